//! The pre-check: the form, what came of checking it, and what it never asks for.

use super::blocks::blocks;
use super::error_summary::error_summary;
use super::field::field;
use super::icon::Icon;
use crate::state::{Action, CheckView, Control, FieldView, StepView};
use crate::ui::browser::paste_photo;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Draws the form.
pub(crate) fn check_form(view: &CheckView, on_action: &Callback<Action>) -> Html {
    let next = view.step.as_ref().and_then(|step| step.next.clone());
    let onsubmit = on_action.reform(move |event: SubmitEvent| {
        event.prevent_default();
        match &next {
            // Enter in the only field in sight leads to the next: later fields are not missing yet.
            Some(next) if shows_one_field(&event) => Action::FieldRequested(next.clone()),
            _ => Action::CheckRequested,
        }
    });
    let photo = (view.fields.iter()).find(|it| matches!(it.control, Control::Photo(_)));
    let onpaste = photo.map(|photo| {
        let (id, act) = (photo.field.clone(), on_action.clone());
        Callback::from(move |event: Event| paste_photo(&event, &id, &act))
    });
    let step = view.step.as_ref();
    let place = step.map(|step| match (&step.previous, &step.next) {
        (None, _) => "first",
        (_, None) => "last",
        _ => "between",
    });
    html! {
        // `method="dialog"` outside a dialog sends nothing and goes nowhere, even if nobody
        // listens to the submission any more.
        <form class="check-form" part="check-form" method="dialog" novalidate=true aria-labelledby="screen-title" data-step={place} {onsubmit} {onpaste}>
            <h3 id="screen-title" class="screen-title" part="screen-title" tabindex="-1">{ &view.title }</h3>
            <p class="intro" part="intro">{ &view.intro }</p>
            { privacy(view) }
            if !view.idle_notice.is_empty() {
                <p class="forgotten" part="forgotten">{ &view.idle_notice }</p>
            }
            if let Some(outcome) = &view.outcome {
                { error_summary(outcome, on_action) }
            }
            <div class="fields">{ for view.fields.iter().map(|it| field(it, is_current(it, step), on_action)) }</div>
            if let Some(step) = step {
                { steps(step, on_action) }
            }
            if !view.not_asked.is_empty() {
                <div class="not-asked" part="not-asked">{ blocks(&view.not_asked, on_action) }</div>
            }
            <div class="buttons" part="buttons">
                <button type="submit" class="button button-main" part="button button-main">{ &view.check_label }</button>
                if view.has_clear_button {
                    <button
                        type="button"
                        class="button"
                        part="button"
                        disabled={!view.can_clear}
                        onclick={on_action.reform(|_| Action::FormCleared)}
                    >
                        { &view.clear_label }
                    </button>
                }
            </div>
        </form>
    }
}

/// The promise that nothing leaves the page; where the pack explains it, with the explanation folded in.
fn privacy(view: &CheckView) -> Html {
    if view.privacy_why.is_empty() {
        return html! {
            <p class="privacy privacy-line" part="privacy">{ Icon::Lock.draw() }<span>{ &view.privacy }</span></p>
        };
    }
    html! {
        <details class="privacy" part="privacy">
            <summary class="privacy-line">
                { Icon::Lock.draw() }
                <span>{ &view.privacy }{ " " }<span class="privacy-how">{ &view.privacy_how }</span></span>
            </summary>
            <p class="privacy-why">{ &view.privacy_why }</p>
        </details>
    }
}

/// Is this the field that is in sight on a small screen, which shows one at a time?
fn is_current(field: &FieldView, step: Option<&StepView>) -> bool {
    step.is_some_and(|step| step.field == field.field)
}

/// The buttons from field to field. The style sheet shows them only where one field is in sight.
fn steps(step: &StepView, on_action: &Callback<Action>) -> Html {
    let step_button = |class: &'static str, to: &Option<String>, label: &str| {
        let Some(field) = to.clone() else {
            return Html::default();
        };
        let onclick = on_action.reform(move |_| Action::FieldRequested(field.clone()));
        html! { <button type="button" {class} part="button" {onclick}>{ label }</button> }
    };
    html! {
        <div class="step" part="step">
            <p class="step-progress">{ &step.progress }</p>
            { step_button("button", &step.previous, &step.previous_label) }
            { step_button("button button-main step-next", &step.next, &step.next_label) }
        </div>
    }
}

/// Is only one field of the form in sight? The style sheet decides that, so the layout is asked.
fn shows_one_field(event: &SubmitEvent) -> bool {
    let form = event.target_dyn_into::<Element>();
    let next = form.and_then(|form| form.query_selector(".step-next").ok()?);
    let next = next.and_then(|next| next.dyn_into::<HtmlElement>().ok());
    next.is_some_and(|next| next.offset_width() > 0)
}
