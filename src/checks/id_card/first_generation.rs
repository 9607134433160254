//! The number of the first generation: `RRRRRR YYMMDD SSS`, fifteen digits, invalid since 2013.

use super::origin::is_province;
use super::{birth_date, check_character};
use crate::checks::correct::{Symbol, text};
use crate::checks::number_input::number;
use crate::checks::written_date::is_alive;
use crate::checks::{Date, Suggestion};

/// The 18-character form of a sound old number. `None` where the digits can as well be the
/// beginning of a new one: someone still typing must not be interrupted.
pub(super) fn judge(digits: &[Symbol], today: Date) -> Option<Suggestion> {
    if digits.len() != 15 || birth_date(digits).is_some_and(|born| is_alive(born, today)) {
        return None;
    }
    // All who have one are born in the 1900s: those born before are past every age.
    let (origin, rest) = digits.split_at(6);
    let mut long = origin.to_vec();
    long.extend_from_slice(&[1, 9]);
    long.extend_from_slice(rest);
    if !is_alive(birth_date(&long)?, today) || !is_province(number(&digits[..2]) as u32) {
        return None;
    }
    long.push(check_character::of(&long));
    Some(Suggestion {
        value: text(&long),
        marks: vec![6..8, 17..18],
    })
}
