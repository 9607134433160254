//! A code from a text message: four to eight digits, mostly six. Only for a bank's own form: nobody
//! else may ask for one.

use super::typed::{StrayReasons, Typed};
use super::{Check, Date, Judgement, Reason};

const STRAYS: StrayReasons = StrayReasons {
    mask: Reason::SmsCodeCharacters,
    look_alike: Reason::SmsCodeCharacters,
    other: Reason::SmsCodeCharacters,
};

pub(super) fn judge(typed: &Typed, today: Date, found: &mut Judgement) {
    found.read_silently(typed.text());
    let length = typed.chars.len();
    if typed.refuse(length, &STRAYS, Check::SmsCode, today, found) {
        return;
    }
    match length {
        0..4 => found.unfinished(Reason::SmsCodeTooShort),
        4..=8 => {}
        _ => found.bad(Reason::SmsCodeTooLong),
    }
}
