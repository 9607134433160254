//! The lengths that a card may have, and those of the international networks.

include!(concat!(env!("OUT_DIR"), "/card_networks.rs"));

/// A set of lengths from 12 to 19.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Lengths(u8);

impl Lengths {
    /// Any length that a card has, as ISO/IEC 7812-1 and practice go.
    pub(super) const ANY: Lengths = Lengths(0xff);

    /// One length.
    pub(super) fn one(length: u8) -> Lengths {
        Lengths(1 << (length - SHORTEST as u8))
    }

    /// The lengths of both.
    pub(super) fn with(self, other: Lengths) -> Lengths {
        Lengths(self.0 | other.0)
    }

    pub(super) fn allow(self, length: usize) -> bool {
        self.all().any(|allowed| allowed == length)
    }

    pub(super) fn longest(self) -> usize {
        self.all().last().unwrap_or(0)
    }

    /// The next length that is more than this.
    pub(super) fn next(self, length: usize) -> Option<usize> {
        self.all().find(|allowed| *allowed > length)
    }

    fn all(self) -> impl Iterator<Item = usize> {
        (0..8)
            .filter(move |place| self.0 >> place & 1 == 1)
            .map(|place| place + SHORTEST)
    }
}

const SHORTEST: usize = 12;

/// The lengths in the network that the first four digits name. Its cards all have a check digit.
pub(super) fn lengths(digits: &[u8]) -> Option<Lengths> {
    let start = digits
        .get(..4)?
        .iter()
        .fold(0, |start, digit| start * 10 + u16::from(*digit));
    (NETWORKS.iter())
        .find(|(first, last, _)| (*first..=*last).contains(&start))
        .map(|(.., lengths)| Lengths(*lengths))
}
