//! How likely a card number is.

use super::{check_digit, prefix};
use crate::checks::mend::Sign;

/// 1 for a number with a right check digit and a length that its bank gives, 0 for any other: there
/// are too many banks to guess at one that no list has.
pub(in crate::checks) fn weigh(number: &[Sign]) -> f32 {
    let digits = (12..=19).contains(&number.len()) && !number.contains(&10);
    let is_likely = digits
        && check_digit::is_right(number)
        && prefix::of(number)
            .0
            .is_some_and(|lengths| lengths.allow(number.len()));
    if is_likely { 1.0 } else { 0.0 }
}
