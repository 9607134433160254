//! What stands where in an ID number: `RRRRRR YYYYMMDD SSSC` (GB 11643-1999).

use crate::checks::symbol::{Symbol, value};
use crate::checks::written_date::day;
use crate::checks::{Date, Sex};
use std::ops::Range;

/// Characters of an ID number.
pub(super) const LENGTH: usize = 18;

/// Where the region, the permit or the country of a number stands.
pub(super) const ORIGIN: Range<usize> = 0..6;

/// Where the birth date stands.
pub(super) const BIRTH_DATE: Range<usize> = 6..14;

/// Where the sequence number stands: it tells people of one place and one birth date apart.
pub(super) const SEQUENCE: Range<usize> = 14..17;

/// The birth date in a number of at least fourteen digits, if the calendar has it.
pub(super) fn birth_date(digits: &[Symbol]) -> Option<Date> {
    let date = value(&digits[BIRTH_DATE]);
    day(date / 10_000, date / 100 % 100, date % 100)
}

/// The sex in a number of at least seventeen digits: the last digit of the sequence number is odd
/// for men, even for women.
pub(super) fn sex(digits: &[Symbol]) -> Sex {
    match digits[SEQUENCE.end - 1] % 2 {
        0 => Sex::Female,
        _ => Sex::Male,
    }
}
