//! The border between the module and the scripts beside this file, which make `<bank-help>` of it.
//!
//! `load.js` fetches the module, `shared.js` holds what all elements of a page share, `mount.js` and
//! `lifecycle.js` mount a widget for one element, `attributes.js` and `bank-help.js` are the API of the
//! element: all bundled as `bank-help.js`. `widget.js` loads the glue of the module and its lazy chunk;
//! `page-form.js` watches a form of the page.

mod content;
mod handle;

pub use content::Content;
pub use handle::{Handle, mount};

use super::components::lazy_styles;
use wasm_bindgen::prelude::*;

const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/styles.css"));

/// The style sheets of the head and of finding an answer, as one text for a constructed style sheet.
#[wasm_bindgen]
pub fn styles() -> String {
    STYLES.to_owned()
}

/// All style sheets, with those of the form check and the guide. To be called once the lazy chunk is
/// loaded.
#[wasm_bindgen(js_name = allStyles)]
pub fn all_styles() -> String {
    styles() + &lazy_styles()
}

/// Prepares the module. To be called once, before the first [`mount`]. Yew's own hook would write a
/// panic's message to the console, and a message may hold what was typed; with this one a panic is a
/// trap that says nothing, of which the scripts hear.
#[wasm_bindgen]
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| ()));
}
