//! What came of a check that was asked for.

use super::filled::{Filled, check};
use super::page_form::PageForm;
use super::phrase::listed;
use super::{OutcomeView, Phrase};
use crate::content::Field;

/// The outcome as it stands; `None` while nobody asked.
pub(super) fn outcome(filled: &Filled<'_>, page: Option<&PageForm>) -> Option<OutcomeView> {
    if !filled.filling.asked {
        return None;
    }
    let pack = filled.pack;
    let fields = || filled.form.fields.iter();
    let problems: Vec<_> = fields().filter_map(|field| filled.problem(field)).collect();
    let hints: Vec<_> = fields().flat_map(|field| filled.hints(field)).collect();
    let ready = filled.review.is_ready();
    let (next, next_hints) = match page {
        Some(_) => (Phrase::PageReadyNext, Phrase::PageReadyHints),
        None => (Phrase::CheckReadyNext, Phrase::CheckReadyHints),
    };
    let (title, body, count) = match ready {
        true if hints.is_empty() => (Phrase::CheckReady, next, 0),
        true => (Phrase::CheckReady, next_hints, hints.len()),
        false => (Phrase::CheckMend, Phrase::CheckMendNext, problems.len()),
    };
    let count = count.to_string();
    Some(OutcomeView {
        ready,
        title: title.with(pack, &[("n", &count)]),
        body: body.with(pack, &[("n", &count)]),
        limits: match ready {
            true => vec![checked(filled), Phrase::CheckUnchecked.of(pack)],
            false => Vec::new(),
        },
        send_label: match page {
            Some(page) if page.is_held && !ready => Phrase::PageSendAnyway.of(pack),
            _ => String::new(),
        },
        problems,
        hints,
    })
}

/// Which fields were looked at: those that were filled in and have a check, and photos.
fn checked(filled: &Filled<'_>) -> String {
    let was_checked = |field: &&Field| {
        let typed = filled.filling.values.get(&field.id);
        let is_typed = typed.is_some_and(|text| !text.trim().is_empty());
        check(field).is_some() && is_typed || filled.has_photo(field)
    };
    let checked = filled.form.fields.iter().filter(was_checked);
    let labels = listed(filled.pack, checked.map(|field| field.label.clone()));
    Phrase::CheckChecked.with(filled.pack, &[("labels", &labels)])
}
