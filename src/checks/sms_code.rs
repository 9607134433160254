//! A code from a text message: four to eight digits, mostly six. Only for a bank's own form: nobody
//! else may ask for one.

use super::number_input::{CharacterReasons, NumberInput};
use super::{Date, Judgement, Reason};

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::SmsCodeCharacters,
    look_alike: Reason::SmsCodeCharacters,
    other: Reason::SmsCodeCharacters,
};

pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    judgement.accept_unshown(typed.text());
    let length = typed.chars.len();
    if typed.reject_characters(length, &CHARACTER_REASONS, judgement) {
        return;
    }
    match length {
        0..4 => judgement.incomplete(Reason::SmsCodeTooShort),
        4..=8 => {}
        _ => judgement.invalid(Reason::SmsCodeTooLong),
    }
}
