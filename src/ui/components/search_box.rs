//! The search box. Searching goes on while an input method composes; keys wait until it is done.

use super::icon::Icon;
use crate::state::{Action, FaqView};
use crate::ui::browser::input_value;
use yew::prelude::*;

/// Draws a label, a search field and a button that empties the field.
pub(crate) fn search_box(view: &FaqView, on_action: &Callback<Action>) -> Html {
    let oninput =
        on_action.reform(|event: InputEvent| Action::QueryTyped(input_value(&event).into()));
    html! {
        <div class="search-box" part="search-box" role="search">
            <label class="search-label" part="search-label" for="query">{ &view.search_label }</label>
            <div class="search-line">
                { Icon::Search.draw() }
                // Yew writes the value only where it differs, and what is drawn is what was typed:
                // a composition is never disturbed.
                <input
                    id="query"
                    class="search-input"
                    part="search-input"
                    type="search"
                    value={view.query.clone()}
                    placeholder={view.search_placeholder.clone()}
                    enterkeyhint="search"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    {oninput}
                />
                if !view.query.is_empty() {
                    <button
                        type="button"
                        class="search-clear"
                        part="search-clear"
                        aria-label={view.clear_label.clone()}
                        onclick={on_action.reform(|_| Action::QueryCleared)}
                    >
                        { Icon::Cross.draw() }
                    </button>
                }
            </div>
        </div>
    }
}
