//! The number of the first generation: `RRRRRR YYMMDD SSS`, fifteen digits, invalid since 2013.

use super::origin::is_province;
use super::{birth_date, check_character};
use crate::checks::{Date, Suggestion};

/// The 18-character form of a sound old number. `None` where the digits can as well be the
/// beginning of a new one: someone still typing must not be interrupted.
pub(super) fn judge(digits: &[u8], today: Date) -> Option<Suggestion> {
    if digits.len() != 15 || birth_date(&digits[6..14], today).is_ok() {
        return None;
    }
    // All who have one are born in the 1900s: those born before are past every age.
    let long = [&digits[..6], &[1, 9], &digits[6..]].concat();
    birth_date(&long[6..14], today).ok()?;
    if !is_province(u32::from(digits[0]) * 10 + u32::from(digits[1])) {
        return None;
    }
    let mut value: String = long.iter().map(|digit| char::from(b'0' + digit)).collect();
    value.push(check_character::of(&long));
    Some(Suggestion {
        value,
        marks: vec![6..8, 17..18],
    })
}
