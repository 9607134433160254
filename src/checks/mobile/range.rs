//! What a mobile number's first four digits were given out for (the ministry's number plan).

use crate::checks::Reason;
use crate::checks::symbol::{Symbol, value};

// `RANGES`, `FIRST_RANGE`, `USES` and `OPERATORS`, from `data/mobile_prefixes.tsv`.
include!(concat!(env!("OUT_DIR"), "/mobile_ranges.rs"));

/// Digits that the number plan goes by.
pub(super) const DIGITS: usize = 4;

/// What a range is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RangeUse {
    /// In no list.
    Unassigned,
    /// People's telephones.
    Person,
    /// People's telephones, sold by a company that has no network itself.
    Virtual,
    /// Mostly tablets and routers; messages work.
    DataCard,
    /// Satellite telephones.
    Satellite,
    /// Devices alone: no messages.
    Things,
}

impl RangeUse {
    /// What is worth saying of a number that is otherwise good.
    pub(super) fn hint(self) -> Option<Reason> {
        match self {
            RangeUse::Unassigned => Some(Reason::MobileUnassigned),
            RangeUse::Virtual => Some(Reason::MobileVirtual),
            RangeUse::DataCard => Some(Reason::MobileDataCard),
            RangeUse::Satellite => Some(Reason::MobileSatellite),
            RangeUse::Person | RangeUse::Things => None,
        }
    }
}

/// The use of a number's range, and the operator it was first given to. Since December 2019 people
/// take their number along to another operator, so it may be another one now.
pub(super) fn look_up(digits: &[Symbol]) -> (RangeUse, Option<&'static str>) {
    let prefix = value(digits.get(..DIGITS).unwrap_or(&[])) as usize;
    let range = RANGES.get(prefix.wrapping_sub(FIRST_RANGE)).copied();
    let range = usize::from(range.unwrap_or(0));
    let range_use = USES.get((range & 0xf).wrapping_sub(1)).copied();
    let operator = OPERATORS.get((range >> 4).wrapping_sub(1)).copied();
    (range_use.unwrap_or(RangeUse::Unassigned), operator)
}
