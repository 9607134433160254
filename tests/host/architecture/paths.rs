//! What the documents call by its path is there.

use super::{files, read, relative, root};
use std::path::Path;

/// Everything between backticks on one line, and every target of a link.
fn mentions(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.starts_with("```") {
            fenced = !fenced;
        }
        if !fenced {
            found.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
            let links = line.split("](").skip(1);
            found.extend(links.filter_map(|rest| Some(rest.split_once(')')?.0.to_owned())));
        }
    }
    found
}

/// The start of a path up to the first part that stands for any name: `KIND.rs`, `*.tsv`.
fn certain(path: &str) -> String {
    let placeholder = |part: &&str| {
        let name = part.split('.').next().unwrap_or_default();
        part.contains('*')
            || (name.len() > 1 && name.chars().all(|c| c.is_ascii_uppercase()))
                && !root().join(part).exists()
    };
    let parts: Vec<&str> = path
        .split('/')
        .take_while(|part| !placeholder(part))
        .collect();
    parts.join("/")
}

/// A mention that claims to be a file of the repository.
fn is_path(mention: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-*/".contains(c);
    if mention.is_empty() || !mention.chars().all(plain) || mention.contains("//") {
        return false;
    }
    let first = mention.split('/').next().unwrap_or_default();
    let known = ["", "src", "tests"];
    let folder = |base: &&str| root().join(base).join(first).is_dir();
    mention.ends_with(".rs")
        || (mention.contains('/') && !first.is_empty() && known.iter().any(folder))
}

/// Made by a build, so not there in a fresh copy.
const BUILT: [&str; 3] = ["dist", "target", "node_modules"];

fn exists(mention: &str, document: &Path, names: &[String]) -> bool {
    let path = certain(mention);
    let path = path.trim_end_matches('/');
    if path.is_empty() || path.split('/').any(|part| BUILT.contains(&part)) {
        return true;
    }
    if !mention.contains('/') {
        return names.iter().any(|name| name == path);
    }
    let beside = document.parent().unwrap();
    [
        root().to_owned(),
        root().join("src"),
        root().join("tests"),
        beside.to_owned(),
    ]
    .iter()
    .any(|base| base.join(path).exists())
}

/// The names of all files of code, without their folders.
fn names() -> Vec<String> {
    let folders = ["src", "tests", "build", "xtask", "examples", "benches"];
    let files = folders.iter().flat_map(|folder| files(folder, "rs"));
    files
        .map(|file| file.file_name().unwrap().to_str().unwrap().to_owned())
        .collect()
}

/// What a text names that is not there.
fn missing(text: &str, file: &Path, names: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    for mention in mentions(text) {
        let mention = mention.split(['#', ':']).next().unwrap_or_default();
        if is_path(mention) && !exists(mention, file, names) {
            wrong.push(format!("{}: `{mention}` is not there", relative(file)));
        }
    }
    wrong
}

#[test]
fn every_path_in_the_documents_exists() {
    let names = names();
    let mut documents = files("docs", "md");
    for name in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "tests/README.md",
        "data/README.md",
        "content/README.md",
    ] {
        documents.push(root().join(name));
    }
    let wrong: Vec<String> = documents
        .iter()
        .flat_map(|document| missing(&read(document), document, &names))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_path_in_a_comment_exists() {
    let names = names();
    let mut wrong = Vec::new();
    for (folder, ending) in [
        ("src", "rs"),
        ("src", "js"),
        ("build", "rs"),
        ("xtask", "rs"),
        ("styles", "css"),
    ] {
        for file in files(folder, ending) {
            let text = read(&file);
            let comments: Vec<&str> = text
                .lines()
                .map(str::trim)
                .filter(|line| {
                    line.starts_with("//") || line.starts_with("/*") || line.starts_with('*')
                })
                .collect();
            wrong.extend(missing(&comments.join("\n"), &file, &names));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
