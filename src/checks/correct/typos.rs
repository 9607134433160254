//! Typing errors of people who copy a number, undone.
//!
//! The likelihoods of errors that keep the length are those of Verhoeff (Error Detecting Decimal
//! Codes, 1969; 12,112 errors in numbers of six digits), times 0.85: 9 % of errors leave a digit
//! out and 6 % put one in. Errors that are not listed here cannot be undone: too many numbers would
//! explain them. `benches/checks/errors.rs` makes its wrong numbers by the same source.

use crate::checks::symbol::{Symbol, X};
use std::ops::Range;

/// One wrong digit, in all places together: 79.05 % of Verhoeff's errors.
const SINGLE: f32 = 0.672;
/// Two neighbours swapped: 10.21 % of Verhoeff's errors.
const SWAP: f32 = 0.087;
/// Two digits swapped around a third: 0.82 % of Verhoeff's errors.
const JUMP_SWAP: f32 = 0.007;
/// `11` for `22`: 0.55 % of Verhoeff's errors; a number has about two such pairs.
const TWIN: f32 = 0.0047 / 2.0;
/// `121` for `323`: 0.29 % of Verhoeff's errors; a number has about two such triples.
const JUMP_TWIN: f32 = 0.0025 / 2.0;
/// `13` for `30`, which sound alike in English: 0.49 % of Verhoeff's errors; about four places of a
/// number allow it.
const PHONETIC: f32 = 0.0042 / 4.0;
/// A digit left out.
const OMITTED: f32 = 0.09;
/// A digit too many.
const INSERTED: f32 = 0.06;
/// The part of [`INSERTED`] that a digit other than its left neighbour has: half of the inserted
/// digits are one of ten by chance.
const BY_CHANCE: f32 = 0.5 / 10.0;
/// The part of [`INSERTED`] that a repetition of the left neighbour has: the other half of the
/// inserted digits, and those that are the same by chance.
const REPEATED: f32 = 0.5 + BY_CHANCE;
/// The digits that can stand in the place of a wrong one.
const OTHER_DIGITS: f32 = 9.0;

/// Takes a number that one typing error turns into what was typed, and the likelihood of that
/// error; returns `false` to stop. A number may come more than once, and some are no valid numbers.
type OnCandidate<'a> = &'a mut dyn FnMut(&[Symbol], f32) -> bool;

/// Calls `on_candidate` with every number of a length in `lengths` that one typing error turns into
/// `typed`. Errors are undone from the last place to the first, so that most candidates share their
/// beginning, which is the most expensive to look up.
pub(in crate::checks) fn undo_typo(
    typed: &[Symbol],
    lengths: Range<usize>,
    on_candidate: OnCandidate<'_>,
) {
    let places = typed.len() as f32;
    let mut number = typed.to_vec();
    let mut goes_on = true;
    // Replaces `count` symbols from `at` on. What stands before is still as it was typed.
    let mut replace = |at: usize, count: usize, symbols: &[Symbol], likelihood: f32| {
        if goes_on && lengths.contains(&(typed.len() - count + symbols.len())) {
            number.truncate(at);
            number.extend_from_slice(symbols);
            number.extend_from_slice(&typed[at + count..]);
            goes_on = on_candidate(&number, likelihood);
        }
    };
    for at in (0..=typed.len()).rev() {
        let here = &typed[at..];
        // Only the last place of an ID number may hold an X.
        let symbols = |left: usize| match here.len() <= left {
            true => 0..=X,
            false => 0..=9,
        };
        for symbol in symbols(0) {
            replace(at, 0, &[symbol], OMITTED / (places + 1.0));
        }
        let &[one, ref rest @ ..] = here else {
            continue;
        };
        let is_repeated = at > 0 && typed[at - 1] == one;
        let part = if is_repeated { REPEATED } else { BY_CHANCE };
        replace(at, 1, &[], part * INSERTED / (places - 1.0));
        for symbol in symbols(1).filter(|symbol| *symbol != one) {
            replace(at, 1, &[symbol], SINGLE / places / OTHER_DIGITS);
        }
        if let &[two, ..] = rest {
            if one != two {
                replace(at, 2, &[two, one], SWAP / places);
            }
            for symbol in (0..=9).filter(|symbol| one == two && *symbol != one) {
                replace(at, 2, &[symbol, symbol], TWIN / OTHER_DIGITS);
            }
            match (one, two) {
                (1, 2..=9) => replace(at, 2, &[two, 0], PHONETIC),
                (2..=9, 0) => replace(at, 2, &[1, one], PHONETIC),
                _ => {}
            }
        }
        if let &[two, three, ..] = rest {
            if one != three {
                replace(at, 3, &[three, two, one], JUMP_SWAP / places);
            }
            for symbol in (0..=9).filter(|symbol| one == three && *symbol != one) {
                replace(at, 3, &[symbol, two, symbol], JUMP_TWIN / OTHER_DIGITS);
            }
        }
    }
}
