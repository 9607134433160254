//! What people do to a number when they type it, undone.
//!
//! The shares are those of Verhoeff (Error Detecting Decimal Codes, 1969) for a number of the right
//! length, 85 in a hundred; nine more leave a digit out, six put one in. An error that is not here
//! cannot be undone: too many numbers would explain it.

use std::ops::Range;

/// A digit, or 10 for the final X of an ID number.
pub(in crate::checks) type Symbol = u8;

/// One wrong digit, in all places together.
const SINGLE: f32 = 0.672;
/// Two neighbours swapped.
const SWAP: f32 = 0.087;
/// Two digits swapped around a third.
const JUMP_SWAP: f32 = 0.007;
/// `11` for `22`; a number has about two such pairs.
const TWIN: f32 = 0.0047 / 2.0;
/// `121` for `323`; about two such, too.
const JUMP_TWIN: f32 = 0.0025 / 2.0;
/// `13` for `30`, which sound alike in English; about four places allow it.
const PHONETIC: f32 = 0.0042 / 4.0;
/// Left out.
const OMITTED: f32 = 0.09;
/// One too many: half of them the digit before once more.
const INSERTED: f32 = 0.06;
/// Other signs than the one that stands there.
const OTHERS: f32 = 9.0;

/// Hears of a number that one slip makes `typed` of, and how often it does; `false` for enough.
/// The same number may come more than once, and some are none: the listener knows which are.
type Found<'a> = &'a mut dyn FnMut(&[Symbol], f32) -> bool;

/// Every number of such a length that one slip makes `typed` of. From the last place to the first:
/// what stands at the start of a number is the dearest to check.
pub(super) fn undo(typed: &[Symbol], lengths: Range<usize>, found: Found<'_>) {
    let places = typed.len() as f32;
    let mut number = typed.to_vec();
    let mut goes_on = true;
    // Other signs in the place of the first `gone` of those from `at` on. What stands before is
    // still as it was typed.
    let mut put = |at: usize, gone: usize, signs: &[Symbol], share: f32| {
        if goes_on && lengths.contains(&(typed.len() - gone + signs.len())) {
            number.truncate(at);
            number.extend_from_slice(signs);
            number.extend_from_slice(&typed[at + gone..]);
            goes_on = found(&number, share);
        }
    };
    for at in (0..=typed.len()).rev() {
        let here = &typed[at..];
        // Only the last place of an ID number may hold an X.
        let signs = |left: usize| 0..=9 + Symbol::from(here.len() <= left);
        for sign in signs(0) {
            put(at, 0, &[sign], OMITTED / (places + 1.0));
        }
        let &[one, ref rest @ ..] = here else {
            continue;
        };
        let again = at > 0 && typed[at - 1] == one;
        let inserted = if again { 0.55 } else { 0.05 };
        put(at, 1, &[], inserted * INSERTED / (places - 1.0));
        for sign in signs(1).filter(|sign| *sign != one) {
            put(at, 1, &[sign], SINGLE / places / OTHERS);
        }
        if let &[two, ..] = rest {
            if one != two {
                put(at, 2, &[two, one], SWAP / places);
            }
            for sign in (0..=9).filter(|sign| one == two && *sign != one) {
                put(at, 2, &[sign, sign], TWIN / OTHERS);
            }
            match (one, two) {
                (1, 2..=9) => put(at, 2, &[two, 0], PHONETIC),
                (2..=9, 0) => put(at, 2, &[1, one], PHONETIC),
                _ => {}
            }
        }
        if let &[two, three, ..] = rest {
            if one != three {
                put(at, 3, &[three, two, one], JUMP_SWAP / places);
            }
            for sign in (0..=9).filter(|sign| one == three && *sign != one) {
                put(at, 3, &[sign, two, sign], JUMP_TWIN / OTHERS);
            }
        }
    }
}
