//! The doors to the screens of the form check and the guide: see `state/lazy_boundary.rs`.

use super::{check_form, guide};
use crate::state::{Action, Screen};
use yew::prelude::*;

#[inline(never)]
pub(crate) fn screen(screen: &Screen, on_action: &Callback<Action>) -> Html {
    match screen {
        Screen::Check(view) => check_form::check_form(view, on_action),
        Screen::Guide(view) => guide::guide(view, on_action),
        _ => Html::default(),
    }
}

/// What they look like. A text of its own, since a borrowed one would be known on both sides.
#[inline(never)]
pub(crate) fn styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/styles_later.css")).to_owned()
}
