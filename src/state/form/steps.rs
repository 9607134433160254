//! One field at a time, on a screen with room for one: which field, and the way to the next.

use super::message_timing::MessageTiming;
use crate::content::Pack;
use crate::state::phrase::Phrase;
use crate::state::view::StepView;

/// The field in sight; `None` where all fields are, as they are from the first check on, whose result
/// is read as a whole.
pub(super) fn step_view(pack: &Pack, form: MessageTiming<'_>) -> Option<StepView> {
    if form.input.shows_all_fields {
        return None;
    }
    let (at, fields) = (form.input.step, &form.reviewed.form().fields);
    let id = |at: usize| fields.get(at).map(|field| field.id.clone());
    let (n, all) = ((at + 1).to_string(), fields.len().to_string());
    Some(StepView {
        field: id(at)?,
        progress: Phrase::StepProgress.text_with(pack, &[("n", &n), ("all", &all)]),
        previous: at.checked_sub(1).and_then(id),
        previous_label: Phrase::StepPrevious.text(pack),
        next: id(at + 1),
        next_label: Phrase::StepNext.text(pack),
    })
}
