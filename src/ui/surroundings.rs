//! What is around the widget, as the browser knows it; and the lines that say what gets in the way.

use super::icon::Icon;
use crate::state::{Environment, View};
use yew::prelude::*;

/// As it is now.
pub(crate) fn surroundings() -> Environment {
    web_sys::window().map_or_else(Environment::default, |window| Environment {
        offline: !window.navigator().on_line(),
        insecure: !window.is_secure_context(),
    })
}

/// Under the head of the widget.
pub(crate) fn notices(view: &View) -> Html {
    let line = |notice: &String| {
        html! { <p class="notice" part="notice">{ Icon::Info.draw() }<span>{ notice }</span></p> }
    };
    view.notices.iter().map(line).collect()
}
