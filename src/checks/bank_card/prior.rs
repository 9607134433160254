//! How likely a card number is.

use super::network::Lengths;
use super::{check_digit, prefix};
use crate::checks::correct::Symbol;

/// No known prefix is longer.
const LONGEST_PREFIX: usize = 10;

/// What is known of the number as typed: most that are near it start like it.
pub(in crate::checks) struct Prior<'a> {
    start: &'a [Symbol],
    lengths: Option<Lengths>,
}

impl<'a> Prior<'a> {
    pub(in crate::checks) fn new(typed: &'a [Symbol]) -> Prior<'a> {
        let start = &typed[..LONGEST_PREFIX];
        let lengths = prefix::of(start).0;
        Prior { start, lengths }
    }

    /// 1 for a number with a right check digit and a length that its bank gives, 0 for any other:
    /// there are too many banks to guess at one that no list has.
    pub(in crate::checks) fn weigh(&self, number: &[Symbol]) -> f32 {
        if number.contains(&10) || !check_digit::is_right(number) {
            return 0.0;
        }
        let lengths = match number.starts_with(self.start) {
            true => self.lengths,
            false => prefix::of(number).0,
        };
        match lengths {
            Some(lengths) if lengths.allow(number.len()) => 1.0,
            _ => 0.0,
        }
    }
}
