//! The lengths that a card may have, and those of the international networks.

use super::LENGTHS;
use crate::checks::number_input::number;

include!(concat!(env!("OUT_DIR"), "/card_networks.rs"));

/// A set of lengths from 12 to 19, a bit for each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Lengths(u32);

impl Lengths {
    /// Any length that a card has.
    pub(super) const ANY: Lengths = Lengths(0xff << LENGTHS.start);

    /// One length.
    pub(super) fn one(length: usize) -> Lengths {
        Lengths(1 << length)
    }

    /// The lengths of both.
    pub(super) fn with(self, other: Lengths) -> Lengths {
        Lengths(self.0 | other.0)
    }

    pub(super) fn allow(self, length: usize) -> bool {
        self.from(length) & 1 == 1
    }

    pub(super) fn longest(self) -> usize {
        self.0.ilog2() as usize
    }

    /// The next length that is more than this.
    pub(super) fn next(self, length: usize) -> Option<usize> {
        match self.from(length + 1) {
            0 => None,
            more => Some(length + 1 + more.trailing_zeros() as usize),
        }
    }

    /// A bit for this length, for the next, and so on.
    fn from(self, length: usize) -> u32 {
        self.0.checked_shr(length as u32).unwrap_or(0)
    }
}

/// The lengths in the network that the first four digits name. Its cards all have a check digit.
pub(super) fn lengths(digits: &[u8]) -> Option<Lengths> {
    let start = number(digits.get(..4)?) as u16;
    (NETWORKS.iter())
        .find(|(first, last, _)| (*first..=*last).contains(&start))
        .map(|(.., lengths)| Lengths(u32::from(*lengths) << LENGTHS.start))
}
