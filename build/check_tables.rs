//! The tables of `src/checks/`: regions, countries, mobile ranges, card prefixes and networks.

use crate::range_encoder::RangeEncoder;
use crate::table_codec::{self, CardPrefix};
use crate::tsv_table::TsvTable;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write};

/// Writes every table of the checks, one Rust file each.
pub(crate) fn write() {
    save("packed", &packed());
    save("mobile_ranges", &mobile_ranges());
    save("card_networks", &card_networks());
    save("email_domains", &email_domains());
}

fn save(name: &str, text: &str) {
    let folder = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(format!("{folder}/{name}.rs"), text).expect("OUT_DIR can be written");
}

/// `static NAME: [KIND; n] = […];`
fn array<T: Debug>(text: &mut String, name: &str, kind: &str, items: &[T]) {
    writeln!(
        text,
        "static {name}: [{kind}; {}] = {items:?};",
        items.len()
    )
    .expect("a String takes all");
}

/// `static NAME: [KIND; n] = [A::One, A::Two];`
fn names(text: &mut String, name: &str, kind: &str, names: &[&str]) {
    let (count, names) = (names.len(), names.join(", "));
    writeln!(text, "static {name}: [{kind}; {count}] = [{names}];").expect("a String takes all");
}

/// A decimal number of so many digits.
fn number<T: std::str::FromStr>(
    cell: &str,
    digits: std::ops::RangeInclusive<usize>,
) -> Result<T, String> {
    if digits.contains(&cell.len()) && cell.bytes().all(|byte| byte.is_ascii_digit()) {
        cell.parse().map_err(|_| format!("`{cell}` is too large"))
    } else {
        Err(format!("`{cell}`: {digits:?} digits expected"))
    }
}

/// The place of `cell` among `names`, counted from 1; 0 for an empty cell.
fn place(cell: &str, names: &[&str]) -> Result<u8, String> {
    if cell.is_empty() {
        return Ok(0);
    }
    names
        .iter()
        .position(|name| *name == cell)
        .map(|place| place as u8 + 1)
        .ok_or_else(|| format!("`{cell}` is none of {names:?}"))
}

/// Regions, card prefixes and countries as one stream of bits, and the codes of the banks.
fn packed() -> String {
    let regions = regions();
    let (prefixes, banks) = card_prefixes();
    let countries = countries();
    let mut bits = RangeEncoder::new();
    let again = table_codec::regions(&mut bits, |code| regions.get(&code).copied());
    assert!(
        again.into_iter().eq(regions),
        "regions are not read as written"
    );
    let again = table_codec::prefixes(&mut bits, &prefixes);
    assert!(again == prefixes, "card prefixes are not read as written");
    let again = table_codec::countries(&mut bits, &countries);
    assert!(again == countries, "countries are not read as written");
    let mut text = String::new();
    array(&mut text, "PACKED", "u8", &bits.finish());
    writeln!(
        text,
        "pub(super) static BANK_CODES: &str = {:?};",
        banks.join(" ")
    )
    .expect("a String takes all");
    let kinds = CARD_KINDS.map(|it| it.1);
    text.push_str("pub(super) ");
    names(&mut text, "CARD_KINDS", "CardKind", &kinds);
    text
}

/// The last year of every code, since 1900; 0 for those in use.
fn regions() -> BTreeMap<u32, u8> {
    let mut previous = 0;
    let rows = TsvTable::read("regions").map(|row| {
        let code: u32 = number(&row[0], 6..=6)?;
        if code <= previous {
            return Err("codes must rise".into());
        }
        previous = code;
        let year = match row[1].as_str() {
            "" => 0,
            year => number::<u16>(year, 4..=4)?
                .checked_sub(1900)
                .filter(|since| *since < 128)
                .ok_or_else(|| format!("`{year}` is not of our time"))? as u8,
        };
        Ok((code, year))
    });
    rows.into_iter().collect()
}

/// Numbers of countries in order, and two letters for each.
fn countries() -> Vec<(u16, [u8; 2])> {
    let mut previous = 0;
    TsvTable::read("countries").map(|row| {
        let number = number(&row[0], 3..=3)?;
        if number <= previous {
            return Err("numbers must rise".into());
        }
        previous = number;
        match *row[1].as_bytes() {
            [one @ b'A'..=b'Z', two @ b'A'..=b'Z'] => Ok((number, [one, two])),
            _ => Err(format!("`{}`: two capital letters expected", row[1])),
        }
    })
}

/// The first four digits of the first range: a mobile number starts with 13 to 19.
const FIRST_RANGE: usize = 1300;
/// Ranges from 1300 to 1999.
const RANGES: usize = 700;

/// For each range: its use in the low four bits, the operator in the high four, both counted from 1
/// in the order of the lists here, 0 for none. The lists are written beside the ranges.
fn mobile_ranges() -> String {
    const USES: [(&str, &str); 5] = [
        ("person", "RangeUse::Person"),
        ("virtual", "RangeUse::Virtual"),
        ("data_card", "RangeUse::DataCard"),
        ("satellite", "RangeUse::Satellite"),
        ("things", "RangeUse::Things"),
    ];
    const OPERATORS: [&str; 4] = [
        "china_mobile",
        "china_unicom",
        "china_telecom",
        "china_broadnet",
    ];
    let mut ranges = vec![0; RANGES];
    let mut rows = TsvTable::read("mobile_prefixes").map(|row| {
        let prefix: usize = number(&row[0], 3..=4)?;
        let ten = if row[0].len() == 3 { 10 } else { 1 };
        let first = (prefix * ten)
            .checked_sub(FIRST_RANGE)
            .filter(|first| *first < RANGES);
        let first = first.ok_or("a prefix from 130 to 199 expected")?;
        Ok((
            ten,
            first,
            place(&row[1], &USES.map(|it| it.0))? | place(&row[2], &OPERATORS)? << 4,
        ))
    });
    // The longer prefix wins.
    rows.sort_by_key(|(ten, ..)| std::cmp::Reverse(*ten));
    for (ten, first, range) in rows {
        ranges[first..first + ten].fill(range);
    }
    let mut text = String::new();
    array(&mut text, "RANGES", "u8", &ranges);
    names(&mut text, "USES", "RangeUse", &USES.map(|it| it.1));
    array(&mut text, "OPERATORS", "&str", &OPERATORS);
    writeln!(text, "const FIRST_RANGE: usize = {FIRST_RANGE};").expect("a String takes all");
    text
}

/// How many digits a card may have (`src/checks/bank_card/lengths.rs`): the tables count lengths
/// from the first.
const CARD_LENGTHS: std::ops::RangeInclusive<usize> = 12..=19;

/// The kinds of card in the table and in the code, in the order in which a prefix counts them from 1.
const CARD_KINDS: [(&str, &str); 4] = [
    ("debit", "CardKind::Debit"),
    ("credit", "CardKind::Credit"),
    ("semi_credit", "CardKind::SemiCredit"),
    ("prepaid", "CardKind::Prepaid"),
];

/// Prefixes in order of their number of digits, then of their value; and the banks in the order in
/// which they come there.
fn card_prefixes() -> (Vec<CardPrefix>, Vec<String>) {
    let mut rows = TsvTable::read("card_prefixes").map(|row| {
        let prefix: u64 = number(&row[0], 3..=10)?;
        let length: usize = number(&row[1], 2..=2)?;
        if !CARD_LENGTHS.contains(&length) {
            return Err(format!("a card has 12 to 19 digits, not {length}"));
        }
        let kind = usize::from(place(&row[3], &CARD_KINDS.map(|it| it.0))?);
        Ok((
            row[0].len(),
            prefix,
            CardPrefix::shape(length - CARD_LENGTHS.start(), kind),
            row[2].clone(),
        ))
    });
    rows.sort();
    let mut banks: Vec<String> = Vec::new();
    let prefixes = rows.into_iter().map(|(digits, prefix, shape, name)| {
        let known = banks.iter().position(|bank| *bank == name);
        let bank = known.unwrap_or_else(|| {
            banks.push(name);
            banks.len() - 1
        });
        CardPrefix {
            digits,
            prefix,
            shape,
            bank,
        }
    });
    (prefixes.collect(), banks)
}

/// Domains that exist and are one typing error away from a better-known one, as one text.
fn email_domains() -> String {
    let rows = TsvTable::read("email_domains").map(|row| match row[0].contains('.') {
        true => Ok(row[0].clone()),
        false => Err("a domain expected".into()),
    });
    format!("const EXISTING: &str = {:?};", rows.join(" "))
}

/// First and last of the first four digits, and a bit for each length from 12; narrow ranges first.
fn card_networks() -> String {
    let mut rows = TsvTable::read("card_networks").map(|row| {
        if row[0].len() != row[1].len() {
            return Err("first and last must have as many digits".into());
        }
        let filler = 10u16.pow(4 - row[0].len() as u32);
        let first = number::<u16>(&row[0], 1..=4)? * filler;
        let last = number::<u16>(&row[1], 1..=4)? * filler + filler - 1;
        let mut lengths = 0u8;
        for length in row[2].split(',') {
            let length: usize = number(length, 2..=2)?;
            if !CARD_LENGTHS.contains(&length) {
                return Err(format!("a card has 12 to 19 digits, not {length}"));
            }
            lengths |= 1 << (length - CARD_LENGTHS.start());
        }
        Ok((first, last, lengths))
    });
    rows.sort_by_key(|(first, last, _)| last - first);
    let mut text = String::new();
    array(&mut text, "NETWORKS", "(u16, u16, u8)", &rows);
    text
}
