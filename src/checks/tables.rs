//! The large tables, unpacked when they are first asked for, in a millisecond or two. Brotli alone,
//! which sees bytes and neither bits nor columns, makes a quarter more of them.

use super::CardKind;
use super::codec::range_decoder::RangeDecoder;
use super::codec::table_codec::{CardPrefix, countries, prefixes, regions};
use std::sync::OnceLock;

// `PACKED`, the stream of `codec`; `BANK_CODES`, a word for each bank; `CARD_KINDS`, counted from 1
// in the shape of a prefix.
include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The year from which the last years of regions are counted.
pub(super) const FIRST_YEAR: u16 = 1900;

/// The large tables, by their keys in rising order.
pub(super) struct Tables {
    /// Six-digit code, and the last year since [`FIRST_YEAR`]; 0 for those in use.
    pub(super) regions: Vec<(u32, u8)>,
    /// By the number of digits, then by value.
    pub(super) prefixes: Vec<CardPrefix>,
    /// ISO 3166-1: numeric code, and two letters.
    pub(super) countries: Vec<(u16, [u8; 2])>,
}

/// The tables. The first call unpacks them.
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
