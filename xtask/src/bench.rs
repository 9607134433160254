//! `cargo xtask bench search`: the engine as visitors get it, in Node, beside the peers of
//! `benches/`, over sets of questions that are not part of this repository.

/// The checks on wrong numbers.
pub mod checks;
/// The screens, by weight.
pub mod ui;
mod weight;

use crate::command::show;
use crate::wasm::{Build, examples};
use crate::wasm_std::Panics;
use crate::{content, dist, node_tools, root, target, wasm_std};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Choice of sets and of engines to compare with.
pub struct Options {
    /// Folder of the sets: a folder each, with `corpus.json` and `queries.json`.
    pub data: PathBuf,
    /// `none`, `all`, or names with commas between them.
    pub peers: String,
    /// The sets, in this order.
    pub sets: Vec<String>,
    /// For the queries of one engine over one set.
    pub seconds: u32,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            data: root().join("../shared/eval"),
            peers: "all".to_owned(),
            sets: SETS.map(str::to_owned).to_vec(),
            seconds: 20,
        }
    }
}

const SETS: [&str; 8] = [
    "typing", "bank200", "bank2k", "bankvar", "pair200", "b77ex10", "b77typo", LARGE,
];

/// The articles of `bank2k` ten times, each time a little different, with the queries of
/// `typing`: for the time it takes, not for what is found.
const LARGE: &str = "large";
const COPIES: usize = 10;

/// The most that `text/` and `search/` may add to the module, tables included, in bytes after brotli.
const BUDGET: usize = 30_000;

/// An entry of `corpus.json`.
#[derive(Debug, Clone, Deserialize)]
struct Entry {
    id: String,
    question: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    tags: Vec<String>,
}

/// Builds the engine and the packs, and runs everything in one process of Node.
///
/// # Errors
/// Without the sets, or what a tool said.
pub fn search(options: &Options) -> Result<()> {
    let data = &options.data;
    if !data.is_dir() {
        bail!(
            "no sets in {}\nThey are not part of the repository. Name their folder with --data \
             DIR; docs/design/search.md says what must be in it.",
            data.display()
        );
    }
    dist::run(Build::Release)?;
    let modules = ["search_bare", "search_whole"];
    let [bare, whole] = examples(modules, &wasm_std::prepare(Panics::Trap)?)?;
    weight::report("text and search", BUDGET, &bare, &whole)?;
    let folder = target().join("bench");
    fs::create_dir_all(&folder)?;
    let mut built = BTreeMap::new();
    for set in &options.sets {
        prepare(data, set, &folder, &mut built)?;
    }
    let benches = root().join("benches");
    if options.peers != "none" {
        node_tools::install(&benches, "peers", "the engines to compare with")?;
    }
    show(
        Command::new("node")
            .args([
                "--expose-gc",
                "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON",
            ])
            .arg(benches.join("search.mjs"))
            .arg(&folder)
            .arg(dist::folder(Build::Release).join("engine.js"))
            .args([&options.peers, &options.seconds.to_string()])
            .args(&options.sets),
    )
}

/// Writes `SET.pack.json` and `SET.queries.json`. A corpus that two sets ask is `built` once:
/// learning it takes a while.
fn prepare(
    data: &Path,
    set: &str,
    folder: &Path,
    built: &mut BTreeMap<String, PathBuf>,
) -> Result<()> {
    let (corpus, queries) = match set {
        "typing" => ("bank2k", "typing"),
        "b77typo" => ("b77ex10", "b77typo"),
        LARGE => (LARGE, "typing"),
        set => (set, set),
    };
    let queries = read(&data.join(queries).join("queries.json"))?;
    fs::write(folder.join(format!("{set}.queries.json")), queries)?;
    let file = folder.join(format!("{set}.pack.json"));
    match built.get(corpus) {
        Some(same) => fs::copy(same, &file).map(drop)?,
        None => build(data, corpus, &file)?,
    }
    built.insert(corpus.to_owned(), file);
    Ok(())
}

/// Makes a pack of a corpus.
fn build(data: &Path, corpus: &str, file: &Path) -> Result<()> {
    let folder = if corpus == LARGE { "bank2k" } else { corpus };
    let path = data.join(folder).join("corpus.json");
    let mut entries: Vec<Entry> =
        serde_json::from_str(&read(&path)?).with_context(|| path.display().to_string())?;
    if corpus == LARGE {
        entries = (0..COPIES)
            .flat_map(|copy| entries.iter().map(move |entry| altered(entry, copy)))
            .collect();
    }
    let minimal = file.with_extension("minimal.json");
    fs::write(&minimal, pack(&entries).to_string())?;
    content::build_file(&minimal, file, true)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// The minimal JSON of a pack: other ways to ask are what the sets call tags.
fn pack(entries: &[Entry]) -> Value {
    let article = |entry: &Entry| {
        json!({
            "id": entry.id, "title": entry.question, "asks": entry.tags, "body": entry.answer,
        })
    };
    let articles: Vec<Value> = entries.iter().map(article).collect();
    json!({ "lang": "zh-CN", "articles": articles })
}

/// A copy in which every so many-th character stands with its neighbour's place exchanged: other
/// pairs, the same characters. The first copy is the entry itself.
fn altered(entry: &Entry, copy: usize) -> Entry {
    if copy == 0 {
        return entry.clone();
    }
    let alter = |text: &str| {
        let mut chars: Vec<char> = text.chars().collect();
        for at in (copy..chars.len()).step_by(copy + 4) {
            chars.swap(at - 1, at);
        }
        chars.into_iter().collect()
    };
    Entry {
        id: format!("{}-{copy}", entry.id),
        question: alter(&entry.question),
        answer: alter(&entry.answer),
        tags: entry.tags.iter().map(|tag| alter(tag)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, altered, pack};

    #[test]
    fn an_entry_becomes_an_article_and_its_copies_differ() {
        let entry = Entry {
            id: "a".to_owned(),
            question: "收不到验证码怎么办".to_owned(),
            answer: "等一分钟。".to_owned(),
            tags: vec!["没有验证码".to_owned()],
        };
        let copies: Vec<Entry> = (0..3).map(|copy| altered(&entry, copy)).collect();
        assert_eq!(copies[0].question, "收不到验证码怎么办");
        assert_eq!(copies[1].question, "不收到验证怎码么办");
        assert_ne!(copies[1].question, copies[2].question);
        let pack = pack(&copies).to_string();
        let pack = bank_help::content::author::build_json(&pack).unwrap();
        assert_eq!(pack.articles[0].asks, ["没有验证码"]);
        assert_eq!(pack.articles.len(), 3);
    }
}
