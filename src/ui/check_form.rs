//! The pre-check: the form, what came of checking it, and what it never asks for.

use super::blocks::blocks;
use super::error_summary::error_summary;
use super::field::field;
use super::icon::Icon;
use crate::state::{Action, CheckView};
use yew::prelude::*;

/// The form.
pub(crate) fn check_form(view: &CheckView, on_action: &Callback<Action>) -> Html {
    let onsubmit = on_action.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::CheckAsked
    });
    html! {
        // `method="dialog"` outside a dialog sends nothing and goes nowhere, even if nobody
        // listens to the submission any more.
        <form class="check-form" part="check-form" method="dialog" novalidate=true aria-labelledby="screen-title" {onsubmit}>
            <h3 id="screen-title" class="screen-title" part="screen-title" tabindex="-1">{ &view.title }</h3>
            <p class="intro" part="intro">{ &view.intro }</p>
            <p class="privacy" part="privacy">{ Icon::Lock.draw() }<span>{ &view.privacy }</span></p>
            if let Some(outcome) = &view.outcome {
                { error_summary(outcome) }
            }
            <div class="fields">{ for view.fields.iter().map(|it| field(it, on_action)) }</div>
            if !view.not_asked.is_empty() {
                <div class="not-asked" part="not-asked">{ blocks(&view.not_asked, on_action) }</div>
            }
            <div class="buttons" part="buttons">
                <button type="submit" class="button button-main" part="button button-main">{ &view.check_label }</button>
                <button
                    type="button"
                    class="button"
                    part="button"
                    disabled={!view.can_clear}
                    onclick={on_action.reform(|_| Action::FormCleared)}
                >
                    { &view.clear_label }
                </button>
            </div>
        </form>
    }
}
