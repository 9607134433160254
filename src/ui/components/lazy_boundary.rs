//! The split points of the screens of the form check and the guide: nothing else calls what only those
//! screens need, so that `xtask` can move it into the lazy chunk. `state/lazy_boundary.rs` says how.

use super::check_form::check_form;
use super::guide::guide;
use crate::state::{Action, Screen};
use yew::prelude::*;

/// Draws the form check or the guide; nothing for any other screen.
#[inline(never)]
pub(crate) fn lazy_screen(screen: &Screen, on_action: &Callback<Action>) -> Html {
    match screen {
        Screen::Check(view) => check_form(view, on_action),
        Screen::Guide(view) => guide(view, on_action),
        _ => Html::default(),
    }
}

/// The style sheets of the two screens. An owned text: a borrowed one would be known, and thus kept, on
/// both sides of the split.
#[inline(never)]
pub(crate) fn lazy_styles() -> String {
    include_str!(concat!(env!("OUT_DIR"), "/styles_later.css")).to_owned()
}
