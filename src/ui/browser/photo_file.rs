//! Reads the photo of a document: decoded by the browser, and handed over as pixels. Nothing here keeps
//! it but the address of its preview, which is taken back with the photo.

use crate::state::{Action, PhotoFile};
use js_sys::Uint8Array;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{Clamped, JsCast};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CanvasRenderingContext2d, ClipboardEvent, Event, File, HtmlCanvasElement, ImageBitmap, Url,
    window,
};
use yew::Callback;

/// The longer side of the picture that is checked, in pixels: twice the side at which the check
/// measures. A photo is scaled down to it, so that one of 50 megapixels takes no more memory than a
/// small one.
const MAX_SIDE: f64 = 1280.0;

/// How many bytes of a file are looked at. The check wants to know the format, the size in pixels and
/// whether the file is too large: more bytes say no more than that.
const MAX_BYTES: f64 = 8e6;

/// Reads a photo that is pasted anywhere in the form into its field. Anything else is pasted as usual.
pub(crate) fn paste_photo(event: &Event, field: &str, on_action: &Callback<Action>) {
    let files = event
        .dyn_ref::<ClipboardEvent>()
        .and_then(|event| event.clipboard_data()?.files());
    let file = files.and_then(|files| files.get(0));
    if let Some(file) = file.filter(|file| file.type_().starts_with("image/")) {
        event.prevent_default();
        read_photo(field.to_owned(), file, on_action.clone());
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

/// Reads a photo that was chosen for a field: emits [`Action::PhotoChosen`] now, and
/// [`Action::PhotoRead`] once the browser has decoded it.
pub(crate) fn read_photo(field: String, file: File, on_action: Callback<Action>) {
    let choice = next_choice();
    on_action.emit(Action::PhotoChosen {
        field: field.clone(),
        choice,
    });
    spawn_local(async move {
        let mut photo = decode(&file).await.unwrap_or_default();
        photo.bytes = file_start(&file).await.unwrap_or_default();
        let photo = Rc::new(photo);
        on_action.emit(Action::PhotoRead {
            field,
            choice,
            photo,
        });
    });
}

/// The first bytes of a file; `None` where the browser cannot read it.
async fn file_start(file: &File) -> Option<Vec<u8>> {
    let start = file.slice_with_f64_and_f64(0.0, MAX_BYTES).ok()?;
    let buffer = JsFuture::from(start.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Decodes a picture: its pixels and the address of its preview; `None` where the browser cannot.
async fn decode(file: &File) -> Option<PhotoFile> {
    let window = window()?;
    let bitmap = window.create_image_bitmap_with_blob(file).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(bitmap).await.ok()?.unchecked_into();
    let (full_width, full_height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = (MAX_SIDE / full_width.max(full_height)).min(1.0);
    let (width, height) = (
        (full_width * scale).max(1.0),
        (full_height * scale).max(1.0),
    );
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

/// The address of a photo's preview, taken back from the browser when nothing shows it any more.
struct Preview(String);

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}
