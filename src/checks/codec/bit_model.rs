//! How likely a bit is, learned from those before it. Reading and writing learn alike.

/// Out of 65,536: that a bit is set.
#[derive(Clone, Copy)]
pub(crate) struct BitModel {
    set: u16,
    seen: u16,
}

/// Bits after which what is learned is kept: the tables are not the same all along.
const MEMORY: u16 = 20;

impl BitModel {
    pub(crate) const EVEN: BitModel = BitModel {
        set: 1 << 15,
        seen: 0,
    };

    /// The part of `range` that stands for a set bit; neither part is empty.
    pub(crate) fn share(self, range: u32) -> u32 {
        (range >> 12) * u32::from(self.set >> 4).clamp(1, 4095)
    }

    /// Learns of a bit.
    pub(crate) fn learn(&mut self, bit: bool) {
        let wanted = if bit { 65_535 } else { 0 };
        let off = wanted - i32::from(self.set);
        self.set = (i32::from(self.set) + off * 2 / (i32::from(self.seen) * 2 + 3)) as u16;
        self.seen = MEMORY.min(self.seen + 1);
    }
}
