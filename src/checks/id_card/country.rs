//! The country in a foreign permanent resident's number.

use crate::checks::tables::tables;

/// The two letters of a country (ISO 3166-1 alpha-2) by its numeric code, if the code is known.
pub(super) fn letters(number: u32) -> Option<&'static str> {
    let mut countries = tables().countries.iter();
    let (_, letters) = countries.find(|(code, _)| u32::from(*code) == number)?;
    std::str::from_utf8(letters).ok()
}
