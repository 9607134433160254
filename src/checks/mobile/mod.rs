//! Mobile numbers of mainland China: eleven digits that start with 13 to 19; and those of Hong Kong,
//! Macau and Taiwan for a form that takes them.

mod dialling_code;
mod other_numbers;
mod range;
mod regions;

use super::number_input::{CharacterReasons, NumberInput};
use super::{Date, Judgement, Reason};
use dialling_code::DiallingCode;
use range::RangeUse;
pub use regions::MobileRegions;
use std::ops::Range;

/// Digits of a mobile number.
const LENGTH: usize = 11;

/// Digits of a number given to a device.
const THINGS_LENGTH: usize = 13;

/// Where the digits stand that the number plan goes by.
const PREFIX: Range<usize> = 0..range::DIGITS;

/// How many digits tell a mobile number from any other: 13 to 19.
const START: usize = 2;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::MobileMasked,
    look_alike: Reason::MobileLookAlike,
    other: Reason::MobileCharacters,
};

/// Judges a mobile number in this order: country, characters, first digits, length, range.
pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    judge_in(typed, MobileRegions::default(), judgement);
}

/// Judges a mobile number where the form takes those of other regions too.
pub(super) fn judge_in(typed: &mut NumberInput, regions: MobileRegions, judgement: &mut Judgement) {
    if regions != MobileRegions::default() && regions::judge(typed, regions, judgement) {
        return;
    }
    let code = DiallingCode::take(typed);
    judgement.accept(typed.text(), &[3, 4, 4]);
    match code {
        DiallingCode::Absent | DiallingCode::Mainland => {}
        DiallingCode::Incomplete => {
            judgement.incomplete(Reason::MobileTooShort);
            return judgement.set_number(LENGTH);
        }
        // The plus.
        DiallingCode::PlusAndZeros => {
            return typed.invalid(judgement, Reason::MobileCharacters, 0..1);
        }
        DiallingCode::HkMacauTaiwan => return judgement.invalid(Reason::MobileHkMacauTaiwan),
        DiallingCode::Foreign => return judgement.invalid(Reason::MobileForeign),
        DiallingCode::Unknown => return judgement.invalid(Reason::MobilePrefix),
    }
    let length = typed.chars.len();
    if typed.reject_characters(length, &CHARACTER_REASONS, judgement) {
        return;
    }
    let has_code = matches!(code, DiallingCode::Mainland);
    match other_numbers::reason(&judgement.value, has_code) {
        None => {}
        Some(Reason::MobilePrefix) => {
            return typed.invalid(judgement, Reason::MobilePrefix, 0..length.min(START));
        }
        Some(reason) => return judgement.invalid(reason),
    }
    let (range_use, operator) = range::look_up(&typed.digits());
    if range_use == RangeUse::Things && (length == LENGTH || length == THINGS_LENGTH) {
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
    if let Some(reason) = range_use.hint() {
        typed.hint(judgement, reason, PREFIX);
    }
}
