//! The lengths that a card may have.

use std::ops::Range;

/// How many digits a card may have (ISO/IEC 7812-1 allows up to 19; shorter ones than 12 are not
/// in use). The tables of the build count lengths from the same 12.
pub(super) const LENGTHS: Range<usize> = 12..20;

/// A set of lengths from 12 to 19: bit `n` stands for the length `n`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Lengths(u32);

impl Lengths {
    /// Any length that a card has.
    pub(super) const ANY: Lengths = Lengths::from_table(0xff);

    /// The set in a table, whose lowest bit stands for the shortest card.
    pub(super) const fn from_table(bits: u8) -> Lengths {
        Lengths((bits as u32) << LENGTHS.start)
    }

    /// One length.
    pub(super) fn one(length: usize) -> Lengths {
        Lengths(1 << length)
    }

    /// The lengths of both sets.
    pub(super) fn union(self, other: Lengths) -> Lengths {
        Lengths(self.0 | other.0)
    }

    /// Are all lengths of the other set in this one?
    pub(super) fn include(self, other: Lengths) -> bool {
        self.union(other) == self
    }

    /// Is the length in the set?
    pub(super) fn allow(self, length: usize) -> bool {
        self.from(length) & 1 == 1
    }

    /// The longest length of a set that is not empty.
    pub(super) fn longest(self) -> usize {
        self.0.ilog2() as usize
    }

    /// The shortest length that is longer than this.
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
