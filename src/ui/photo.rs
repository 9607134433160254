//! The photo of a document: chosen, dropped or pasted, decoded by the browser, and handed over as pixels.
//! Nothing here keeps it but the preview's address, which is taken back with it.

use super::field::control_id;
use super::icon::Icon;
use crate::state::{Action, FieldView, PhotoFile, PhotoView};
use js_sys::Uint8Array;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{Clamped, JsCast};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CanvasRenderingContext2d, ClipboardEvent, File, HtmlCanvasElement, HtmlInputElement,
    ImageBitmap, Url, window,
};
use yew::prelude::*;

/// The longer side that is looked at, in pixels: twice what the check measures at.
const SIDE: f64 = 1280.0;

/// More bytes of a file say no more than that it is too large.
const ENOUGH: f64 = 8e6;

/// The control. Its input lies over all of it, so that a photo can be dropped wherever it is seen to be.
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
            look_at(id.clone(), file, act.clone());
        }
        // The same file can be chosen once more, and the input holds none.
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

/// The button that takes it out again; nothing where there is none.
pub(crate) fn remove(field: &str, view: &PhotoView, on_action: &Callback<Action>) -> Html {
    if view.remove_label.is_empty() {
        return Html::default();
    }
    let id = field.to_owned();
    let onclick = on_action.reform(move |_: MouseEvent| Action::PhotoRemoved(id.clone()));
    html! { <button type="button" class="link undo" part="link" {onclick}>{ &view.remove_label }</button> }
}

/// Takes a photo that is pasted anywhere in the form into its field. Any other thing is pasted as ever.
pub(crate) fn pasted(event: &Event, field: &str, on_action: &Callback<Action>) {
    let files = event
        .dyn_ref::<ClipboardEvent>()
        .and_then(|event| event.clipboard_data()?.files());
    let file = files.and_then(|files| files.get(0));
    if let Some(file) = file.filter(|file| file.type_().starts_with("image/")) {
        event.prevent_default();
        look_at(field.to_owned(), file, on_action.clone());
    }
}

/// A number that no other choice of a photo on this page has: of two photos chosen one right after the
/// other, the slow first one must not be taken for the second.
fn next_choice() -> u32 {
    thread_local! {
        static LAST: Cell<u32> = const { Cell::new(0) };
    }
    LAST.set(LAST.get().wrapping_add(1));
    LAST.get()
}

fn look_at(field: String, file: File, on_action: Callback<Action>) {
    let choice = next_choice();
    on_action.emit(Action::PhotoChosen {
        field: field.clone(),
        choice,
    });
    spawn_local(async move {
        let mut photo = decoded(&file).await.unwrap_or_default();
        photo.bytes = bytes(&file).await.unwrap_or_default();
        let photo = Rc::new(photo);
        on_action.emit(Action::PhotoRead {
            field,
            choice,
            photo,
        });
    });
}

async fn bytes(file: &File) -> Option<Vec<u8>> {
    let start = file.slice_with_f64_and_f64(0.0, ENOUGH).ok()?;
    let buffer = JsFuture::from(start.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The pixels of a picture and its address; `None` for what the browser takes for none.
async fn decoded(file: &File) -> Option<PhotoFile> {
    let window = window()?;
    let bitmap = window.create_image_bitmap_with_blob(file).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(bitmap).await.ok()?.unchecked_into();
    let (wide, high) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let less = (SIDE / wide.max(high)).min(1.0);
    let (width, height) = ((wide * less).max(1.0), (high * less).max(1.0));
    let canvas: HtmlCanvasElement =
        (window.document()?.create_element("canvas").ok()?).unchecked_into();
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width, height)
        .ok()?;
    bitmap.close();
    let pixels = context.get_image_data(0.0, 0.0, width, height).ok()?;
    let Clamped(pixels) = pixels.data();
    let preview = Url::create_object_url_with_blob(file).ok()?;
    Some(PhotoFile {
        width: width as usize,
        height: height as usize,
        pixels,
        preview_guard: Some(Rc::new(Preview(preview.clone()))),
        preview,
        ..PhotoFile::default()
    })
}

/// The address of a photo for as long as anything shows it.
struct Preview(String);

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}
