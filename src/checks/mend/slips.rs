//! What people do to a number when they type it, undone.
//!
//! The shares are those of Verhoeff (Error Detecting Decimal Codes, 1969) for a number of the right
//! length, 85 in a hundred; nine more leave a digit out, six put one in. An error that is not here
//! cannot be undone: too many numbers would explain it.

/// A digit, or 10 for the final X of an ID number.
pub(in crate::checks) type Sign = u8;

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
type Found<'a> = &'a mut dyn FnMut(&[Sign], f32) -> bool;

/// Every number of `length` places, or of any length, that one slip makes `typed` of.
pub(super) fn undo(typed: &[Sign], length: Option<usize>, found: Found<'_>) {
    let wanted = |own: usize| length.is_none_or(|length| length == own);
    let count = typed.len();
    let _ = (!wanted(count) || same_length(typed, found))
        && (!wanted(count + 1) || left_out(typed, found))
        && (!wanted(count - 1) || put_in(typed, found));
}

/// From the last place to the first: what stands at the start of a number is the dearest to check.
fn same_length(typed: &[Sign], found: Found<'_>) -> bool {
    let mut number = typed.to_vec();
    let places = typed.len() as f32;
    for at in (0..typed.len()).rev() {
        for (gap, wrong, swapped) in [
            (0, SINGLE / places, 0.0),
            (1, TWIN, SWAP),
            (2, JUMP_TWIN, JUMP_SWAP),
        ] {
            let Some(other) = typed.get(at + gap) else {
                continue;
            };
            if *other == typed[at] {
                // Only the last place of an ID number may hold an X.
                let last = if at + 1 == typed.len() { 10 } else { 9 };
                for sign in (0..=last).filter(|sign| sign != other) {
                    number[at] = sign;
                    number[at + gap] = sign;
                    if !found(&number, wrong / OTHERS) {
                        return false;
                    }
                }
            } else {
                number.swap(at, at + gap);
                if !found(&number, swapped / places) {
                    return false;
                }
            }
            number[at] = typed[at];
            number[at + gap] = *other;
        }
        if let [one, two, ..] = typed[at..]
            && let Some(pair) = misheard(one, two)
        {
            number[at..at + 2].copy_from_slice(&pair);
            if !found(&number, PHONETIC) {
                return false;
            }
            number[at] = one;
            number[at + 1] = two;
        }
    }
    true
}

/// Thirteen and thirty.
fn misheard(one: Sign, two: Sign) -> Option<[Sign; 2]> {
    match (one, two) {
        (1, 2..=9) => Some([two, 0]),
        (2..=9, 0) => Some([1, one]),
        _ => None,
    }
}

fn left_out(typed: &[Sign], found: Found<'_>) -> bool {
    let mut number = typed.to_vec();
    number.push(0);
    let share = OMITTED / number.len() as f32;
    for at in (0..=typed.len()).rev() {
        let last = if at == typed.len() { 10 } else { 9 };
        for sign in 0..=last {
            number[at] = sign;
            if !found(&number, share) {
                return false;
            }
        }
        if at > 0 {
            number[at] = typed[at - 1];
        }
    }
    true
}

fn put_in(typed: &[Sign], found: Found<'_>) -> bool {
    let mut number = typed[..typed.len() - 1].to_vec();
    for at in (0..typed.len()).rev() {
        let again = at > 0 && typed[at] == typed[at - 1];
        let share = if again { 0.55 } else { 0.05 };
        if !found(&number, INSERTED / number.len() as f32 * share) {
            return false;
        }
        if at > 0 {
            number[at - 1] = typed[at];
        }
    }
    true
}
