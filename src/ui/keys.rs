//! What a key press means, and when it means nothing.

use super::host;
use crate::state::Action;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Callback;

/// The key that leads to the search box, unless the tag says otherwise.
const SHORTCUT: &str = "/";

/// What takes text, so that a letter typed there is a letter.
const TAKES_TEXT: &str = "input:not([type=checkbox], [type=radio]), textarea, select";

/// The key belongs to an input method that is still composing. 229 is what Safari sends for the
/// key that ends a composition, when `isComposing` is already false.
pub(crate) fn composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// The keys of the whole widget: to the search box, up and down the questions, and Escape, which
/// does what there is to undo first.
pub(crate) fn pressed(
    event: &KeyboardEvent,
    root: &Element,
    escape: Option<Action>,
    on_action: &Callback<Action>,
) {
    if composing(event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
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
        "Enter" if is(event, "#query") => step(event, root, 1),
        "Enter" if is(event, "[role=link]") => click(event),
        _ => is_shortcut(&key, root) && !is(event, TAKES_TEXT) && focus(root, "#query", 0),
    };
    if is_used {
        event.prevent_default();
    }
}

/// Only while the focus is in the widget, and never out of a text (WCAG 2.1.4). `shortcut=""`
/// switches it off.
fn is_shortcut(key: &str, root: &Element) -> bool {
    match host::attribute(root, "shortcut") {
        Some(own) => own == key,
        None => key == SHORTCUT,
    }
}

/// Moves from the search box to the questions, and among them.
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

fn is(event: &KeyboardEvent, selector: &str) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(selector) == Ok(true))
}
