//! A code from a text message. Only for a bank's own form: nobody else may ask for one.

use super::number_input::{CharacterReasons, NumberInput};
use super::{Date, Judgement, Reason};

/// Digits of the shortest codes that banks send; most have six.
const SHORTEST: usize = 4;
/// Digits of the longest codes that banks send.
const LONGEST: usize = 8;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::SmsCodeCharacters,
    look_alike: Reason::SmsCodeCharacters,
    other: Reason::SmsCodeCharacters,
};

/// Judges a code by its characters and its length.
pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    judgement.accept_unshown(typed.text());
    let length = typed.chars.len();
    if typed.reject_characters(length, &CHARACTER_REASONS, judgement) {
        return;
    }
    match length {
        0..SHORTEST => judgement.incomplete(Reason::SmsCodeTooShort),
        SHORTEST..=LONGEST => {}
        _ => judgement.invalid(Reason::SmsCodeTooLong),
    }
}
