//! One field of the form: its label, hint, control, and everything there is to say of it, tied
//! together by ids in one shadow root.

use super::icon::Icon;
use super::marked::marked;
use super::note::note;
use super::photo::{photo, remove_button};
use super::suggestions::suggestions;
use crate::state::{Action, ChoiceView, Control, FieldView};
use crate::ui::browser::{control_id, input_value};
use yew::prelude::*;

fn part_id(field: &str, part: &str) -> String {
    format!("{part}-{field}")
}

/// The ids of the elements that describe the control, in the order in which they are read.
fn described_by(view: &FieldView) -> Option<String> {
    let mut ids = Vec::new();
    if !view.hint.is_empty() {
        ids.push(part_id(&view.field, "hint"));
    }
    if view.problem.is_some() {
        ids.push(part_id(&view.field, "problem"));
    }
    for at in 0..view.hints.len() {
        ids.push(part_id(&view.field, &format!("note{at}")));
    }
    if view.valid_label.is_some() {
        ids.push(part_id(&view.field, "good"));
    }
    if !view.read_back.text.is_empty() {
        ids.push(part_id(&view.field, "read"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Draws a field. `is_current` if it is the one in sight on a small screen, which shows one at a time.
pub(crate) fn field(view: &FieldView, is_current: bool, on_action: &Callback<Action>) -> Html {
    let at = is_current.then_some("");
    let notes = notes(view, on_action);
    let (part, wrong) = match view.problem {
        Some(_) => ("field field-wrong", Some("")),
        None => ("field", None),
    };
    let label = html! {
        <>
            { &view.label }
            if !view.optional_label.is_empty() {
                <span class="optional">{ &view.optional_label }</span>
            }
        </>
    };
    let hint = html! {
        if !view.hint.is_empty() {
            <p id={part_id(&view.field, "hint")} class="hint" part="hint">{ &view.hint }</p>
        }
    };
    match &view.control {
        Control::Text => html! {
            <div key={view.field.clone()} class="field" {part} data-field={view.field.clone()} data-at={at} data-wrong={wrong}>
                <label class="label" part="label" for={control_id(&view.field)}>{ label }</label>
                { hint }
                { text_control(view, on_action) }
                { notes }
            </div>
        },
        Control::Photo(photo_view) => html! {
            <div key={view.field.clone()} class="field" {part} data-field={view.field.clone()} data-at={at}>
                <label class="label" part="label" for={control_id(&view.field)}>{ label }</label>
                { hint }
                { photo(view, photo_view, described_by(view), on_action) }
                { notes }
                { remove_button(&view.field, photo_view, on_action) }
            </div>
        },
        Control::OnPage => html! {
            <div key={view.field.clone()} id={control_id(&view.field)} class="field" {part} data-field={view.field.clone()} role="group" aria-label={view.label.clone()} tabindex="-1">
                <p class="label" part="label">{ label }</p>
                { notes }
            </div>
        },
        Control::Choice(choices) => html! {
            <fieldset key={view.field.clone()} class="field" {part} data-field={view.field.clone()} data-at={at} data-wrong={wrong} aria-describedby={described_by(view)} aria-invalid={view.problem.as_ref().map(|_| "true")}>
                <legend class="label" part="label">{ label }</legend>
                { hint }
                <div class="choices" part="choices">{ for choices.iter().enumerate().map(|(at, choice)| option(view, at, choice, on_action)) }</div>
                { notes }
            </fieldset>
        },
    }
}

/// Draws the control of a text. Without a `name`, nothing that submits a form ever finds it.
fn text_control(view: &FieldView, on_action: &Callback<Action>) -> Html {
    let oninput = {
        let field = view.field.clone();
        on_action.reform(move |event: InputEvent| {
            let (field, text) = (field.clone(), input_value(&event).into());
            match event.is_composing() {
                true => Action::FieldComposed { field, text },
                false => Action::FieldTyped { field, text },
            }
        })
    };
    html! {
        <div class="line">
            <input
                id={control_id(&view.field)}
                class="input"
                part="input"
                type="text"
                value={view.text.clone()}
                required={view.required}
                autocomplete={view.autocomplete.clone()}
                inputmode={view.inputmode.clone()}
                autocapitalize="off"
                spellcheck="false"
                aria-invalid={view.problem.as_ref().map(|_| "true")}
                aria-describedby={described_by(view)}
                {oninput}
                onblur={on_blur(view, on_action)}
            />
            if view.valid_label.is_some() {
                { Icon::Tick.draw() }
            }
        </div>
    }
}

/// Draws one option of a choice.
fn option(view: &FieldView, at: usize, choice: &ChoiceView, on_action: &Callback<Action>) -> Html {
    let onchange = {
        let (field, text) = (view.field.clone(), choice.value.clone());
        on_action.reform(move |_: Event| Action::FieldTyped {
            field: field.clone(),
            text: text.clone().into(),
        })
    };
    let id = match at {
        0 => control_id(&view.field),
        _ => part_id(&view.field, &format!("choice{at}")),
    };
    html! {
        <label class="choice" part="choice">
            <input
                {id}
                type="radio"
                name={part_id(&view.field, "choice")}
                checked={choice.chosen}
                required={view.required}
                {onchange}
                onblur={on_blur(view, on_action)}
            />
            <span>{ &choice.label }</span>
        </label>
    }
}

fn on_blur(view: &FieldView, on_action: &Callback<Action>) -> Callback<FocusEvent> {
    let field = view.field.clone();
    on_action.reform(move |_| Action::FieldLeft(field.clone()))
}

/// Draws what there is to say of the field: its problem, suggestions, hints, and the value read back.
fn notes(view: &FieldView, on_action: &Callback<Action>) -> Html {
    let field = &view.field;
    let hints = view
        .hints
        .iter()
        .enumerate()
        .map(|(at, hint)| note(part_id(field, &format!("note{at}")), None, hint, on_action));
    let id = field.clone();
    let undo = on_action.reform(move |_: MouseEvent| Action::SuggestionUndone(id.clone()));
    html! {
        <>
            if let Some(problem) = &view.problem {
                { note(part_id(field, "problem"), Some(&view.problem_prefix), problem, on_action) }
            }
            { suggestions(view, on_action) }
            if !view.undo_label.is_empty() {
                <button type="button" class="link undo" part="link" onclick={undo}>{ &view.undo_label }</button>
            }
            { for hints }
            if let Some(good) = &view.valid_label {
                <span id={part_id(field, "good")} class="hidden">{ good }</span>
            }
            if !view.read_back.text.is_empty() {
                <p id={part_id(field, "read")} class="read-back" part="read-back">
                    <span class="read-back-label">{ &view.read_back_label }</span>
                    <span class="digits">{ marked(&view.read_back) }</span>
                </p>
            }
        </>
    }
}
