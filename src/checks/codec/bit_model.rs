//! How likely a bit is to be set, learned from the bits before it. Encoder and decoder learn alike.

/// The probability that the next bit of one context is set.
#[derive(Clone, Copy)]
pub(crate) struct BitModel {
    /// Out of 65,536.
    probability: u16,
    /// Bits that were learned from, up to [`MOST_SEEN`].
    seen: u16,
}

/// From so many bits on, a new bit counts as much as the last one did: the tables are not alike all
/// along. Chosen by the size of the stream; the encoder and the decoder must agree.
const MOST_SEEN: u16 = 20;

impl BitModel {
    /// Nothing is known yet: set and clear are as likely.
    pub(crate) const EVEN: BitModel = BitModel {
        probability: 1 << 15,
        seen: 0,
    };

    /// The part of `range` that stands for a set bit. Neither part is empty, whatever was learned.
    pub(crate) fn bound(self, range: u32) -> u32 {
        (range >> 12) * u32::from(self.probability >> 4).clamp(1, 4095)
    }

    /// Learns from a bit.
    pub(crate) fn learn(&mut self, bit: bool) {
        let target = if bit { 65_535 } else { 0 };
        let distance = target - i32::from(self.probability);
        let step = distance * 2 / (i32::from(self.seen) * 2 + 3);
        self.probability = (i32::from(self.probability) + step) as u16;
        self.seen = MOST_SEEN.min(self.seen + 1);
    }
}
