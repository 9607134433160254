//! The sheets of `styles/` as one text, without what only their readers need.

use std::path::Path;

/// In this order: what stands later wins.
const FIRST: [&str; 16] = [
    "tokens",
    "base",
    "launcher",
    "icon",
    "tabs",
    "search_box",
    "surroundings",
    "topics",
    "result_list",
    "marked",
    "article",
    "article_link",
    "blocks",
    "remedies",
    "rest",
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

/// Writes `styles.css` and `styles_later.css`.
pub(crate) fn write() {
    join(&FIRST, "styles.css");
    join(&LATER, "styles_later.css");
}

fn join(sheets: &[&str], into: &str) {
    let mut text = String::new();
    for name in sheets {
        let file = format!("styles/{name}.css");
        let sheet =
            std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        text.push_str(&bare(&sheet));
    }
    let folder = std::env::var("OUT_DIR").unwrap();
    std::fs::write(Path::new(&folder).join(into), text).unwrap();
}

/// Without comments and indentation. A line that is not at its end in CSS keeps a space.
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
