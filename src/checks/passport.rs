//! Passport numbers of any country: up to nine letters and digits where a machine reads them
//! (ICAO 9303), a few more on some. China's are E or G and eight digits, or E, a letter and seven.

use super::typed::Typed;
use super::{Judgement, Problem, Reason, Verdict};

/// Nobody's are shorter, as far as is known.
const SHORTEST: usize = 6;
/// The places in the zone that a machine reads.
const USUAL: usize = 9;
/// Nobody's are longer.
const LONGEST: usize = 14;

pub(super) fn judge(text: &str) -> Judgement {
    let Some(typed) = Typed::number(text) else {
        return Judgement::empty();
    };
    let value = typed.text().to_ascii_uppercase();
    let stray = typed
        .chars
        .iter()
        .position(|ch| !ch.is_ascii_alphanumeric());
    let length = typed.chars.len();
    let verdict = match stray {
        Some(at) => Verdict::Bad(typed.problem(Reason::DocumentCharacters, at..at + 1)),
        None if length < SHORTEST => Verdict::Unfinished(
            Problem::of(Reason::DocumentTooShort).with_number(SHORTEST - length),
        ),
        None if length > LONGEST => {
            Verdict::Bad(Problem::of(Reason::DocumentTooLong).with_number(length - USUAL))
        }
        None => Verdict::Good,
    };
    let mut judgement = Judgement::read(verdict, value.clone(), value);
    if judgement.is_good() && is_unusual(&judgement.value) {
        judgement.hints.push(Problem::of(Reason::PassportUnusual));
    }
    judgement
}

/// Too long for a machine, without any digit, or like a Chinese one with a digit more or less.
fn is_unusual(value: &str) -> bool {
    let digits = value.bytes().rev().take_while(u8::is_ascii_digit).count();
    let like_chinese =
        matches!(value.as_bytes(), [b'E' | b'G', ..]) && digits + 1 == value.len() && digits >= 7;
    value.len() > USUAL
        || !value.contains(|ch: char| ch.is_ascii_digit())
        || like_chinese && value.len() != USUAL
}
