//! The control for a photo, and what is said of the photo in it.

use super::input::FormInput;
use super::photo::CheckedPhoto;
use crate::checks::{Problem, Reason};
use crate::content::{Field, Pack};
use crate::state::phrase::Phrase;
use crate::state::view::PhotoView;

/// The photo in a field, or the invitation to choose one.
pub(super) fn photo_view(pack: &Pack, input: &FormInput, field: &Field) -> PhotoView {
    let photo = input.photo(&field.id);
    let checked = photo.and_then(|photo| photo.checked.as_ref());
    let status = match (photo, checked) {
        (None, _) => None,
        (Some(_), None) => Some(Phrase::PhotoReading),
        (Some(_), Some(checked)) => status(checked),
    };
    let choose_label = match photo {
        None => Phrase::PhotoChoose,
        Some(_) => Phrase::PhotoAnother,
    };
    let hints = checked.map_or(0, |checked| checked.hints.len()).to_string();
    PhotoView {
        choose_label: choose_label.text(pack),
        other_ways: Phrase::PhotoOtherWays.text(pack),
        status: status.map_or_else(String::new, |phrase| {
            phrase.text_with(pack, &[("n", &hints)])
        }),
        preview: checked.map_or_else(String::new, |checked| checked.preview.clone()),
        preview_label: Phrase::PhotoPreview.text(pack),
        remove_label: match photo {
            Some(_) => Phrase::PhotoRemove.text(pack),
            None => String::new(),
        },
    }
}

/// What there is to say of a photo as a whole; `None` where its one hint says it all.
fn status(photo: &CheckedPhoto) -> Option<Phrase> {
    let is_no_picture = |hint: &Problem| hint.reason == Reason::IdPhotoFormat;
    if photo.hints.iter().any(is_no_picture) {
        return None;
    }
    Some(match (photo.is_decoded, photo.hints.is_empty()) {
        (false, _) => Phrase::PhotoUnread,
        (true, false) => Phrase::PhotoHints,
        (true, true) => Phrase::PhotoGood,
    })
}
