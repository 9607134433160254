//! The bank, the kind of card and the length that a card's first digits name.

use super::lengths::{LENGTHS, Lengths};
use crate::checks::Facts;
use crate::checks::symbol::{Symbol, value};
use crate::checks::tables::{BANK_CODES, CARD_KINDS, tables};
use crate::checks::word_list::words;

/// The lengths of every known prefix that the digits start with, if there is one; and what the
/// longest of them says, at this length where prefixes of several lengths are known.
pub(super) fn look_up(digits: &[Symbol]) -> (Option<Lengths>, Facts) {
    let mut lengths: Option<Lengths> = None;
    let mut facts = Facts::default();
    let (mut count, mut start) = (0, 0);
    for row in &tables().prefixes {
        if row.digits != count {
            count = row.digits;
            // 0, which no prefix is, for too few.
            start = value(digits.get(..count).unwrap_or(&[]));
        }
        if row.prefix == start {
            let length = row.length() + LENGTHS.start;
            let one = Lengths::one(length);
            lengths = Some(lengths.map_or(one, |others| others.union(one)));
            if length == digits.len() {
                facts.bank = bank_code(row.bank);
                facts.card = CARD_KINDS.get(row.kind().wrapping_sub(1)).copied();
            }
        }
    }
    (lengths, facts)
}

/// The code of a bank, `ICBC`; `None` for a bank without one.
fn bank_code(place: usize) -> Option<&'static str> {
    let code = words(BANK_CODES).nth(place)?;
    (!code.is_empty()).then_some(code)
}
