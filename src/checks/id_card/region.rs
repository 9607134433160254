//! The county in a resident's number: known or not, and until when.
//!
//! No list is complete, and people keep the number they were first given, so nothing here is ever
//! an error. A county younger than its owner is normal: numbers were given out from 1984, and
//! children are registered late. A county that was gone before its owner was born is unusual.

use crate::checks::Reason;
use crate::checks::tables::{FIRST_YEAR, tables};

/// By how many years a county may have ended before a birth. Lists disagree by two years on when one
/// ended (compared when the table was made), and some went on giving out numbers: 342401 ended in 1998
/// and was given to children born in 2001. Less would doubt right numbers.
const TOLERANCE: u16 = 3;

/// What looks unusual about a county code, for someone born in that year: that no list has it, or
/// that the county had ended.
pub(super) fn hint(code: u32, birth_year: u16) -> Option<Reason> {
    let regions = &tables().regions;
    match regions.binary_search_by_key(&code, |row| row.0) {
        Err(_) => Some(Reason::IdCardRegionUnknown),
        Ok(place) => {
            let year = u16::from(regions[place].1);
            let is_over = year > 0 && birth_year > FIRST_YEAR + year + TOLERANCE;
            is_over.then_some(Reason::IdCardRegionAbolished)
        }
    }
}
