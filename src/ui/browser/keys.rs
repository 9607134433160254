//! What a key press means, and when it means nothing.

use super::dom::host_attribute;
use crate::state::Action;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Callback;

/// The key that leads to the search box, unless the attribute `shortcut` says otherwise: the one that
/// most sites with a search use.
const SHORTCUT: &str = "/";

/// The key code of a key that an input method has taken, by UI Events. Safari sends it, with an
/// `isComposing` that is already false, for the key that ends a composition.
const COMPOSITION_KEY: u32 = 229;

/// A selector of the controls that take text, where the shortcut is a letter like any other.
const TEXT_CONTROLS: &str = "input:not([type=checkbox], [type=radio]), textarea, select";

/// Does the key belong to an input method that is still composing?
pub(crate) fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == COMPOSITION_KEY
}

/// Acts on a key of the whole widget: the shortcut to the search box, arrows up and down the
/// questions, Enter on a link without an address, and Escape, which emits `escape`.
pub(crate) fn key_pressed(
    event: &KeyboardEvent,
    root: &Element,
    escape: Option<Action>,
    on_action: &Callback<Action>,
) {
    if is_composing(event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let key = event.key();
    let is_used = match key.as_str() {
        "Escape" => escape.is_some_and(|action| {
            on_action.emit(action);
            // Not also the Escape of a dialog around the widget.
            event.stop_propagation();
            true
        }),
        "ArrowDown" => step(event, root, 1),
        "ArrowUp" => step(event, root, -1),
        "Enter" if is_on(event, "#query") => step(event, root, 1),
        "Enter" if is_on(event, "[role=link]") => click(event),
        _ => is_shortcut(&key, root) && !is_on(event, TEXT_CONTROLS) && focus(root, "#query", 0),
    };
    if is_used {
        event.prevent_default();
    }
}

/// Is this the key that leads to the search box? With `shortcut=""` none is. The key acts only while
/// the focus is in the widget, and never in a text (WCAG 2.1.4).
fn is_shortcut(key: &str, root: &Element) -> bool {
    match host_attribute(root, "shortcut") {
        Some(it) => it == key,
        None => key == SHORTCUT,
    }
}

/// Moves the focus from the search box to the questions, and among them. `true` if it moved.
fn step(event: &KeyboardEvent, root: &Element, by: i32) -> bool {
    const STOPS: &str = "#query, .result-title";
    let here = event.target();
    let Ok(stops) = root.query_selector_all(STOPS) else {
        return false;
    };
    let at = (0..stops.length()).find(|at| stops.item(*at).map(Into::into) == here);
    at.and_then(|at| at.checked_add_signed(by))
        .is_some_and(|at| focus(root, STOPS, at))
}

fn focus(root: &Element, selector: &str, at: u32) -> bool {
    let found = root.query_selector_all(selector).ok();
    let element = found.and_then(|found| found.item(at)?.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

fn click(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    target.is_some_and(|target: HtmlElement| {
        target.click();
        true
    })
}

fn is_on(event: &KeyboardEvent, selector: &str) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(selector) == Ok(true))
}
