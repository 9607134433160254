//! Writes bits as `src/checks/codec/range_decoder.rs` reads them: the encoder of a range coder,
//! whose format is in `src/checks/codec/mod.rs`.

use crate::bit_model::BitModel;
use crate::table_codec::{BitKind, Bits, CONTEXTS};

/// The bytes so far, and the range in which the rest lies.
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

    /// Writes the highest byte of `low`; a carry goes to the bytes before.
    fn shift_out(&mut self) {
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

    /// The whole stream, without the zeros at its end.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        for _ in 0..4 {
            self.shift_out();
        }
        while self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        self.bytes
    }
}

impl Bits for RangeEncoder {
    fn bit(&mut self, kind: BitKind, depends_on: usize, bit: bool) -> bool {
        let model = &mut self.models[kind.context(depends_on)];
        let bound = model.bound(self.range);
        if bit {
            self.range = bound;
        } else {
            self.low += u64::from(bound);
            self.range -= bound;
        }
        model.learn(bit);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift_out();
        }
        bit
    }
}
