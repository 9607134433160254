//! The bank, the kind of card and the length that a card's first digits name.

use super::network::Lengths;
use crate::checks::typed::number;
use crate::checks::{CardKind, Facts};

include!(concat!(env!("OUT_DIR"), "/card_prefixes.rs"));

/// The lengths of every known prefix that the digits start with, if there is one; and what the
/// longest of them says, at this length where prefixes of several lengths are known.
pub(super) fn of(digits: &[u8]) -> (Option<Lengths>, Facts) {
    let mut lengths: Option<Lengths> = None;
    let mut facts = Facts::default();
    let mut steps = STEPS.iter().copied();
    let mut shapes = SHAPES.iter().zip(&BANKS);
    for (count, rows) in GROUPS {
        // 0, which no prefix is, for too few.
        let wanted = number(digits.get(..usize::from(count)).unwrap_or(&[]));
        let mut prefix = 0;
        for (&shape, &bank) in shapes.by_ref().take(usize::from(rows)) {
            prefix += step(&mut steps);
            if prefix == wanted {
                let length = usize::from(shape & 7) + 12;
                let own = Lengths::one(length);
                lengths = Some(lengths.map_or(own, |others| others.with(own)));
                if length == digits.len() {
                    facts.bank = bank_code(bank);
                    facts.card = kind(shape >> 3);
                }
            }
        }
    }
    (lengths, facts)
}

/// Reads one number of LEB128: seven bits a byte, the lowest first.
fn step(bytes: &mut impl Iterator<Item = u8>) -> u64 {
    let mut step = 0;
    for (place, byte) in bytes.enumerate() {
        step |= u64::from(byte & 0x7f) << (7 * place);
        if byte < 0x80 {
            break;
        }
    }
    step
}

fn bank_code(place: u16) -> Option<&'static str> {
    let code = BANK_CODES.split(' ').nth(usize::from(place))?;
    (!code.is_empty()).then_some(code)
}

fn kind(code: u8) -> Option<CardKind> {
    match code {
        1 => Some(CardKind::Debit),
        2 => Some(CardKind::Credit),
        3 => Some(CardKind::SemiCredit),
        4 => Some(CardKind::Prepaid),
        _ => None,
    }
}
