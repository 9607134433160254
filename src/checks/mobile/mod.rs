//! Mobile numbers of mainland China: eleven digits that start with 13 to 19.

mod other_numbers;
mod range;

use super::number_input::{CharacterReasons, NumberInput};
use super::{Check, Date, Judgement, Reason};
use range::Kind;

/// Digits of a mobile number.
const LENGTH: usize = 11;

/// Digits of a number given to a device.
const THINGS_LENGTH: usize = 13;

/// What the number plan goes by.
const PREFIX: std::ops::Range<usize> = 0..4;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::MobileMasked,
    look_alike: Reason::MobileLookAlike,
    other: Reason::MobileCharacters,
};

/// Judges in this order: country, characters, first digits, length, range.
pub(super) fn judge(typed: &mut NumberInput, today: Date, judgement: &mut Judgement) {
    let country = other_numbers::skip_country(typed);
    judgement.accept(typed.text(), &[3, 4, 4]);
    if let Some(reason) = country {
        return match reason {
            Reason::MobileTooShort => {
                judgement.incomplete(reason);
                judgement.set_number(LENGTH);
            }
            // The plus.
            Reason::MobileCharacters => typed.invalid(judgement, reason, 0..1),
            _ => judgement.invalid(reason),
        };
    }
    let length = typed.chars.len();
    if typed.reject_characters(length, &CHARACTER_REASONS, Check::Mobile, today, judgement) {
        return;
    }
    match other_numbers::reason(&judgement.value) {
        None => {}
        Some(Reason::MobilePrefix) => {
            return typed.invalid(judgement, Reason::MobilePrefix, 0..length.min(2));
        }
        Some(reason) => return judgement.invalid(reason),
    }
    let (kind, operator) = range::of(&typed.digits());
    if kind == Kind::Things && (length == LENGTH || length == THINGS_LENGTH) {
        return typed.invalid(judgement, Reason::MobileThings, PREFIX);
    }
    if length < LENGTH {
        judgement.incomplete(Reason::MobileTooShort);
        return judgement.set_number(LENGTH - length);
    }
    if length > LENGTH {
        judgement.invalid(Reason::MobileTooLong);
        return judgement.set_number(length - LENGTH);
    }
    judgement.facts.operator = operator;
    if let Some(reason) = kind.hint() {
        typed.hint(judgement, reason, PREFIX);
    }
}
