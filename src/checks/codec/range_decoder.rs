//! Reads bits from a stream of bytes: the decoder of a range coder, whose format is in
//! [`codec`](super).

use super::bit_model::BitModel;
use super::table_codec::{BitKind, Bits, CONTEXTS};

/// The state of the decoder: `code` lies below `range`, which each bit narrows to its part.
pub(crate) struct RangeDecoder<'a> {
    models: Vec<BitModel>,
    range: u32,
    code: u32,
    bytes: &'a [u8],
}

impl RangeDecoder<'_> {
    /// Starts to read `bytes`.
    pub(crate) fn new(bytes: &[u8]) -> RangeDecoder<'_> {
        let mut decoder = RangeDecoder {
            models: vec![BitModel::EVEN; CONTEXTS],
            range: u32::MAX,
            code: 0,
            bytes,
        };
        for _ in 0..4 {
            decoder.shift_in();
        }
        decoder
    }

    /// Takes the next byte of the stream into `code`.
    fn shift_in(&mut self) {
        let (first, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.code = self.code << 8 | u32::from(*first);
        self.bytes = rest;
    }
}

impl Bits for RangeDecoder<'_> {
    #[inline(never)]
    fn bit(&mut self, kind: BitKind, depends_on: usize, _: bool) -> bool {
        let model = &mut self.models[kind.context(depends_on)];
        let bound = model.bound(self.range);
        let bit = self.code < bound;
        if bit {
            self.range = bound;
        } else {
            self.code -= bound;
            self.range -= bound;
        }
        model.learn(bit);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift_in();
        }
        bit
    }
}
