//! Sentences by code (`interface.toml`, `reasons.toml`) and words for the search
//! (`synonyms.toml`).

use super::diagnostics::Diagnostics;
use super::source_file::SourceFile;
use super::toml_table::TomlTable;
use crate::content::Pack;
use crate::search::WordReading;

/// Adds the sentences of a file to the pack's messages.
pub(super) fn read_messages(source: &SourceFile, pack: &mut Pack, diagnostics: &Diagnostics) {
    for (code, sentence) in TomlTable::of_file(source, diagnostics).sentences() {
        let location = source.location(sentence.line);
        if sentence.text.trim().is_empty() {
            diagnostics.report(location.clone(), format!("`{code}` has no sentence"));
        }
        if !has_whole_places(&sentence.text) {
            let what = format!("`{code}`: a place for a value is written {{name}}");
            diagnostics.report(location.clone(), what);
        }
        diagnostics.define(location, "message", &code);
        pack.messages.insert(code, sentence.text);
    }
}

/// Whether every brace is part of a `{name}`.
fn has_whole_places(sentence: &str) -> bool {
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            return false;
        };
        let is_name = !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte == b'_' || byte.is_ascii_lowercase());
        if before.contains('}') || !is_name {
            return false;
        }
        rest = behind;
    }
    !rest.contains('}')
}

/// Adds the groups of `same` and the pairs of `readings` in `synonyms.toml` to the pack.
pub(super) fn read_synonyms(source: &SourceFile, pack: &mut Pack, diagnostics: &Diagnostics) {
    let mut table = TomlTable::of_file(source, diagnostics);
    for (line, group) in table.groups("same") {
        if group.len() < 2 {
            let what = "a group of words that mean the same has at least two";
            diagnostics.report(source.location(line), what);
        }
        for word in &group {
            diagnostics.define(source.location(line), "synonym", word);
        }
        pack.synonyms.push(group);
    }
    for (line, pair) in table.groups("readings") {
        match <[String; 2]>::try_from(pair) {
            Ok([word, reading]) if is_reading(&word, &reading) => {
                diagnostics.define(source.location(line), "reading", &word);
                pack.readings.push(WordReading {
                    word,
                    pinyin: reading,
                });
            }
            _ => {
                let what = "a reading is a word and its pinyin, a syllable for each character: [\"银行\", \"yin hang\"]";
                diagnostics.report(source.location(line), what);
            }
        }
    }
    table.finish();
}

fn is_reading(word: &str, reading: &str) -> bool {
    let mut syllables = reading.split(' ');
    let plain = |syllable: &str| {
        !syllable.is_empty() && syllable.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    word.chars().all(|_| syllables.next().is_some_and(plain)) && syllables.next().is_none()
}
