//! The number of the first generation: `RRRRRR YYMMDD SSS`, fifteen digits, invalid since 2013.

use super::check_character;
use super::layout::{LENGTH, ORIGIN, birth_date};
use super::origin::is_province;
use crate::checks::lifetime::is_alive;
use crate::checks::symbol::{Symbol, to_text, value};
use crate::checks::{Date, Suggestion};

/// Digits of a number of the first generation.
const OLD_LENGTH: usize = 15;

/// Offers the 18-character form of a sound number of the first generation. `None` where the digits
/// can as well be the beginning of a present number: someone still typing must not be interrupted.
pub(super) fn present_form(digits: &[Symbol], today: Date) -> Option<Suggestion> {
    if digits.len() != OLD_LENGTH || birth_date(digits).is_some_and(|born| is_alive(born, today)) {
        return None;
    }
    // All who have one are born in the 1900s: those born before are past every age.
    let (origin, rest) = digits.split_at(ORIGIN.end);
    let mut long = origin.to_vec();
    long.extend_from_slice(&[1, 9]);
    long.extend_from_slice(rest);
    if !is_alive(birth_date(&long)?, today) || !is_province(value(&digits[..2]) as u32) {
        return None;
    }
    long.push(check_character::compute(&long));
    Some(Suggestion {
        value: to_text(&long),
        // The century and the check character are new.
        marks: vec![ORIGIN.end..ORIGIN.end + 2, LENGTH - 1..LENGTH],
    })
}
