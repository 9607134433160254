//! The element around the widget: what its page wrote in the tag.

use wasm_bindgen::JsCast;
use web_sys::{Element, ShadowRoot};

/// An attribute of the element whose shadow root holds `inside`.
pub(crate) fn attribute(inside: &Element, name: &str) -> Option<String> {
    let root: ShadowRoot = inside.get_root_node().dyn_into().ok()?;
    root.host().get_attribute(name)
}
