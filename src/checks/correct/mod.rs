//! What the person may have meant, where a number is wrong: every number that one slip makes what
//! was typed of is weighed by how common the slip is and by what speaks for the number.

mod candidates;
mod typos;

use super::{Check, Date, Facts, Judgement, Suggestion, bank_card, id_card};
use candidates::{Candidates, differences};
pub(super) use typos::Symbol;

/// From here on a suggestion is called confident: 95 times in a hundred it is right.
const SURE: f32 = 0.95;

/// How often more than one slip, or a rarer one, makes of some number what was typed. With a birth
/// date beside it, next to no such number fits.
const UNEXPLAINED: f32 = 5e-5;

/// Slips as common as this are all about as common, so that two of them leave neither sure.
const COMMON: f32 = 1e-3;

/// More numbers than this help nobody.
const MOST: usize = 3;

/// More places than this to look at are no help either.
const MOST_DOUBTFUL: usize = 3;

/// Adds to the judgement of a wrong ID or card number what may have been meant; see
/// [`Check::correct`].
pub(super) fn correct(check: Check, judgement: &mut Judgement, others: &Facts, today: Date) {
    // Letters read as digits, and old numbers, have their suggestion already.
    if judgement.is_good() || !judgement.suggestions.is_empty() {
        return;
    }
    let Some(typed) = signs(&judgement.value) else {
        return;
    };
    let mut candidates = Candidates::default();
    match check {
        Check::IdCard => {
            let likely = id_card::Prior::new(others, today);
            let mut add = |number: &[Symbol], share| {
                candidates.add(number, share * likely.weigh(number));
                true
            };
            typos::undo(&typed, id_card::LENGTH..id_card::LENGTH + 1, &mut add);
            if let Some((number, share)) = likely.with_birth_date(&typed) {
                add(&number, share);
            }
            if others.birth_date.is_none() {
                candidates.total += UNEXPLAINED;
            }
        }
        Check::BankCard => {
            let likely = bank_card::Prior::new(&typed);
            let mut common = 0;
            typos::undo(&typed, bank_card::LENGTHS, &mut |number, share| {
                let share = share * likely.weigh(number);
                common += u8::from(share >= COMMON);
                candidates.add(number, share);
                // None of them can be sure any more.
                common < 2
            });
            if common > 1 {
                return;
            }
            candidates.total += UNEXPLAINED;
        }
        _ => return,
    }
    candidates.sort();
    judgement.confident = candidates.is_sure(SURE);
    let count = match judgement.confident {
        true => 1,
        // With nothing beside it, too many numbers are as likely.
        false if check != Check::IdCard || others.birth_date.is_none() => 0,
        false => MOST,
    };
    for meant in candidates.list.iter().take(count) {
        judgement.suggestions.push(Suggestion {
            value: text(&meant.number),
            marks: differences(&typed, &meant.number),
        });
    }
    if !judgement.confident {
        judgement.doubtful = candidates.doubtful(&typed, MOST_DOUBTFUL);
    }
}

/// The signs of a number of twelve places and more; `None` for anything else.
fn signs(value: &str) -> Option<Vec<Symbol>> {
    let mut signs = Vec::with_capacity(value.len());
    for byte in value.bytes() {
        signs.push(match byte {
            b'0'..=b'9' => byte - b'0',
            b'X' => 10,
            _ => return None,
        });
    }
    (12..=20).contains(&signs.len()).then_some(signs)
}

pub(super) fn text(number: &[Symbol]) -> String {
    number.iter().map(|sign| char_of(*sign)).collect()
}

pub(super) fn char_of(sign: Symbol) -> char {
    match sign {
        10 => 'X',
        digit => char::from(b'0' + digit),
    }
}
