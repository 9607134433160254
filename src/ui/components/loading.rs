//! Shown in the place of the form or the guide while the lazy chunk loads, or after it could not be loaded.

use crate::state::{Action, LoadingView};
use yew::prelude::*;

/// Draws what is going on and, after a failure, a button to try again.
pub(crate) fn loading(view: &LoadingView, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="rest" part="rest">
            <p id="screen-title" tabindex="-1">{ &view.title }</p>
            if !view.retry_label.is_empty() {
                <button type="button" class="button" part="button" onclick={on_action.reform(|_| Action::LazyChunkRequested)}>
                    { &view.retry_label }
                </button>
            }
        </div>
    }
}
