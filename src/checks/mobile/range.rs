//! What a mobile number's first four digits were given out for (the ministry's number plan).

use crate::checks::Reason;
use crate::checks::number_input::number;

include!(concat!(env!("OUT_DIR"), "/mobile_ranges.rs"));

/// What a range is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// In no list.
    Unassigned,
    /// People's telephones.
    Person,
    /// The same, sold by a company that has no network of its own.
    Virtual,
    /// Mostly tablets and routers; messages work.
    DataCard,
    /// Satellite telephones.
    Satellite,
    /// Devices alone: no messages.
    Things,
}

impl Kind {
    /// What is worth saying of a number that is otherwise good.
    pub(super) fn hint(self) -> Option<Reason> {
        match self {
            Kind::Unassigned => Some(Reason::MobileUnassigned),
            Kind::Virtual => Some(Reason::MobileVirtual),
            Kind::DataCard => Some(Reason::MobileDataCard),
            Kind::Satellite => Some(Reason::MobileSatellite),
            Kind::Person | Kind::Things => None,
        }
    }
}

/// The operators, in the order in which the table counts them from 1.
const OPERATORS: [&str; 4] = [
    "china_mobile",
    "china_unicom",
    "china_telecom",
    "china_broadnet",
];

/// The kind of the range, and the operator it was first given to. Since December 2019 people take
/// their number along to another operator, so it may be another one now.
pub(super) fn of(digits: &[u8]) -> (Kind, Option<&'static str>) {
    let prefix = number(digits.get(..4).unwrap_or(&[])) as usize;
    let range = RANGES.get(prefix.wrapping_sub(1300)).copied().unwrap_or(0);
    let kind = match range & 0xf {
        1 => Kind::Person,
        2 => Kind::Virtual,
        3 => Kind::DataCard,
        4 => Kind::Satellite,
        5 => Kind::Things,
        _ => Kind::Unassigned,
    };
    let operator = OPERATORS.get(usize::from(range >> 4).wrapping_sub(1));
    (kind, operator.copied())
}
