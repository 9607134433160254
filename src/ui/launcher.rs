//! The launcher: a button, and the widget in a panel in the top layer, where nothing of the page can
//! lie over it. Over the whole of a small screen it is a modal dialog; beside a page that goes on being
//! used it is a popover.

use super::focus::hold;
use super::icon::Icon;
use crate::state::{Action, LauncherView};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, window};
use yew::prelude::*;

/// Up to this width, in CSS pixels, the panel is the whole screen: see `styles/launcher.css`.
const SMALL: f64 = 600.0;

/// The button, and `inside` in the panel.
pub(crate) fn launcher(view: &LauncherView, inside: Html, on_action: &Callback<Action>) -> Html {
    html! {
        <>
            <button
                type="button"
                class="launcher"
                part="launcher"
                aria-haspopup="dialog"
                aria-expanded={if view.open { "true" } else { "false" }}
                onclick={on_action.reform(|event: MouseEvent| {
                    hold(&event);
                    Action::PanelOpened
                })}
            >
                { Icon::Help.draw() }{ &view.label }
            </button>
            <dialog
                class="frame"
                part="frame"
                popover="manual"
                aria-labelledby="title"
                onclose={on_action.reform(|_| Action::PanelClosed)}
            >
                <button
                    type="button"
                    class="frame-close"
                    part="frame-close"
                    aria-label={view.close_label.clone()}
                    onclick={on_action.reform(|_| Action::PanelClosed)}
                >
                    { Icon::Cross.draw() }
                </button>
                <div class="frame-inside">{ inside }</div>
            </dialog>
        </>
    }
}

/// Opens or closes the panel as the view says.
pub(crate) fn show(root: &Element, view: &LauncherView) {
    let found = root.query_selector("dialog").ok().flatten();
    let Some(dialog) = found.and_then(|found| found.dyn_into::<HtmlDialogElement>().ok()) else {
        return;
    };
    let is_popover = dialog.matches(":popover-open").unwrap_or_default();
    let is_open = dialog.open() || is_popover;
    // What is refused, such as a dialog of a page that is being left, stays as it is.
    match view.open {
        true if is_open => {}
        true if is_small() => drop(dialog.show_modal()),
        true => drop(dialog.show_popover()),
        false if is_popover => drop(dialog.hide_popover()),
        false if is_open => dialog.close(),
        false => {}
    }
}

/// Is the panel the whole screen?
pub(crate) fn is_small() -> bool {
    let width = window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width <= SMALL)
}
