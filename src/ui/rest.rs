//! What stands where the form or the guide will be: that it is coming, or a way to try once more.

use crate::state::{Action, LoadingView};
use yew::prelude::*;

pub(crate) fn rest(view: &LoadingView, on_action: &Callback<Action>) -> Html {
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
