//! The lines that warn of circumstances: no connection, no secure context.

use super::icon::Icon;
use crate::state::View;
use yew::prelude::*;

/// The notices below the head of the widget, one a line; nothing where there are none.
pub(crate) fn notices(view: &View) -> Html {
    let line = |notice: &String| {
        html! { <p class="notice" part="notice">{ Icon::Info.draw() }<span>{ notice }</span></p> }
    };
    view.notices.iter().map(line).collect()
}
