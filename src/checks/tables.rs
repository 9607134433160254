//! The large tables, unpacked when they are first asked for, in a millisecond or two. Brotli alone,
//! which sees bytes and neither bits nor columns, makes a quarter more of them.

use super::codec::range_decoder::RangeDecoder;
use super::codec::table_codec::{CardPrefix, countries, prefixes, regions};
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The large tables, by their keys in rising order.
pub(super) struct Tables {
    pub(super) regions: Vec<(u32, u8)>,
    pub(super) prefixes: Vec<CardPrefix>,
    pub(super) countries: Vec<(u16, [u8; 2])>,
}

pub(super) fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut bits = RangeDecoder::new(&PACKED);
        Tables {
            regions: regions(&mut bits, |_| None),
            prefixes: prefixes(&mut bits, &[]),
            countries: countries(&mut bits, &[]),
        }
    })
}
