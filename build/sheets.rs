//! The sheets of `styles/` as two texts, without what only their readers need. The build script and
//! `cargo xtask serve` join them alike.

use std::io::{Error, Result};
use std::path::Path;

/// In this order: what stands later wins.
const FIRST: [&str; 16] = [
    "tokens",
    "base",
    "launcher",
    "icon",
    "tabs",
    "search_box",
    "notices",
    "topics",
    "result_list",
    "marked",
    "article",
    "article_link",
    "blocks",
    "remedies",
    "loading",
    "warning",
];

/// What only the form check and the guide need comes with them.
const LATER: [&str; 7] = [
    "check_form",
    "field",
    "photo",
    "note",
    "suggestions",
    "error_summary",
    "guide",
];

/// The text that the widget begins with, and the one that comes later, from a folder of sheets.
///
/// # Errors
/// Where a sheet cannot be read.
pub(crate) fn joined(folder: &Path) -> Result<[String; 2]> {
    Ok([join(folder, &FIRST)?, join(folder, &LATER)?])
}

fn join(folder: &Path, sheets: &[&str]) -> Result<String> {
    let mut text = String::new();
    for name in sheets {
        let file = folder.join(name).with_extension("css");
        let sheet = std::fs::read_to_string(&file)
            .map_err(|error| Error::new(error.kind(), format!("{}: {error}", file.display())))?;
        text.push_str(&bare(&sheet));
    }
    Ok(text)
}

/// A sheet without comments and indentation. A line that is not at its end in CSS keeps a space.
fn bare(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let mut code = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        code.push_str(piece.split_once("*/").map_or("", |(_, after)| after));
    }
    let mut text = String::new();
    for line in code.lines().map(str::trim) {
        text.push_str(line);
        if !line.is_empty() && !line.ends_with(['{', '}', ';', ',']) {
            text.push(' ');
        }
    }
    text
}
