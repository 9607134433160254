//! What a module weighs that reads text and knows no check. It uses what the widget uses of `text`
//! and of the standard library anyway, so that this is not counted for the checks.
#![cfg(target_arch = "wasm32")]

use bank_help::text;
use wasm_bindgen::prelude::wasm_bindgen;

/// Folds a text, and does to it what the search and the pack do to theirs.
#[wasm_bindgen]
pub fn read(typed: &str, number: u32) -> String {
    let folded = text::fold_width(typed).text();
    let words = folded
        .trim()
        .split([' ', ','])
        .flat_map(|word| word.split_once(':'));
    words.fold(String::new(), |text, (name, value)| {
        let [name_letters, letters] = [name, value].map(|word| word.chars().collect::<Vec<_>>());
        let slips = text::edit_distance(&name_letters, &letters, 2).unwrap_or(0);
        format!("{}{value}{slips}{:03}", text.replace(name, value), number)
    })
}
