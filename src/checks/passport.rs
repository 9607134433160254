//! Passport numbers of any country: up to nine letters and digits where a machine reads them
//! (ICAO 9303), a few more on some. China's are E or G and eight digits, or E, a letter and seven.

use super::characters::is_one_of;
use super::number_input::NumberInput;
use super::{Date, Judgement, Reason};

/// Characters of the shortest numbers: no country is known to have shorter ones.
const SHORTEST: usize = 6;
/// Characters of a number in the zone that a machine reads (ICAO 9303, part 4).
const USUAL: usize = 9;
/// Characters of the longest numbers: no country is known to have longer ones.
const LONGEST: usize = 14;
/// Digits from which on a number that begins with E or G is taken for a Chinese one: these end in
/// eight digits, or seven after a second letter.
const CHINESE_DIGITS: usize = 7;

/// Judges the number of a passport by its characters and its length.
pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    let mut value = typed.text();
    value.make_ascii_uppercase();
    judgement.accept(value, &[]);
    let length = typed.chars.len();
    // How many there are at the end.
    let mut digits = 0;
    let mut has_digit = false;
    for (at, ch) in typed.chars.iter().enumerate() {
        if !ch.is_ascii_alphanumeric() {
            return typed.invalid(judgement, Reason::DocumentCharacters, at..at + 1);
        }
        digits = if ch.is_ascii_digit() { digits + 1 } else { 0 };
        has_digit |= digits > 0;
    }
    if length < SHORTEST {
        judgement.incomplete(Reason::DocumentTooShort);
        return judgement.set_number(SHORTEST - length);
    }
    if length > LONGEST {
        judgement.invalid(Reason::DocumentTooLong);
        return judgement.set_number(length - USUAL);
    }
    let like_chinese = digits >= CHINESE_DIGITS
        && digits + 1 == length
        && is_one_of(typed.chars[0].to_ascii_uppercase(), "EG");
    if length > USUAL || !has_digit || like_chinese && length != USUAL {
        judgement.hint(Reason::PassportUnusual);
    }
}
