//! Opens and closes the panel of a launcher, a `dialog` element: as a modal dialog over the whole of
//! a small screen, as a popover beside a page that goes on being used.

use super::dom::is_small;
use crate::state::LauncherView;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

/// Opens or closes the panel inside `root` as the view says; without a panel nothing happens.
pub(crate) fn show_panel(root: &Element, view: &LauncherView) {
    let found = root.query_selector("dialog").ok().flatten();
    let Some(dialog) = found.and_then(|found| found.dyn_into::<HtmlDialogElement>().ok()) else {
        return;
    };
    let is_popover = dialog.matches(":popover-open").unwrap_or_default();
    let is_open = dialog.open() || is_popover;
    // What the browser refuses, such as a dialog of a page that is being left, stays as it is.
    match view.open {
        true if is_open => {}
        true if is_small() => drop(dialog.show_modal()),
        true => drop(dialog.show_popover()),
        false if is_popover => drop(dialog.hide_popover()),
        false if is_open => dialog.close(),
        false => {}
    }
}
