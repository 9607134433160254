//! The large tables, unpacked when they are first asked for: an arithmetic coder reads the bits of
//! `rows.rs` from a stream of bytes, in a millisecond or two. Brotli alone, which sees bytes and
//! neither bits nor columns, makes a quarter more of them.

use super::odds::Odds;
use super::rows::{Bits, CONTEXTS, Kind, Prefix, countries, prefixes, regions};
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The large tables, by their keys in rising order.
pub(super) struct Tables {
    pub(super) regions: Vec<(u32, u8)>,
    pub(super) prefixes: Vec<Prefix>,
    pub(super) countries: Vec<(u16, [u8; 2])>,
}

pub(super) fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut bits = Reader::new(&PACKED);
        Tables {
            regions: regions(&mut bits, |_| None),
            prefixes: prefixes(&mut bits, &[]),
            countries: countries(&mut bits, &[]),
        }
    })
}

/// Reads bits: `code` lies somewhere in `range`, which each bit narrows to its share.
struct Reader<'a> {
    odds: Vec<Odds>,
    range: u32,
    code: u32,
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn new(bytes: &[u8]) -> Reader<'_> {
        let mut reader = Reader {
            odds: vec![Odds::EVEN; CONTEXTS],
            range: u32::MAX,
            code: 0,
            bytes,
        };
        for _ in 0..4 {
            reader.take();
        }
        reader
    }

    /// Behind the end are zeros.
    fn take(&mut self) {
        let (first, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.code = self.code << 8 | u32::from(*first);
        self.bytes = rest;
    }
}

impl Bits for Reader<'_> {
    #[inline(never)]
    fn bit(&mut self, kind: Kind, of: usize, _: bool) -> bool {
        let odds = &mut self.odds[kind.context(of)];
        let share = odds.share(self.range);
        let bit = self.code < share;
        if bit {
            self.range = share;
        } else {
            self.code -= share;
            self.range -= share;
        }
        odds.learn(bit);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.take();
        }
        bit
    }
}
