//! The same with the search in it: what `text/` and `search/` add is the difference.
#![cfg(target_arch = "wasm32")]

use bank_help::search::Index;
use wasm_bindgen::prelude::wasm_bindgen;

pub mod bare;

/// An index that is kept.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Whole(Index);

#[wasm_bindgen]
impl Whole {
    /// Reads a pack.
    pub fn read(pack: &str) -> Option<Whole> {
        let (documents, lexicon) = bare::documents(pack)?;
        Some(Whole(Index::new(&documents, &lexicon)))
    }

    /// What was found, with its marks, and what was meant.
    pub fn search(&self, typed: &str, limit: usize) -> String {
        let found = self.0.search_and_suggest(typed, limit);
        let mut text = found.suggestion.unwrap_or_default();
        for hit in found.hits {
            text += &hit.snippet.text;
            text.push(if hit.score > 1.0 { '!' } else { '.' });
            for mark in hit.title_marks.iter().chain(&hit.snippet.marks) {
                text += &format!("{} {} {}", hit.document, mark.start, mark.end);
            }
        }
        text
    }
}
