//! What may have been meant by a wrong ID number.

use super::layout::LENGTH;
use super::prior::Prior;
use crate::checks::correct::{Candidates, UNEXPLAINED, undo_typo, wrong_number};
use crate::checks::symbol::Symbol;
use crate::checks::{Date, Facts, Judgement};

/// The most numbers that are offered where none is confident. More help nobody.
const MOST_UNSURE: usize = 3;

/// Adds to the judgement of a wrong ID number what may have been meant; see
/// [`Check::correct`](crate::checks::Check::correct).
pub(in crate::checks) fn correct(judgement: &mut Judgement, others: &Facts, today: Date) {
    let Some(typed) = wrong_number(judgement) else {
        return;
    };
    let prior = Prior::new(others, today);
    let mut candidates = Candidates::default();
    let mut add = |number: &[Symbol], likelihood| {
        candidates.add(number, likelihood * prior.weight(number));
        true
    };
    undo_typo(&typed, LENGTH..LENGTH + 1, &mut add);
    if let Some((number, likelihood)) = prior.with_birth_date(&typed) {
        add(&number, likelihood);
    }
    // With a birth date beside it, next to no number that other errors lead to fits; without one,
    // too many numbers are as likely to offer some of them.
    let most_unsure = match others.birth_date {
        Some(_) => MOST_UNSURE,
        None => {
            candidates.add_unexplained(UNEXPLAINED);
            0
        }
    };
    candidates.offer(&typed, most_unsure, judgement);
}
