//! The foot of every screen: the warning to give a code or password to nobody, and who publishes this
//! widget.

use super::blocks::blocks;
use super::icon::Icon;
use crate::state::{Action, View};
use yew::prelude::*;

/// Draws the warning, and below it in small type what the pack says about itself.
pub(crate) fn warning(view: &View, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="warning" part="warning">
            if !view.warning.is_empty() {
                <p class="warning-text">{ Icon::Shield.draw() }<span>{ &view.warning }</span></p>
            }
            if !view.about.is_empty() {
                <div class="about" part="about">
                    { blocks(&view.about, on_action) }
                </div>
            }
        </div>
    }
}
