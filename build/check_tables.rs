//! The tables of `src/checks/`: regions, countries, mobile ranges, card prefixes and networks.

use crate::table::Table;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write};

/// Writes every table of the checks, one Rust file each.
pub(crate) fn write() {
    save("regions", &regions());
    save("countries", &countries());
    save("mobile_ranges", &mobile_ranges());
    save("card_prefixes", &card_prefixes());
    save("card_networks", &card_networks());
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

/// The steps between the rising first four digits; for each of them a bit for each of the last two
/// that is known; and the last year of every known code, in order, as years since 1900 with 0 for
/// those in use.
fn regions() -> String {
    let mut known: BTreeMap<u16, u128> = BTreeMap::new();
    let mut previous = 0;
    let last_years = Table::read("regions").map(|row| {
        let code: u32 = number(&row[0], 6..=6)?;
        if code <= previous {
            return Err("codes must rise".into());
        }
        previous = code;
        *known.entry((code / 100) as u16).or_default() |= 1 << (code % 100);
        match row[1].as_str() {
            "" => Ok(0),
            year => number::<u16>(year, 4..=4)?
                .checked_sub(1900)
                .and_then(|since| u8::try_from(since).ok())
                .ok_or_else(|| format!("`{year}` is not of our time")),
        }
    });
    let mut text = String::new();
    array(&mut text, "STEPS", "u16", &steps(known.keys()));
    array(
        &mut text,
        "KNOWN",
        "u128",
        &known.values().collect::<Vec<_>>(),
    );
    array(&mut text, "LAST_YEARS", "u8", &last_years);
    text
}

/// The steps between the rising numbers, and two letters for each.
fn countries() -> String {
    let mut previous = 0;
    let rows = Table::read("countries").map(|row| {
        let number = number(&row[0], 3..=3)?;
        if number <= previous {
            return Err("numbers must rise".into());
        }
        previous = number;
        match *row[1].as_bytes() {
            [b'A'..=b'Z', b'A'..=b'Z'] => Ok((number, row[1].clone())),
            _ => Err(format!("`{}`: two capital letters expected", row[1])),
        }
    });
    let letters: String = rows.iter().map(|(_, letters)| letters.as_str()).collect();
    let mut text = String::new();
    array(
        &mut text,
        "STEPS",
        "u16",
        &steps(rows.iter().map(|(number, _)| number)),
    );
    writeln!(text, "static LETTERS: &str = {letters:?};").expect("a String takes all");
    text
}

/// Rising numbers as the steps between them, the first from 0: they pack far better.
fn steps<'a>(numbers: impl IntoIterator<Item = &'a u16>) -> Vec<u16> {
    let mut before = 0;
    (numbers.into_iter())
        .map(|number| {
            let step = number - before;
            before = *number;
            step
        })
        .collect()
}

/// For each of 1300 to 1999: kind in the low four bits, operator in the high four, 0 for none.
fn mobile_ranges() -> String {
    const KINDS: [&str; 5] = ["person", "virtual", "data_card", "satellite", "things"];
    const OPERATORS: [&str; 4] = [
        "china_mobile",
        "china_unicom",
        "china_telecom",
        "china_broadnet",
    ];
    let mut ranges = vec![0; 700];
    let mut rows = Table::read("mobile_prefixes").map(|row| {
        let prefix: usize = number(&row[0], 3..=4)?;
        let ten = if row[0].len() == 3 { 10 } else { 1 };
        let first = (prefix * ten)
            .checked_sub(1300)
            .filter(|first| *first < 700);
        let first = first.ok_or("a prefix from 130 to 199 expected")?;
        Ok((
            ten,
            first,
            place(&row[1], &KINDS)? | place(&row[2], &OPERATORS)? << 4,
        ))
    });
    // The longer prefix wins.
    rows.sort_by_key(|(ten, ..)| std::cmp::Reverse(*ten));
    for (ten, first, range) in rows {
        ranges[first..first + ten].fill(range);
    }
    let mut text = String::new();
    array(&mut text, "RANGES", "u8", &ranges);
    text
}

/// Prefixes in order of their number of digits, then of their value. Each is written as the step
/// from the one before in LEB128, its length and kind as one byte, its bank as a place in a list.
fn card_prefixes() -> String {
    const KINDS: [&str; 4] = ["debit", "credit", "semi_credit", "prepaid"];
    let mut banks: Vec<String> = Vec::new();
    let mut rows = Table::read("card_prefixes").map(|row| {
        let prefix: u64 = number(&row[0], 3..=10)?;
        let length: u8 = number(&row[1], 2..=2)?;
        if !(12..=19).contains(&length) {
            return Err(format!("a card has 12 to 19 digits, not {length}"));
        }
        let bank = banks
            .iter()
            .position(|bank| *bank == row[2])
            .unwrap_or(banks.len());
        if bank == banks.len() {
            banks.push(row[2].clone());
        }
        let shape = (length - 12) | place(&row[3], &KINDS)? << 3;
        Ok((row[0].len() as u8, prefix, shape, bank as u16))
    });
    rows.sort();
    let (mut groups, mut steps, mut before): (Vec<(u8, u16)>, Vec<u8>, _) =
        (Vec::new(), Vec::new(), 0);
    for (digits, prefix, ..) in &rows {
        match groups.last_mut() {
            Some((last, count)) if last == digits => *count += 1,
            _ => {
                groups.push((*digits, 1));
                before = 0;
            }
        }
        let mut step = prefix - before;
        before = *prefix;
        while step >= 0x80 {
            steps.push(step as u8 | 0x80);
            step >>= 7;
        }
        steps.push(step as u8);
    }
    let mut text = String::new();
    array(&mut text, "GROUPS", "(u8, u16)", &groups);
    array(&mut text, "STEPS", "u8", &steps);
    array(
        &mut text,
        "SHAPES",
        "u8",
        &rows.iter().map(|row| row.2).collect::<Vec<_>>(),
    );
    array(
        &mut text,
        "BANKS",
        "u16",
        &rows.iter().map(|row| row.3).collect::<Vec<_>>(),
    );
    writeln!(text, "static BANK_CODES: &str = {:?};", banks.join(" ")).expect("a String takes all");
    text
}

/// First and last of the first four digits, and a bit for each length from 12; narrow ranges first.
fn card_networks() -> String {
    let mut rows = Table::read("card_networks").map(|row| {
        if row[0].len() != row[1].len() {
            return Err("first and last must have as many digits".into());
        }
        let filler = 10u16.pow(4 - row[0].len() as u32);
        let first = number::<u16>(&row[0], 1..=4)? * filler;
        let last = number::<u16>(&row[1], 1..=4)? * filler + filler - 1;
        let mut lengths = 0u8;
        for length in row[2].split(',') {
            let place = number::<u32>(length, 2..=2)?
                .checked_sub(12)
                .filter(|place| *place < 8);
            lengths |= 1 << place.ok_or("a card has 12 to 19 digits")?;
        }
        Ok((first, last, lengths))
    });
    rows.sort_by_key(|(first, last, _)| last - first);
    let mut text = String::new();
    array(&mut text, "NETWORKS", "(u16, u16, u8)", &rows);
    text
}
