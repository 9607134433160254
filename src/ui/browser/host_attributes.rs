//! What the attributes of the element say to the widget's state.

use super::address::wants_deep_links;
use super::dom::host_attribute;
use crate::state::State;
use web_sys::Element;

/// The state as the element around `inside` now wants it: `topics`, `mode` and `deep-link`.
pub(crate) fn apply_attributes(state: State, inside: &Element) -> State {
    let topics = host_attribute(inside, "topics").unwrap_or_default();
    let mode = host_attribute(inside, "mode");
    state
        .with_page_topics(&topics)
        .with_deep_links(wants_deep_links(inside))
        .with_launcher(mode.as_deref() == Some("launcher"))
}
