//! The control for the photo of a document: chosen, or dropped on it.

use super::icon::Icon;
use crate::state::{Action, FieldView, PhotoView};
use crate::ui::browser::{control_id, read_photo};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Draws the control. Its input lies over all of it, so that a photo can be dropped on any part of it.
pub(crate) fn photo(
    field: &FieldView,
    view: &PhotoView,
    described_by: Option<String>,
    on_action: &Callback<Action>,
) -> Html {
    let (id, act) = (field.field.clone(), on_action.clone());
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            read_photo(id.clone(), file, act.clone());
        }
        // So that the same file can be chosen once more, and the input holds none.
        input.set_value("");
    };
    html! {
        <>
            <div class="photo" part="photo">
                if !view.preview.is_empty() {
                    <img class="photo-preview" part="photo-preview" src={view.preview.clone()} alt={view.preview_label.clone()} />
                }
                <span class="photo-choose">{ Icon::Photo.draw() }{ &view.choose_label }</span>
                <span class="photo-ways">{ &view.other_ways }</span>
                <input
                    id={control_id(&field.field)}
                    class="photo-input"
                    type="file"
                    accept="image/*"
                    aria-describedby={described_by}
                    {onchange}
                />
            </div>
            <p class="photo-said" aria-live="polite">{ &view.status }</p>
        </>
    }
}

/// Draws the button that takes the photo out again; nothing where there is no photo.
pub(crate) fn remove_button(field: &str, view: &PhotoView, on_action: &Callback<Action>) -> Html {
    if view.remove_label.is_empty() {
        return Html::default();
    }
    let id = field.to_owned();
    let onclick = on_action.reform(move |_: MouseEvent| Action::PhotoRemoved(id.clone()));
    html! { <button type="button" class="link undo" part="link" {onclick}>{ &view.remove_label }</button> }
}
