//! How likely a card number is before what was typed is looked at.

use super::lengths::Lengths;
use super::{check_digit, prefix};
use crate::checks::symbol::{Symbol, X};

/// Digits of the longest prefix in `data/card_prefixes.tsv`, which the build holds its rows to.
const LONGEST_PREFIX: usize = 10;

/// What is known of the number as typed: most candidates near it start like it, so its prefix is
/// looked up once.
pub(super) struct Prior<'a> {
    start: &'a [Symbol],
    lengths: Option<Lengths>,
}

impl<'a> Prior<'a> {
    /// Looks up the prefix of a number of at least ten digits.
    pub(super) fn new(typed: &'a [Symbol]) -> Prior<'a> {
        let start = &typed[..LONGEST_PREFIX];
        let lengths = prefix::look_up(start).0;
        Prior { start, lengths }
    }

    /// The prior of a number, up to a common factor: 1 with a right check digit and a length that
    /// its bank gives, else 0. There are too many banks to guess at one that no list has.
    pub(super) fn weight(&self, number: &[Symbol]) -> f32 {
        if number.contains(&X) || !check_digit::is_right(number) {
            return 0.0;
        }
        let lengths = match number.starts_with(self.start) {
            true => self.lengths,
            false => prefix::look_up(number).0,
        };
        match lengths {
            Some(lengths) if lengths.allow(number.len()) => 1.0,
            _ => 0.0,
        }
    }
}
