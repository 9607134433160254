//! A code from a text message: four to eight digits, mostly six. Only for a bank's own form: nobody
//! else may ask for one.

use super::typed::{StrayReasons, Typed};
use super::{Judgement, Problem, Reason, Verdict};

const STRAYS: StrayReasons = StrayReasons {
    mask: Reason::SmsCodeCharacters,
    look_alike: Reason::SmsCodeCharacters,
    other: Reason::SmsCodeCharacters,
};

pub(super) fn judge(text: &str) -> Judgement {
    let Some(typed) = Typed::number(text) else {
        return Judgement::empty();
    };
    let length = typed.chars.len();
    let verdict = match STRAYS.judge(&typed, length, &|_| Judgement::empty()) {
        Some((problem, _)) => Verdict::Bad(problem),
        None => match length {
            0..4 => Verdict::Unfinished(Problem::of(Reason::SmsCodeTooShort)),
            4..=8 => Verdict::Good,
            _ => Verdict::Bad(Problem::of(Reason::SmsCodeTooLong)),
        },
    };
    Judgement::read(verdict, typed.text(), String::new())
}
