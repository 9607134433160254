//! The result of a check that was asked for.

use super::message_timing::check_of;
use super::presenter::FormPresenter;
use crate::content::Field;
use crate::state::phrase::{Phrase, join_list};
use crate::state::view::OutcomeView;

/// What the result says of the page's own form; `None` for the pack's form.
#[derive(Clone, Copy)]
pub(super) struct PageOutcome {
    /// `true` if the page's form was held back because of its problems.
    pub(super) is_held: bool,
}

/// The result as it stands; `None` while no check was asked for.
pub(super) fn outcome(form: &FormPresenter<'_>, page: Option<PageOutcome>) -> Option<OutcomeView> {
    let heading = heading(form)?;
    let pack = form.pack;
    let fields = || form.timing.reviewed.form().fields.iter();
    let problems = fields().filter_map(|field| form.problem(field)).collect();
    let hints: Vec<_> = fields().flat_map(|field| form.hints(field)).collect();
    let ready = form.timing.reviewed.review().is_ready();
    let body = match (ready, hints.is_empty(), page) {
        (false, _, _) => Phrase::CheckProblemsNext,
        (true, true, None) => Phrase::CheckReadyNext,
        (true, false, None) => Phrase::CheckReadyHints,
        (true, true, Some(_)) => Phrase::PageReadyNext,
        (true, false, Some(_)) => Phrase::PageReadyHints,
    };
    let count = match ready {
        true => hints.len(),
        false => heading.problems,
    };
    Some(OutcomeView {
        ready,
        title: heading.text,
        body: body.text_with(pack, &[("n", &count.to_string())]),
        limits: match ready {
            true => vec![checked_fields(form), Phrase::CheckUnchecked.text(pack)],
            false => Vec::new(),
        },
        send_label: match page {
            Some(PageOutcome { is_held: true }) if !ready => Phrase::PageSendAnyway.text(pack),
            _ => String::new(),
        },
        problems,
        hints,
    })
}

/// The heading of a result.
pub(super) struct Heading {
    pub(super) text: String,
    /// The number of fields that a problem is shown at.
    problems: usize,
}

/// The heading of the result as it stands; `None` while no check was asked for.
pub(super) fn heading(form: &FormPresenter<'_>) -> Option<Heading> {
    if !form.timing.input.is_check_requested {
        return None;
    }
    let fields = form.timing.reviewed.form().fields.iter();
    let problems = fields.filter(|field| form.timing.problem(field).is_some());
    let problems = problems.count();
    let text = match form.timing.reviewed.review().is_ready() {
        true => Phrase::CheckReady.text(form.pack),
        false => Phrase::CheckProblems.text_with(form.pack, &[("n", &problems.to_string())]),
    };
    Some(Heading { text, problems })
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
