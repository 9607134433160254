//! What a module weighs that reads a pack and searches nothing. It does with the text what the
//! widget does anyway, so that this is not counted for the search.
#![cfg(target_arch = "wasm32")]

use bank_help::content::Pack;
use bank_help::search::{Document, Lexicon};
use wasm_bindgen::prelude::wasm_bindgen;

/// What an index is made of.
pub fn documents(pack: &str) -> Option<(Vec<Document>, Lexicon)> {
    let pack = Pack::from_json(pack).ok()?;
    Some((pack.documents(), pack.lexicon()))
}

/// Lists what stands in a pack.
#[wasm_bindgen]
pub fn read(pack: &str, limit: usize) -> String {
    let Some((documents, lexicon)) = documents(pack) else {
        return String::new();
    };
    let mut text = String::new();
    for own in documents.iter().take(limit) {
        let heading = own.title.trim().replace('\n', " ");
        text += &format!("{heading} {} {}", own.body, own.popular);
        own.asks.iter().chain(&own.tags).for_each(|ask| text += ask);
    }
    let words = lexicon.synonyms.concat().join(" ");
    let readings = lexicon.readings.iter();
    readings.fold(text + &words, |text, it| text + &it.word + &it.pinyin)
}
