//! What a module weighs that reads text and knows no check.
#![cfg(target_arch = "wasm32")]

use bank_help::text;
use wasm_bindgen::prelude::wasm_bindgen;

/// Folds a text: what the checks stand on, and the search too.
#[wasm_bindgen]
pub fn read(typed: &str) -> String {
    text::narrow(typed).text()
}
