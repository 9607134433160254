//! The result of a check that was asked for.

use super::message_timing::check_of;
use super::presenter::FormPresenter;
use crate::content::Field;
use crate::state::phrase::{Phrase, join_list};
use crate::state::view::{OutcomeState, OutcomeView};

/// What the result says of the page's own form; `None` for the pack's form.
#[derive(Clone, Copy)]
pub(super) struct PageOutcome {
    /// `true` if the page's form was held back because of its problems.
    pub(super) is_held: bool,
}

/// The result as it stands; `None` while no check was asked for.
pub(super) fn outcome(form: &FormPresenter<'_>, page: Option<PageOutcome>) -> Option<OutcomeView> {
    if !form.timing.input.is_check_requested {
        return None;
    }
    let pack = form.pack;
    let fields = || form.timing.reviewed.form().fields.iter();
    let problems: Vec<_> = fields().filter_map(|field| form.problem(field)).collect();
    let hints: Vec<_> = fields().flat_map(|field| form.hints(field)).collect();
    let state = outcome_state(form);
    let is_ready = state != OutcomeState::Problems;
    let (next, next_with_hints) = match page {
        Some(_) => (Phrase::PageReadyNext, Phrase::PageReadyHints),
        None => (Phrase::CheckReadyNext, Phrase::CheckReadyHints),
    };
    let (title, body, count) = match state {
        OutcomeState::Ready if hints.is_empty() => (Phrase::CheckReady, next, 0),
        OutcomeState::Ready => (Phrase::CheckReady, next_with_hints, hints.len()),
        OutcomeState::LookAgain => (Phrase::CheckLookAgain, Phrase::CheckLookAgainNext, 0),
        OutcomeState::Problems => (
            Phrase::CheckProblems,
            Phrase::CheckProblemsNext,
            problems.len(),
        ),
    };
    let count = count.to_string();
    Some(OutcomeView {
        state,
        title: title.text_with(pack, &[("n", &count)]),
        body: body.text_with(pack, &[("n", &count)]),
        limits: match is_ready {
            true => vec![checked_fields(form), Phrase::CheckUnchecked.text(pack)],
            false => Vec::new(),
        },
        send_label: match page {
            Some(PageOutcome { is_held: true }) if !is_ready => Phrase::PageSendAnyway.text(pack),
            _ => String::new(),
        },
        problems,
        hints,
    })
}

fn outcome_state(form: &FormPresenter<'_>) -> OutcomeState {
    let review = form.timing.reviewed.review();
    match (review.is_ready(), review.needs_another_look()) {
        (false, _) => OutcomeState::Problems,
        (true, true) => OutcomeState::LookAgain,
        (true, false) => OutcomeState::Ready,
    }
}

/// A sentence on which fields were looked at: photos, and fields with a check that are filled in.
fn checked_fields(form: &FormPresenter<'_>) -> String {
    let timing = form.timing;
    let was_checked = |field: &&Field| {
        let is_filled = !timing.reviewed.value(&field.id).trim().is_empty();
        let photo = timing.input.photo(&field.id);
        let checked_photo = photo.and_then(|photo| photo.checked.as_ref());
        check_of(field).is_some() && is_filled || checked_photo.is_some_and(|it| it.is_decoded)
    };
    let checked = timing.reviewed.form().fields.iter().filter(was_checked);
    let labels = join_list(form.pack, checked.map(|field| field.label.clone()));
    Phrase::CheckChecked.text_with(form.pack, &[("labels", &labels)])
}
