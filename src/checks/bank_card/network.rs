//! The lengths of cards in the international networks.

use super::lengths::Lengths;
use crate::checks::symbol::{Symbol, value};

include!(concat!(env!("OUT_DIR"), "/card_networks.rs"));

/// Digits that name a network (ISO/IEC 7812-1 major industry and issuer).
const DIGITS: usize = 4;

/// The lengths in the network that the first four digits name, if they name one. All cards of the
/// networks have a check digit.
pub(super) fn lengths(digits: &[Symbol]) -> Option<Lengths> {
    let start = value(digits.get(..DIGITS)?) as u16;
    (NETWORKS.iter())
        .find(|(first, last, _)| (*first..=*last).contains(&start))
        .map(|(.., lengths)| Lengths::from_table(*lengths))
}
