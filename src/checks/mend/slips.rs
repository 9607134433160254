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

/// Calls `found` with each number that one slip makes `typed` of, and how often it does. The same
/// number may come more than once, and some are none: the caller knows which are.
pub(super) fn undo(typed: &[Sign], found: &mut dyn FnMut(&[Sign], f32)) {
    let mut number = typed.to_vec();
    let places = typed.len() as f32;
    for at in 0..typed.len() {
        wrong(&mut number, &[at], SINGLE / places / OTHERS, found);
        if typed.get(at + 1) == Some(&typed[at]) {
            wrong(&mut number, &[at, at + 1], TWIN / OTHERS, found);
        }
        if typed.get(at + 2) == Some(&typed[at]) {
            wrong(&mut number, &[at, at + 2], JUMP_TWIN / OTHERS, found);
        }
        for (gap, share) in [(1, SWAP), (2, JUMP_SWAP)] {
            if at + gap < typed.len() && typed[at] != typed[at + gap] {
                number.swap(at, at + gap);
                found(&number, share / places);
                number.swap(at, at + gap);
            }
        }
        if let [one, two, ..] = typed[at..]
            && let Some((one, two)) = misheard(one, two)
        {
            number[at] = one;
            number[at + 1] = two;
            found(&number, PHONETIC);
            number.copy_from_slice(typed);
        }
    }
    lengths(typed, found);
}

/// The same wrong sign in each of the places.
fn wrong(number: &mut [Sign], places: &[usize], share: f32, found: &mut dyn FnMut(&[Sign], f32)) {
    let typed = number[places[0]];
    // Only the last place of an ID number may hold an X.
    let last = if places[0] + 1 == number.len() { 10 } else { 9 };
    for sign in (0..=last).filter(|sign| *sign != typed) {
        places.iter().for_each(|place| number[*place] = sign);
        found(number, share);
    }
    places.iter().for_each(|place| number[*place] = typed);
}

/// Thirteen and thirty.
fn misheard(one: Sign, two: Sign) -> Option<(Sign, Sign)> {
    match (one, two) {
        (1, 2..=9) => Some((two, 0)),
        (2..=9, 0) => Some((1, one)),
        _ => None,
    }
}

/// A digit left out, or one too many.
fn lengths(typed: &[Sign], found: &mut dyn FnMut(&[Sign], f32)) {
    let longer = typed.len() as f32 + 1.0;
    let mut number = typed.to_vec();
    number.insert(0, 0);
    for at in 0..=typed.len() {
        let last = if at == typed.len() { 10 } else { 9 };
        for sign in 0..=last {
            number[at] = sign;
            found(&number, OMITTED / longer);
        }
        if let Some(sign) = typed.get(at) {
            number[at] = *sign;
        }
    }
    let shorter = typed.len() as f32 - 1.0;
    let mut number = typed[1..].to_vec();
    for at in 0..typed.len() {
        let again = at > 0 && typed[at] == typed[at - 1];
        let share = if again { 0.55 } else { 0.05 };
        found(&number, INSERTED / shorter * share);
        if let Some(sign) = number.get_mut(at) {
            *sign = typed[at];
        }
    }
}
