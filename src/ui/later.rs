//! The door to the screens of the form check and the guide: see `state/later.rs`.

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
