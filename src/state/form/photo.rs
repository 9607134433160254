//! The photo of a document, before it is sent anywhere: looked at once, advised on, and not kept.

use crate::checks::Problem;
use crate::checks::id_photo::{self, Pixels};
use crate::content::Field;
use std::any::Any;
use std::fmt;
use std::rc::Rc;

/// A photo as the browser has read it. `Debug` shows nothing of it.
#[derive(Clone, Default)]
pub struct PhotoFile {
    /// The bytes of the file, or as many as tell its format and that it is too large.
    pub bytes: Vec<u8>,
    /// The width of `pixels`; 0 where the browser cannot decode the file.
    pub width: usize,
    /// The height of `pixels`; 0 where the browser cannot decode the file.
    pub height: usize,
    /// Red, green, blue and alpha of each pixel, row by row, as a canvas gives them.
    pub pixels: Vec<u8>,
    /// The address of a preview for `<img src>`; empty for none.
    pub preview: String,
    /// Takes the preview's address back when the last clone of it is dropped.
    pub preview_guard: Option<Rc<dyn Any>>,
}

impl PartialEq for PhotoFile {
    fn eq(&self, other: &PhotoFile) -> bool {
        let size = |photo: &PhotoFile| (photo.width, photo.height);
        size(self) == size(other)
            && self.preview == other.preview
            && self.bytes == other.bytes
            && self.pixels == other.pixels
    }
}

impl Eq for PhotoFile {}

impl fmt::Debug for PhotoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhotoFile(…)")
    }
}

/// A photo chosen for a field, without its pixels.
#[derive(Clone)]
pub(super) struct Photo {
    /// The field's id.
    pub(super) field: String,
    /// The number of the choice. A file read for an earlier choice comes too late.
    pub(super) choice: u32,
    /// What the check said; `None` while the file is being read.
    pub(super) checked: Option<CheckedPhoto>,
}

/// What is kept of a photo once the check has looked at it.
#[derive(Clone)]
pub(super) struct CheckedPhoto {
    /// What is worth a second look.
    pub(super) hints: Vec<Problem>,
    /// `true` if the browser could decode the file.
    pub(super) is_decoded: bool,
    /// The address of the preview; empty for none.
    pub(super) preview: String,
    _preview_guard: Option<Rc<dyn Any>>,
}

impl CheckedPhoto {
    /// Looks at a photo once; its bytes and pixels are not kept.
    pub(super) fn new(file: &PhotoFile) -> CheckedPhoto {
        let pixels = Pixels::new(file.width, file.height, &file.pixels);
        CheckedPhoto {
            hints: id_photo::judge(&file.bytes, pixels.as_ref()).hints,
            is_decoded: pixels.is_some(),
            preview: file.preview.clone(),
            _preview_guard: file.preview_guard.clone(),
        }
    }
}

/// `true` for a field that asks for a photo.
pub(super) fn is_photo(field: &Field) -> bool {
    field.check == id_photo::NAME
}
