//! The country in a foreign permanent resident's number.

include!(concat!(env!("OUT_DIR"), "/countries.rs"));

/// ISO 3166-1: two letters for a numeric code.
pub(super) fn letters(number: u32) -> Option<&'static str> {
    let mut code = 0;
    let place = STEPS.iter().position(|step| {
        code += u32::from(*step);
        code == number
    })?;
    LETTERS.get(place * 2..place * 2 + 2)
}
