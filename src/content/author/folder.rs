//! Reads a content folder: which files there are, and what each becomes in the pack.

use super::diagnostics::{Diagnostics, Location, Target};
use super::source_file::SourceFile;
use super::toml_table::TomlTable;
use super::{Mistake, article, form, guide, markdown, validate, words};
use crate::content::{Body, Pack, Topic};
use std::path::{Path, PathBuf};

/// The packs that a content folder is for, as `content/pack.toml` names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// The first part of a pack's file name: `icbc-wallet`.
    pub id: String,
    /// The languages as BCP 47 tags, each of which is also the name of a folder: `zh-CN`.
    pub languages: Vec<String>,
    /// The fewest ways of asking that each article must name in `asks`.
    pub least_asks: usize,
}

/// Reads `content/pack.toml`.
///
/// ```
/// let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
/// let contents = bank_help::content::author::contents(&folder).unwrap();
/// assert_eq!(contents.id, "icbc-wallet");
/// ```
///
/// # Errors
/// Every mistake in it.
pub fn contents(content_dir: &Path) -> Result<Contents, Vec<Mistake>> {
    let diagnostics = Diagnostics::default();
    let contents = read_contents(content_dir, &diagnostics);
    diagnostics.finish(contents)
}

/// Builds the pack of one language from a content folder.
///
/// ```
/// use bank_help::content::author;
/// let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
/// let pack = author::build(&folder, "en").unwrap();
/// assert!(pack.article("code_not_arriving").is_some());
/// ```
///
/// # Errors
/// Every mistake in the files of that language, and in those for all languages.
pub fn build(content_dir: &Path, lang: &str) -> Result<Pack, Vec<Mistake>> {
    let diagnostics = Diagnostics::default();
    let contents = read_contents(content_dir, &diagnostics);
    let folder = content_dir.join(lang);
    let mut pack = read_front(&folder, &diagnostics);
    pack.lang = lang.to_owned();
    read_articles(&folder, &mut pack, contents.least_asks, &diagnostics);
    if folder.join("guide.toml").exists() {
        let source = SourceFile::read(&folder.join("guide.toml"), &diagnostics);
        pack.guide = source.map(|source| guide::read(&source, &diagnostics));
    }
    read_forms(content_dir, &folder, &mut pack, &diagnostics);
    read_messages(&folder, &mut pack, &diagnostics);
    if folder.join("synonyms.toml").exists()
        && let Some(source) = SourceFile::read(&folder.join("synonyms.toml"), &diagnostics)
    {
        words::read_synonyms(&source, &mut pack, &diagnostics);
    }
    validate::validate(&pack, &diagnostics);
    validate::validate_reasons(
        &pack,
        &folder.join("reasons.toml").display().to_string(),
        &diagnostics,
    );
    validate::drop_unused_sentences(&mut pack);
    diagnostics.finish(pack)
}

/// Adds to a pack the sentences of its language's folder that it can say and does not have.
///
/// # Errors
/// Every mistake in them.
pub fn complete(content_dir: &Path, mut pack: Pack) -> Result<Pack, Vec<Mistake>> {
    let diagnostics = Diagnostics::default();
    let messages = std::mem::take(&mut pack.messages);
    read_messages(&content_dir.join(&pack.lang), &mut pack, &diagnostics);
    validate::drop_unused_sentences(&mut pack);
    pack.messages.extend(messages);
    diagnostics.finish(pack)
}

fn read_messages(folder: &Path, pack: &mut Pack, diagnostics: &Diagnostics) {
    for name in ["interface.toml", "reasons.toml"] {
        if let Some(source) = SourceFile::read(&folder.join(name), diagnostics) {
            words::read_messages(&source, pack, diagnostics);
        }
    }
}

fn read_contents(content_dir: &Path, diagnostics: &Diagnostics) -> Contents {
    let Some(source) = SourceFile::read(&content_dir.join("pack.toml"), diagnostics) else {
        return Contents::default();
    };
    let mut table = TomlTable::of_file(&source, diagnostics);
    let contents = Contents {
        id: table.required("id").text,
        languages: table
            .texts("languages", 1)
            .into_iter()
            .map(|line| line.text)
            .collect(),
        least_asks: table.number("least_asks").unwrap_or(0).into(),
    };
    table.finish();
    contents
}

/// Reads `content/<lang>/pack.toml`: the title, who wrote it, the topics.
fn read_front(folder: &Path, diagnostics: &Diagnostics) -> Pack {
    let mut pack = Pack::default();
    let Some(source) = SourceFile::read(&folder.join("pack.toml"), diagnostics) else {
        return pack;
    };
    let mut table = TomlTable::of_file(&source, diagnostics);
    pack.title = table.required("title").text;
    let about = table.long_text("about");
    pack.about = Body::Blocks(markdown::read(
        &about.text,
        about.line,
        &source,
        diagnostics,
    ));
    for mut topic in table.tables("topics") {
        let id = topic.required("id");
        diagnostics.define(source.location(id.line), "topic", &id.text);
        let title = topic.required("title").text;
        topic.finish();
        pack.topics.push(Topic { id: id.text, title });
    }
    table.finish();
    pack
}

/// Reads the articles into the order of their topics, and within a topic that of `order`.
fn read_articles(folder: &Path, pack: &mut Pack, least_asks: usize, diagnostics: &Diagnostics) {
    let mut placed = Vec::new();
    for (id, path) in files(&folder.join("articles"), "md", diagnostics) {
        let source = SourceFile::read(&path, diagnostics);
        placed.extend(source.map(|source| article::read(&id, &source, least_asks, diagnostics)));
    }
    let place_of = |topic: &str| pack.topics.iter().position(|it| it.id == topic);
    placed.sort_by_cached_key(|placed| {
        let article = &placed.article;
        (place_of(&article.topic), placed.order, article.id.clone())
    });
    pack.articles = placed.into_iter().map(|placed| placed.article).collect();
}

fn read_forms(content_dir: &Path, folder: &Path, pack: &mut Pack, diagnostics: &Diagnostics) {
    let (forms, words) = (content_dir.join("forms"), folder.join("forms"));
    if !forms.exists() && !words.exists() {
        return;
    }
    let mut worded = files(&words, "toml", diagnostics);
    for (id, path) in files(&forms, "toml", diagnostics) {
        let Some(source) = SourceFile::read(&path, diagnostics) else {
            continue;
        };
        let mut form = form::read(&id, &source, diagnostics);
        worded.retain(|(worded_id, _)| *worded_id != id);
        if let Some(source) = SourceFile::read(&words.join(format!("{id}.toml")), diagnostics) {
            form::put_into_words(&mut form, &source, diagnostics);
        }
        pack.forms.push(form);
    }
    for (id, path) in worded {
        let location = Location {
            file: path.display().to_string(),
            line: 1,
        };
        diagnostics.reference(location, Target::Form(id));
    }
}

/// The files of a folder by their ids, sorted. A file of another kind would never be read: that
/// is a mistake, as is a name that cannot be an id.
fn files(folder: &Path, ending: &str, diagnostics: &Diagnostics) -> Vec<(String, PathBuf)> {
    let wrong = |path: &Path, what: String| {
        let file = path.display().to_string();
        diagnostics.report(Location { file, line: 1 }, what);
    };
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            wrong(folder, format!("cannot be read: {error}"));
            return Vec::new();
        }
    };
    let mut found = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        if name.starts_with('.') {
            continue;
        }
        let id = name
            .strip_suffix(ending)
            .and_then(|stem| stem.strip_suffix('.'));
        match id {
            Some(id) if is_id(id) => found.push((id.to_owned(), path)),
            Some(_) => wrong(
                &path,
                "a file is named with a-z, 0-9 and _ only: its name is its id".into(),
            ),
            None => wrong(&path, format!("only .{ending} files are read here")),
        }
    }
    found.sort();
    found
}

fn is_id(name: &str) -> bool {
    let plain = |byte: u8| byte == b'_' || byte.is_ascii_lowercase() || byte.is_ascii_digit();
    !name.is_empty() && name.bytes().all(plain)
}
