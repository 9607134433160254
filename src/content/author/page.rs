//! One text file being read, and the notes taken while reading all of them.

use super::Mistake;
use std::cell::RefCell;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) file: String,
    /// Counted from 1.
    pub(super) line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// One text file.
pub(super) struct Page {
    pub(super) file: String,
    /// With `\n` alone at the end of a line, and no byte order mark.
    pub(super) text: String,
    /// Where its lines end, in bytes.
    ends: Vec<usize>,
}

impl Page {
    /// Reads a file; one that cannot be read is a mistake, and an empty page.
    pub(super) fn read(path: &Path, notes: &Notes) -> Option<Page> {
        let file = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => Some(Page::new(file, &text)),
            Err(error) => {
                let what = match error.kind() {
                    ErrorKind::NotFound => "this file is missing".to_owned(),
                    _ => format!("cannot be read: {error}"),
                };
                notes.wrong(Place { file, line: 1 }, what);
                None
            }
        }
    }

    /// A page of that text.
    pub(super) fn new(file: String, text: &str) -> Page {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let ends = text.match_indices('\n').map(|(end, _)| end).collect();
        Page { file, text, ends }
    }

    /// The line that a byte stands in, counted from 1.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.ends.partition_point(|end| *end < byte) + 1
    }

    pub(super) fn place(&self, line: usize) -> Place {
        let file = self.file.clone();
        Place { file, line }
    }
}

/// Something that is named somewhere and must exist somewhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Article(String),
    Topic(String),
    Form(String),
    Guide,
}

impl Target {
    /// What a link leads to; `None` for a telephone number or another page.
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

/// What is noted while files are read. The whole is checked when all of them have been.
#[derive(Default)]
pub(super) struct Notes {
    mistakes: RefCell<Vec<Mistake>>,
    mentions: RefCell<Vec<(Place, Target)>>,
    claims: RefCell<Vec<(Place, &'static str, String)>>,
}

impl Notes {
    /// Notes a mistake.
    pub(super) fn wrong(&self, place: Place, what: impl Into<String>) {
        let Place { file, line } = place;
        let what = what.into();
        self.mistakes
            .borrow_mut()
            .push(Mistake { file, line, what });
    }

    /// Notes that something is named here which must exist.
    pub(super) fn mention(&self, place: Place, target: Target) {
        self.mentions.borrow_mut().push((place, target));
    }

    /// Notes that this place alone may say `name` as a `kind`: as a question, as an id.
    pub(super) fn claim(&self, place: Place, kind: &'static str, name: impl Into<String>) {
        self.claims.borrow_mut().push((place, kind, name.into()));
    }

    pub(super) fn mentions(&self) -> Vec<(Place, Target)> {
        self.mentions.borrow().clone()
    }

    /// The claims in the order of their places.
    pub(super) fn claims(&self) -> Vec<(Place, &'static str, String)> {
        let mut claims = self.claims.borrow().clone();
        claims.sort();
        claims
    }

    /// `whole` if nothing was wrong, else everything that was, file by file.
    pub(super) fn conclude<T>(self, whole: T) -> Result<T, Vec<Mistake>> {
        let mut mistakes = self.mistakes.into_inner();
        mistakes.sort();
        mistakes.dedup();
        if mistakes.is_empty() {
            Ok(whole)
        } else {
            Err(mistakes)
        }
    }
}
