//! Character variants, which stand for others: traditional for simplified, 帐 for 账, radicals for the
//! characters they look like. The tables are `data/variants.tsv` and `data/radicals.tsv`.

use super::gaps::decode_gaps;
use super::pinyin::readable_characters;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/variants.rs"));

/// The first and the last character that may stand for another: from the radicals to the unified
/// ideographs.
const FIRST: u16 = 0x2e80;
const LAST: u16 = 0x9fff;

/// The entry in the table of forms of a character that has no other form, but may change the one
/// before it. No character has this code.
const ENDS_A_PAIR: u16 = 1;

/// The form that all ways to write the character share: 驗 and 验 give 验.
pub(super) fn simplify(ch: char) -> char {
    match form(ch) {
        0 | ENDS_A_PAIR => ch,
        form => char::from_u32(form.into()).unwrap_or(ch),
    }
}

/// The two characters that two simplified ones stand for together, where that differs: 瞭解 is 了解.
pub(super) fn simplify_pair(pair: [char; 2]) -> Option<[char; 2]> {
    if form(pair[1]) != ENDS_A_PAIR {
        return None;
    }
    let found = pairs().find(|row| row[..2] == pair);
    found.map(|row| [row[2], row[3]])
}

/// Iterates over two characters and the two that they stand for together.
fn pairs() -> impl Iterator<Item = [char; 4]> {
    let mut chars = PAIRS.chars();
    std::iter::from_fn(move || Some([chars.next()?, chars.next()?, chars.next()?, chars.next()?]))
}

fn form(ch: char) -> u16 {
    static FORMS: OnceLock<Vec<u16>> = OnceLock::new();
    let place = (ch as usize).wrapping_sub(FIRST.into());
    let forms = FORMS.get_or_init(forms);
    forms.get(place).copied().unwrap_or_default()
}

/// Unpacks the forms, with one place for each character, so that a look-up is one read.
fn forms() -> Vec<u16> {
    let mut forms = vec![0; usize::from(LAST - FIRST) + 1];
    for pair in pairs() {
        forms[pair[1] as usize - usize::from(FIRST)] = ENDS_A_PAIR;
    }
    // A form is stored as its place among the characters that have readings, and the place as its
    // distance from the last one: half a byte less for each than its code.
    let mut known = readable_characters();
    known.extend(UNREAD.chars().map(|ch| ch as u16));
    let mut far = FAR.iter();
    let mut place = 0;
    for (typed, near) in decode_gaps(&GAPS, FIRST).into_iter().zip(NEAR) {
        // The highest bit says that another byte follows.
        let more = if near < 128 { None } else { far.next() };
        let step = usize::from(near & 127) | usize::from(more.copied().unwrap_or(0)) << 7;
        // Even: half of it forward. Odd: back.
        place = if step % 2 == 0 {
            place + step / 2
        } else {
            place - step.div_ceil(2)
        };
        forms[usize::from(typed - FIRST)] = known[place];
    }
    forms
}
