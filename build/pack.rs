//! Writes bits as `src/checks/packed.rs` reads them: an arithmetic coder.

use crate::odds::Odds;
use crate::rows::{Bits, CONTEXTS, Kind};

/// Bytes so far, and the range in which the rest lies.
pub(crate) struct Writer {
    odds: Vec<Odds>,
    low: u64,
    range: u32,
    bytes: Vec<u8>,
}

impl Writer {
    pub(crate) fn new() -> Writer {
        Writer {
            odds: vec![Odds::EVEN; CONTEXTS],
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

impl Bits for Writer {
    fn bit(&mut self, kind: Kind, of: usize, bit: bool) -> bool {
        let odds = &mut self.odds[kind.context(of)];
        let share = odds.share(self.range);
        if bit {
            self.range = share;
        } else {
            self.low += u64::from(share);
            self.range -= share;
        }
        odds.learn(bit);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
        bit
    }
}
