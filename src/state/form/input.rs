//! What the visitor did in the form besides the values typed: those are in `reviewed`.

use super::photo::Photo;

/// Where the visitor has been in the form, what was asked for, and the photos. No typed value but the
/// one that an accepted suggestion replaced.
#[derive(Clone, Default)]
pub(super) struct FormInput {
    /// The ids of the fields that the visitor has left and not typed in since.
    pub(super) touched: Vec<String>,
    /// The id of the field in which an input method is composing.
    pub(super) composing: Option<String>,
    /// `true` once a check was asked for, for as long as its result stands.
    pub(super) is_check_requested: bool,
    /// `true` once any check was asked for: from then on all fields are in sight.
    pub(super) shows_all_fields: bool,
    /// The index of the field in sight, on a screen with room for one.
    pub(super) step: usize,
    /// The suggestion that was accepted last and can be undone.
    pub(super) accepted_suggestion: Option<AcceptedSuggestion>,
    /// At most one photo for each field.
    pub(super) photos: Vec<Photo>,
    /// `true` after what was typed was cleared because the widget was left idle.
    pub(super) was_cleared_when_idle: bool,
    /// The title of the result that a screen reader was told last, or that took the focus and was
    /// read out so.
    pub(super) last_announced: String,
}

/// What undoing an accepted suggestion needs.
#[derive(Clone)]
pub(super) struct AcceptedSuggestion {
    /// The field's id.
    pub(super) field: String,
    /// The text that the field held before.
    pub(super) replaced: String,
}

impl FormInput {
    /// Notes that the visitor left a field.
    pub(super) fn leave(&mut self, field: String) {
        self.composing = None;
        self.touched.retain(|id| *id != field);
        self.touched.push(field);
    }

    /// The photo chosen for a field.
    pub(super) fn photo(&self, field: &str) -> Option<&Photo> {
        self.photos.iter().find(|photo| photo.field == field)
    }
}
