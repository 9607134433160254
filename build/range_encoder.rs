//! Writes bits as `src/checks/packed.rs` reads them: an arithmetic coder.

use crate::bit_model::BitModel;
use crate::table_codec::{BitKind, Bits, CONTEXTS};

/// Bytes so far, and the range in which the rest lies.
pub(crate) struct RangeEncoder {
    models: Vec<BitModel>,
    low: u64,
    range: u32,
    bytes: Vec<u8>,
}

impl RangeEncoder {
    pub(crate) fn new() -> RangeEncoder {
        RangeEncoder {
            models: vec![BitModel::EVEN; CONTEXTS],
            low: 0,
            range: u32::MAX,
            bytes: Vec::new(),
        }
    }

    /// The highest byte goes; what ran over it goes to those before.
    fn shift(&mut self) {
        if self.low >> 32 > 0 {
            for byte in self.bytes.iter_mut().rev() {
                *byte = byte.wrapping_add(1);
                if *byte != 0 {
                    break;
                }
            }
        }
        self.bytes.push((self.low >> 24) as u8);
        self.low = (self.low & 0xff_ffff) << 8;
    }

    /// All of it; zeros at the end are read without being there.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        for _ in 0..4 {
            self.shift();
        }
        while self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        self.bytes
    }
}

impl Bits for RangeEncoder {
    fn bit(&mut self, kind: BitKind, of: usize, bit: bool) -> bool {
        let model = &mut self.models[kind.context(of)];
        let share = model.share(self.range);
        if bit {
            self.range = share;
        } else {
            self.low += u64::from(share);
            self.range -= share;
        }
        model.learn(bit);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
        bit
    }
}
