//! Documents, comments and messages hold none of the words of `misspellings.tsv`.

use super::{read, root};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files with prose of ours. Not `tests/`, `data/` and the words for the search in `content/`, where what
/// people mistype is data.
const FOLDERS: [&str; 7] = [
    "src",
    "build",
    "xtask/src",
    "examples",
    "docs",
    "styles",
    "benches",
];
const ENDINGS: [&str; 7] = ["rs", "md", "js", "mjs", "ts", "css", "toml"];

fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            files(&entry.unwrap().path(), found);
        }
    } else if path
        .extension()
        .is_some_and(|ending| ENDINGS.iter().any(|it| ending == *it))
    {
        found.push(path.to_owned());
    }
}

#[test]
fn words_are_spelt_right() {
    let list = read("tests/host/repository/misspellings.tsv");
    let rows = list.lines().filter_map(|row| row.split_once('\t'));
    let right: BTreeMap<&str, &str> = rows.collect();
    assert!(right.len() > 150);
    let mut texts = Vec::new();
    for folder in FOLDERS {
        files(&root().join(folder), &mut texts);
    }
    for entry in std::fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            files(&path, &mut texts);
        }
    }
    for readme in ["content/README.md", "data/README.md", "tests/README.md"] {
        texts.push(root().join(readme));
    }
    assert!(texts.len() > 200, "{} files", texts.len());
    let mut wrong = Vec::new();
    for path in texts {
        let text = std::fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            for word in line.split(|ch: char| !ch.is_alphabetic()) {
                if let Some(right) = right.get(word.to_lowercase().as_str()) {
                    let file = path.strip_prefix(root()).unwrap().display();
                    wrong.push(format!(
                        "{file}:{}: `{word}` is spelt `{right}`",
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
