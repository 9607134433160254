//! The country in a foreign permanent resident's number.

use crate::checks::tables::tables;

/// ISO 3166-1: two letters for a numeric code.
pub(super) fn letters(number: u32) -> Option<&'static str> {
    let mut countries = tables().countries.iter();
    let (_, letters) = countries.find(|(own, _)| u32::from(*own) == number)?;
    std::str::from_utf8(letters).ok()
}
