//! One text file being read, with the line that each of its bytes stands in.

use super::diagnostics::{Diagnostics, Location};
use std::io::ErrorKind;
use std::path::Path;

/// One text file.
pub(super) struct SourceFile {
    /// The path as given by the caller, for messages.
    pub(super) file: String,
    /// The text with `\n` alone at the end of a line, and no byte order mark.
    pub(super) text: String,
    /// The byte offset of each `\n`, in order.
    line_ends: Vec<usize>,
}

impl SourceFile {
    /// Reads a file. Where that fails, the reason is reported and nothing returned.
    pub(super) fn read(path: &Path, diagnostics: &Diagnostics) -> Option<SourceFile> {
        let file = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => Some(SourceFile::new(file, &text)),
            Err(error) => {
                let what = match error.kind() {
                    ErrorKind::NotFound => "this file is missing".to_owned(),
                    _ => format!("cannot be read: {error}"),
                };
                diagnostics.report(Location { file, line: 1 }, what);
                None
            }
        }
    }

    /// A file of that name and text, read elsewhere.
    pub(super) fn new(file: String, text: &str) -> SourceFile {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let line_ends = text.match_indices('\n').map(|(end, _)| end).collect();
        SourceFile {
            file,
            text,
            line_ends,
        }
    }

    /// The line that a byte stands in, counted from 1.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.line_ends.partition_point(|end| *end < byte) + 1
    }

    /// The location of a line of this file.
    pub(super) fn location(&self, line: usize) -> Location {
        let file = self.file.clone();
        Location { file, line }
    }
}
