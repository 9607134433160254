//! Small questions to the DOM that several parts ask.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, ShadowRoot, window};
use yew::{InputEvent, TargetCast};

/// Up to this width, in CSS pixels, the panel of a launcher is the whole screen. The media query of
/// `styles/launcher.css` has the same width: were they to differ, a modal dialog would leave part of
/// the page in sight and unusable, or a popover would cover all of it.
const SMALL_SCREEN: f64 = 600.0;

/// Is the screen so small that the panel of a launcher fills it?
pub(crate) fn is_small() -> bool {
    let width = window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width <= SMALL_SCREEN)
}

/// The element id of a field's control; of a choice, that of its first option.
pub(crate) fn control_id(field: &str) -> String {
    format!("field-{field}")
}

/// The whole text of the input that an event comes from.
pub(crate) fn input_value(event: &InputEvent) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// An attribute of the element whose shadow root holds `inside`; `None` where it is absent.
pub(super) fn host_attribute(inside: &Element, name: &str) -> Option<String> {
    let root: ShadowRoot = inside.get_root_node().dyn_into().ok()?;
    root.host().get_attribute(name)
}

/// Focuses the button that was clicked, as all browsers but Safari do by themselves: the way back
/// needs to know which button it was.
pub(crate) fn focus_target(event: &Event) {
    let clicked: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let button = clicked.and_then(|clicked| clicked.closest("button").ok().flatten());
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
}
