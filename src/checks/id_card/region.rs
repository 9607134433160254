//! The county in a resident's number: known or not, and until when.
//!
//! No list is complete, and people keep the number they were first given, so nothing here is ever
//! an error. A county younger than its owner is normal: numbers were given out from 1984, and
//! children are registered late. One that was gone before the owner was born is odd.

use crate::checks::Reason;

include!(concat!(env!("OUT_DIR"), "/regions.rs"));

/// Lists disagree on the year in which a county ended by up to so many years.
const TOLERANCE: u16 = 2;

/// What looks unusual about a county code, for someone born in that year.
pub(super) fn hint(code: u32, birth_year: u16) -> Option<Reason> {
    match last_year(code) {
        None => Some(Reason::IdCardRegionUnknown),
        Some(Some(year)) if birth_year > year + TOLERANCE => Some(Reason::IdCardRegionAbolished),
        Some(_) => None,
    }
}

/// `None` for an unknown code, `Some(None)` for one still in use.
fn last_year(code: u32) -> Option<Option<u16>> {
    let bit = 1u128 << (code % 100);
    let mut prefix = 0;
    let row = STEPS.iter().position(|step| {
        prefix += u32::from(*step);
        prefix >= code / 100
    })?;
    let known = *KNOWN.get(row)?;
    if prefix != code / 100 || known & bit == 0 {
        return None;
    }
    let before: u32 = KNOWN.iter().take(row).map(|known| known.count_ones()).sum();
    let place = before + (known & (bit - 1)).count_ones();
    let last = LAST_YEARS.get(place as usize).copied().unwrap_or(0);
    Some((last != 0).then(|| 1900 + u16::from(last)))
}
