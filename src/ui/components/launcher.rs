//! The launcher: a button, and the widget in a panel in the top layer, where nothing of the page can
//! lie over it. Over the whole of a small screen it is a modal dialog; beside a page that goes on being
//! used it is a popover.

use super::icon::Icon;
use crate::state::{Action, LauncherView};
use crate::ui::browser::focus_target;
use yew::prelude::*;

/// The button that opens the panel, and the panel with `inside` in it. `show_panel` of `browser` opens
/// and closes it.
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
                    focus_target(&event);
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
