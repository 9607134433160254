//! Reading what editors write. Every mistake is found at once, with its file and line.
//!
//! `content/README.md` shows an editor the formats; this module is their law.

mod diagnostics;
mod source_file;
mod toml_table;
mod validate;
mod markdown;
mod article;
mod guide;
mod form;
mod words;
mod folder;
mod json;
mod learned;
mod html;

pub use folder::{Contents, build, complete, contents};
pub use html::{html, page, renew};
pub use json::{build_json, json};
pub use learned::learn;
pub(super) use learned::{letters, pairs};

use std::fmt;

/// Something an editor should change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// The file as named by whoever asked for it to be read.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and what would be right.
    pub what: String,
}

impl fmt::Display for Mistake {
    /// `content/en/articles/contact.md:3: unknown key …`, which editors and terminals can open.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}
