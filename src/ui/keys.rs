//! What a key press means, and when it means nothing.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};

/// The key belongs to an input method that is still composing. 229 is what Safari sends for the
/// key that ends a composition, when `isComposing` is already false.
pub(crate) fn composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// `/` goes to the search box: only while the focus is in the widget, and never out of a text
/// field (WCAG 2.1.4).
pub(crate) fn shortcut(event: &KeyboardEvent, root: &Element) {
    let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key());
    if event.key() != "/" || !plain || composing(event) || takes_text(event) {
        return;
    }
    if let Ok(Some(search)) = root.query_selector("#query")
        && let Some(search) = search.dyn_ref::<HtmlElement>()
    {
        event.prevent_default();
        let _ = search.focus();
    }
}

fn takes_text(event: &KeyboardEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
        .is_some_and(|input| !matches!(input.type_().as_str(), "checkbox" | "radio"))
}
