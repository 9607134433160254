//! The photo of a document, before it is sent anywhere: looked at once, advised on, and not kept.

use super::filled::Filled;
use super::{PhotoView, Phrase, State};
use crate::checks::id_photo::{self, Pixels};
use crate::checks::{Problem, Reason};
use crate::content::Field;
use std::any::Any;
use std::fmt;
use std::rc::Rc;

/// A photo as the page has read it. Its `Debug` shows nothing of it.
#[derive(Clone, Default)]
pub struct PhotoFile {
    /// The file, or as much of it as tells what it is and that it is too large.
    pub bytes: Vec<u8>,
    /// In pixels; 0 where the browser cannot decode it.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// Four bytes a pixel, as a canvas gives them.
    pub pixels: Vec<u8>,
    /// Its address for an `<img>`; empty for none.
    pub preview: String,
    /// What takes that address back when it is dropped.
    pub preview_guard: Option<Rc<dyn Any>>,
}

impl PartialEq for PhotoFile {
    fn eq(&self, other: &PhotoFile) -> bool {
        let of = |photo: &PhotoFile| (photo.width, photo.height);
        of(self) == of(other)
            && self.preview == other.preview
            && self.bytes == other.bytes
            && self.pixels == other.pixels
    }
}

impl Eq for PhotoFile {}

impl fmt::Debug for PhotoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhotoFile(…)")
    }
}

/// What is known of the photo in a field: no pixel of it.
#[derive(Clone)]
pub(super) struct Photo {
    field: String,
    /// The number of the choice; what was read for another one comes too late.
    choice: u32,
    /// `None` while it is being read.
    looked_at: Option<Look>,
}

#[derive(Clone)]
struct Look {
    hints: Vec<Problem>,
    /// The browser could decode it.
    seen: bool,
    preview: String,
    _preview_guard: Option<Rc<dyn Any>>,
}

impl State {
    /// A photo is being read, in the place of the one before.
    pub(super) fn choose_photo(&mut self, field: String, choice: u32) {
        let asked = self.asked_form();
        let is_it = |own: &Field| own.id == field && is_photo(own);
        if asked.is_some_and(|asked| asked.fields.iter().any(is_it)) {
            self.remove_photo(&field);
            let looked_at = None;
            self.filling_mut().photos.push(Photo {
                field,
                choice,
                looked_at,
            });
        }
    }

    /// It was read. Where it was taken out before that, nothing is said of it.
    pub(super) fn read_photo(&mut self, field: &str, choice: u32, file: &PhotoFile) {
        let pixels = Pixels::new(file.width, file.height, &file.pixels);
        let mut photos = self.filling_mut().photos.iter_mut();
        if let Some(photo) = photos.find(|photo| photo.field == field && photo.choice == choice) {
            photo.looked_at = Some(Look {
                hints: id_photo::judge(&file.bytes, pixels.as_ref()).hints,
                seen: pixels.is_some(),
                preview: file.preview.clone(),
                _preview_guard: file.preview_guard.clone(),
            });
        }
    }

    pub(super) fn remove_photo(&mut self, field: &str) {
        self.filling_mut()
            .photos
            .retain(|photo| photo.field != field);
    }
}

impl Filled<'_> {
    fn photo(&self, field: &Field) -> Option<&Photo> {
        let mut photos = self.filling.photos.iter();
        photos.find(|photo| photo.field == field.id)
    }

    fn look(&self, field: &Field) -> Option<&Look> {
        self.photo(field)?.looked_at.as_ref()
    }

    /// Was a photo looked at in this field?
    pub(super) fn has_photo(&self, field: &Field) -> bool {
        self.look(field).is_some_and(|look| look.seen)
    }

    /// What is worth a look about the photo in this field.
    pub(super) fn photo_hints(&self, field: &Field) -> &[Problem] {
        self.look(field).map_or(&[], |look| &look.hints)
    }

    pub(super) fn photo_view(&self, field: &Field) -> PhotoView {
        let photo = self.photo(field);
        let look = self.look(field);
        let hints = look.map_or(0, |look| look.hints.len());
        let said = match (photo, look) {
            (None, _) => None,
            (_, None) => Some(Phrase::PhotoReading),
            (_, Some(look)) if look.hints.iter().any(is_no_picture) => None,
            (_, Some(look)) if !look.seen => Some(Phrase::PhotoUnread),
            _ if hints > 0 => Some(Phrase::PhotoHints),
            _ => Some(Phrase::PhotoGood),
        };
        let choose = match photo {
            None => Phrase::PhotoChoose,
            Some(_) => Phrase::PhotoAnother,
        };
        let hints = hints.to_string();
        PhotoView {
            choose_label: choose.of(self.pack),
            other_ways: Phrase::PhotoWays.of(self.pack),
            status: said.map_or_else(String::new, |said| said.with(self.pack, &[("n", &hints)])),
            preview: look.map_or_else(String::new, |look| look.preview.clone()),
            preview_label: Phrase::PhotoPreview.of(self.pack),
            remove_label: match photo {
                Some(_) => Phrase::PhotoRemove.of(self.pack),
                None => String::new(),
            },
        }
    }
}

/// Is it a photo that the field asks for?
pub(super) fn is_photo(field: &Field) -> bool {
    field.check == id_photo::NAME
}

/// Then its own sentence says all there is to say.
fn is_no_picture(hint: &Problem) -> bool {
    hint.reason == Reason::IdPhotoFormat
}
