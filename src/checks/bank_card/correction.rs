//! What may have been meant by a wrong card number.

use super::lengths::LENGTHS;
use super::prior::Prior;
use crate::checks::Judgement;
use crate::checks::correct::{Candidates, UNEXPLAINED, undo_typo, wrong_number};

/// The weight from which on a candidate is as likely as any other: the common errors are all about
/// as common, so two such candidates leave neither certain, and no search has to go on.
const COMMON: f32 = 1e-3;

/// Adds to the judgement of a wrong card number what may have been meant; see
/// [`Check::correct`](crate::checks::Check::correct).
pub(in crate::checks) fn correct(judgement: &mut Judgement) {
    let Some(typed) = wrong_number(judgement) else {
        return;
    };
    let prior = Prior::new(&typed);
    let mut candidates = Candidates::default();
    let mut common = 0;
    undo_typo(&typed, LENGTHS, &mut |number, likelihood| {
        let weight = likelihood * prior.weight(number);
        common += u8::from(weight >= COMMON);
        candidates.add(number, weight);
        common < 2
    });
    if common > 1 {
        return;
    }
    candidates.add_unexplained(UNEXPLAINED);
    // Nothing beside a card speaks for one of several numbers.
    candidates.offer(&typed, 0, judgement);
}
