//! What is found while files are read: mistakes, definitions of names and references to them.

use super::Mistake;
use std::cell::RefCell;
use std::fmt;

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Location {
    /// The path as given by the caller.
    pub(super) file: String,
    /// The line, counted from 1.
    pub(super) line: usize,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Something that one place refers to and another must define.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Article(String),
    Topic(String),
    Form(String),
    Guide,
}

impl Target {
    /// The target of a link; `None` for a telephone number or another page.
    pub(super) fn of_link(to: &str) -> Result<Option<Target>, String> {
        match to.split_once(':') {
            Some(("article", id)) => Ok(Some(Target::Article(id.to_owned()))),
            Some(("check", form)) => Ok(Some(Target::Form(form.to_owned()))),
            Some(("guide", "")) => Ok(Some(Target::Guide)),
            Some(("tel", number)) if is_phone_number(number) => Ok(None),
            Some(("https", rest)) if rest.len() > 2 && rest.starts_with("//") => Ok(None),
            _ => Err(format!(
                "a link leads to article:ID, check:FORM, guide:, tel:NUMBER or https://…, not to `{to}`"
            )),
        }
    }
}

fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    digits.len() >= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A name that only one place may define: an id, a question, a message code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Definition {
    /// The line that defines the name.
    pub(super) location: Location,
    /// The kind of name, as it is called in messages: `topic`, `question`.
    pub(super) kind: &'static str,
    /// The name as written.
    pub(super) name: String,
}

/// The mistakes, definitions and references collected while files are read.
///
/// Every reader takes this by shared reference, so that two can report at the same time; references
/// are compared with definitions by `validate` once all files have been read.
#[derive(Default)]
pub(super) struct Diagnostics {
    mistakes: RefCell<Vec<Mistake>>,
    references: RefCell<Vec<(Location, Target)>>,
    definitions: RefCell<Vec<Definition>>,
}

impl Diagnostics {
    /// Records a mistake.
    pub(super) fn report(&self, location: Location, what: impl Into<String>) {
        let Location { file, line } = location;
        let what = what.into();
        self.mistakes
            .borrow_mut()
            .push(Mistake { file, line, what });
    }

    /// Records that a line refers to something that must be defined.
    pub(super) fn reference(&self, location: Location, target: Target) {
        self.references.borrow_mut().push((location, target));
    }

    /// Records that a line defines `name`, which no other line may define as the same `kind`.
    pub(super) fn define(&self, location: Location, kind: &'static str, name: impl Into<String>) {
        let name = name.into();
        self.definitions.borrow_mut().push(Definition {
            location,
            kind,
            name,
        });
    }

    /// All references, in the order they were read.
    pub(super) fn references(&self) -> Vec<(Location, Target)> {
        self.references.borrow().clone()
    }

    /// All definitions, in the order of their locations.
    pub(super) fn definitions(&self) -> Vec<Definition> {
        let mut definitions = self.definitions.borrow().clone();
        definitions.sort();
        definitions
    }

    /// `value` if there is no mistake, else all mistakes without repetitions, file by file.
    pub(super) fn finish<T>(self, value: T) -> Result<T, Vec<Mistake>> {
        let mut mistakes = self.mistakes.into_inner();
        mistakes.sort();
        mistakes.dedup();
        if mistakes.is_empty() {
            Ok(value)
        } else {
            Err(mistakes)
        }
    }
}
