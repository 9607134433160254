//! The bank, the kind of card and the length that a card's first digits name.

use super::LENGTHS;
use super::network::Lengths;
use crate::checks::number_input::{number, words};
use crate::checks::tables::{BANK_CODES, tables};
use crate::checks::{CardKind, Facts};

/// The lengths of every known prefix that the digits start with, if there is one; and what the
/// longest of them says, at this length where prefixes of several lengths are known.
pub(super) fn of(digits: &[u8]) -> (Option<Lengths>, Facts) {
    let mut lengths: Option<Lengths> = None;
    let mut facts = Facts::default();
    let (mut count, mut wanted) = (0, 0);
    for row in &tables().prefixes {
        if row.digits != count {
            count = row.digits;
            // 0, which no prefix is, for too few.
            wanted = number(digits.get(..count).unwrap_or(&[]));
        }
        if row.prefix == wanted {
            let length = (row.shape & 7) + LENGTHS.start;
            let own = Lengths::one(length);
            lengths = Some(lengths.map_or(own, |others| others.with(own)));
            if length == digits.len() {
                facts.bank = bank_code(row.bank);
                facts.card = kind(row.shape >> 3);
            }
        }
    }
    (lengths, facts)
}

fn bank_code(place: usize) -> Option<&'static str> {
    let code = words(BANK_CODES).nth(place)?;
    (!code.is_empty()).then_some(code)
}

fn kind(code: usize) -> Option<CardKind> {
    match code {
        1 => Some(CardKind::Debit),
        2 => Some(CardKind::Credit),
        3 => Some(CardKind::SemiCredit),
        4 => Some(CardKind::Prepaid),
        _ => None,
    }
}
