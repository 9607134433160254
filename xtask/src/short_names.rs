//! Short names between the module and its glue. wasm-bindgen's end in hashes, which no compressor
//! can shorten, and each stands in both files.

use anyhow::{Context, Result};
use std::collections::HashMap;
use std::path::Path;
use walrus::Module;

/// Renames every import and export of the module in place, and gives the glue that fits.
///
/// # Errors
/// Where the file is no module.
pub fn shorten(wasm: &Path, glue: &str) -> Result<String> {
    let mut module = Module::from_file(wasm).context("reading what wasm-bindgen wrote")?;
    let mut short = HashMap::new();
    for import in module.imports.iter_mut() {
        let name = name(short.len());
        short.insert(std::mem::replace(&mut import.name, name.clone()), name);
    }
    for export in module.exports.iter_mut() {
        let name = name(short.len());
        // The glue says `wasm.mount` for an export, and may have a function `mount` of its own.
        let long = std::mem::replace(&mut export.name, name.clone());
        short.insert(format!("wasm.{long}"), format!("wasm.{name}"));
    }
    module.emit_wasm_file(wasm)?;
    Ok(renamed(glue, &short))
}

/// `a`, `b`, … `z`, `ba`, …
fn name(number: usize) -> String {
    let last = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => last.into(),
        before => name(before) + &last.to_string(),
    }
}

/// The script with each word replaced that `short` has. `wasm.memory` is a word, and in
/// `wasm.memory.buffer` too.
fn renamed(script: &str, short: &HashMap<String, String>) -> String {
    let is_word = |ch: char| ch.is_alphanumeric() || matches!(ch, '_' | '$' | '.');
    let mut text = String::new();
    for piece in script.split_inclusive(|ch| !is_word(ch)) {
        let word = piece.trim_end_matches(|ch| !is_word(ch));
        let end = word.match_indices('.').nth(1);
        let word = &word[..end.map_or(word.len(), |(at, _)| at)];
        text.push_str(short.get(word).map_or(word, String::as_str));
        text.push_str(&piece[word.len()..]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{name, renamed};

    #[test]
    fn names_are_all_different() {
        let names: Vec<String> = [0, 1, 25, 26, 27, 52, 702].map(name).into();
        assert_eq!(names, ["a", "b", "z", "ba", "bb", "ca", "bba"]);
    }

    #[test]
    fn only_whole_words_change() {
        let short = [("__wbg_a_1", "a"), ("wasm.mount", "wasm.b")];
        let short = short
            .map(|(long, short)| (long.into(), short.into()))
            .into();
        let script = "__wbg_a_1: function() { mount(wasm.mount.of, __wbg_a_12, wasm.mounted) }";
        assert_eq!(
            renamed(script, &short),
            "a: function() { mount(wasm.b.of, __wbg_a_12, wasm.mounted) }"
        );
    }
}
