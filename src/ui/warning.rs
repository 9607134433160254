//! The foot of every screen: never give a code or password to anyone; and who wrote this, who did
//! not, whom to ask.

use super::blocks::blocks;
use super::icon::Icon;
use crate::state::{Action, View};
use yew::prelude::*;

/// The warning, then the rest in small.
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
