//! Values that the visitor may have meant, as buttons.

use super::marked::marked;
use crate::state::{Action, FieldView};
use yew::prelude::*;

/// Draws the suggestions of a field; nothing where there are none.
pub(crate) fn suggestions(view: &FieldView, on_action: &Callback<Action>) -> Html {
    if view.suggestions.is_empty() {
        return Html::default();
    }
    let id = format!("suggest-{}", view.field);
    let buttons = view.suggestions.iter().map(|suggestion| {
        let (field, value) = (view.field.clone(), suggestion.value.clone());
        let onclick = on_action.reform(move |_| Action::SuggestionAccepted {
            field: field.clone(),
            value: value.clone().into(),
        });
        html! {
            <button type="button" class="suggestion" part="suggestion" {onclick}>
                { marked(&suggestion.shown) }
            </button>
        }
    });
    html! {
        <div class="suggestions" part="suggestions" role="group" aria-labelledby={id.clone()}>
            <p {id} class="suggestions-label">{ &view.suggestions_label }</p>
            { for buttons }
        </div>
    }
}
