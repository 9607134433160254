//! Doc comments stand alone, since an editor shows them away from the source; names say the thing.

use super::source::tokens;
use super::{files, relative};
use proc_macro2::{TokenStream, TokenTree};

/// A doc comment that begins so leans on the item above it, or lacks its subject.
const BEGINNINGS: [&str; 13] = [
    "The same",
    "Of ",
    "Which",
    "…",
    "As shown",
    "It ",
    "They ",
    "This ",
    "That ",
    "Its ",
    "Their ",
    "What it",
    "What they",
];

/// The first line of each doc comment of a file.
fn first_lines(code: TokenStream, lines: &mut Vec<String>) {
    let trees: Vec<TokenTree> = code.into_iter().collect();
    let (mut before, mut kind) = (None, false);
    for at in 0..trees.len() {
        let TokenTree::Group(group) = &trees[at] else {
            continue;
        };
        match doc_line(group.stream()) {
            Some(line) => {
                // Between two lines of one comment stands only `#`, or `#!`.
                let start = (0..at).rev().find(|place| !is_sign(&trees[*place]));
                let inner = is_sign(&trees[at - 1]) && at > 1 && is_sign(&trees[at - 2]);
                if start.is_none() && before.is_none() || (start, inner) != (before, kind) {
                    lines.push(line.trim().to_owned());
                }
                (before, kind) = (Some(at), inner);
            }
            None => first_lines(group.stream(), lines),
        }
    }
}

fn is_sign(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if matches!(punct.as_char(), '#' | '!'))
}

/// The text of `doc = "…"`.
fn doc_line(attribute: TokenStream) -> Option<String> {
    let mut trees = attribute.into_iter();
    match (trees.next(), trees.next(), trees.next()) {
        (
            Some(TokenTree::Ident(doc)),
            Some(TokenTree::Punct(_)),
            Some(TokenTree::Literal(text)),
        ) if doc == "doc" => {
            let text = text.to_string();
            Some(text.trim_start_matches('r').trim_matches('"').to_owned())
        }
        _ => None,
    }
}

fn has_ident(code: TokenStream, name: &str) -> bool {
    code.into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => has_ident(group.stream(), name),
        _ => false,
    })
}

#[test]
fn doc_comments_stand_alone() {
    let mut wrong = Vec::new();
    for file in files("src", "rs") {
        let mut lines = Vec::new();
        first_lines(tokens(&file), &mut lines);
        for line in lines {
            if BEGINNINGS.iter().any(|start| line.starts_with(start)) {
                wrong.push(format!("{}: /// {line}", relative(&file)));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "a doc comment begins with its subject: docs/style.md\n{}",
        wrong.join("\n")
    );
}

#[test]
fn nothing_is_named_own() {
    let wrong: Vec<String> = files("src", "rs")
        .iter()
        .filter(|file| has_ident(tokens(file), "own"))
        .map(|file| format!("{}: has a name `own`", relative(file)))
        .collect();
    assert!(
        wrong.is_empty(),
        "`it`, or the name of the thing: docs/style.md\n{}",
        wrong.join("\n")
    );
}

#[test]
fn first_lines_are_found() {
    let code =
        "//! One.\n//! two\n/// Three.\n/// four\nstruct A { /// Five.\n b: u8, /// Six.\n c: u8 }";
    let mut lines = Vec::new();
    first_lines(code.parse().unwrap(), &mut lines);
    assert_eq!(lines, ["One.", "Three.", "Five.", "Six."]);
}
