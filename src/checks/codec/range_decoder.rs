//! Reads bits from a stream of bytes: the decoder of an arithmetic coder.

use super::bit_model::BitModel;
use super::table_codec::{BitKind, Bits, CONTEXTS};

/// Reads bits: `code` lies somewhere in `range`, which each bit narrows to its share.
pub(crate) struct RangeDecoder<'a> {
    models: Vec<BitModel>,
    range: u32,
    code: u32,
    bytes: &'a [u8],
}

impl RangeDecoder<'_> {
    pub(crate) fn new(bytes: &[u8]) -> RangeDecoder<'_> {
        let mut decoder = RangeDecoder {
            models: vec![BitModel::EVEN; CONTEXTS],
            range: u32::MAX,
            code: 0,
            bytes,
        };
        for _ in 0..4 {
            decoder.take();
        }
        decoder
    }

    /// Behind the end are zeros.
    fn take(&mut self) {
        let (first, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.code = self.code << 8 | u32::from(*first);
        self.bytes = rest;
    }
}

impl Bits for RangeDecoder<'_> {
    #[inline(never)]
    fn bit(&mut self, kind: BitKind, of: usize, _: bool) -> bool {
        let model = &mut self.models[kind.context(of)];
        let share = model.share(self.range);
        let bit = self.code < share;
        if bit {
            self.range = share;
        } else {
            self.code -= share;
            self.range -= share;
        }
        model.learn(bit);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.take();
        }
        bit
    }
}
