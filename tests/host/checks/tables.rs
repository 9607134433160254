//! The tables as the program reads them out of their bits are those of the files.

use super::laws::with_check_digit;
use super::{run, with_check_character};
use bank_help::checks::{CardKind, Check, Reason};

/// The rows of `data/NAME.tsv`.
fn rows(name: &str) -> Vec<Vec<String>> {
    let file = format!("{}/data/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_region_is_known_until_its_last_year() {
    let hint = |code: u32, year: u16| {
        let judgement = run(
            Check::IdCard,
            &with_check_character(&format!("{code:06}{year}0101001")),
        );
        assert!(judgement.is_good(), "{code} {year}: {judgement:?}");
        judgement.hints.first().map(|hint| hint.reason)
    };
    let mut next = 110_000;
    for row in rows("regions") {
        let code: u32 = row[0].parse().unwrap();
        // What lies between is in no list; other provinces there are not at all.
        for unknown in (next..code).filter(|unknown| unknown / 10_000 == code / 10_000) {
            assert_eq!(hint(unknown, 1990), Some(Reason::IdCardRegionUnknown));
        }
        next = code + 1;
        let last: Option<u16> = row[1].parse().ok();
        assert_eq!(
            hint(code, last.map_or(2025, |year| year + 3)),
            None,
            "{code}"
        );
        if let Some(year) = last.filter(|year| year + 4 < 2026) {
            let reason = Some(Reason::IdCardRegionAbolished);
            assert_eq!(hint(code, year + 4), reason, "{code}");
        }
    }
}

#[test]
fn every_country_has_its_letters() {
    let rows = rows("countries");
    let mut row = rows.iter().peekable();
    for number in 0..1000 {
        let known = row.next_if(|row| row[0].parse() == Ok(number));
        let typed = with_check_character(&format!("911{number:03}19900101001"));
        let judgement = run(Check::IdCard, &typed);
        let letters = known.map(|row| row[1].as_str());
        assert_eq!(judgement.facts.nationality, letters, "{number}");
        assert_eq!(judgement.hints.is_empty(), known.is_some(), "{number}");
    }
}

#[test]
fn every_card_prefix_names_its_bank_and_kind() {
    let rows = rows("card_prefixes");
    for row in &rows {
        let length: usize = row[1].parse().unwrap();
        let number = with_check_digit(&format!("{:0<1$}", row[0], length - 1));
        // The zeros may make a longer prefix of it.
        let longest = rows
            .iter()
            .filter(|other| other[1] == row[1] && number.starts_with(&other[0]))
            .max_by_key(|other| other[0].len())
            .unwrap();
        let card = run(Check::BankCard, &number);
        assert!(card.is_good(), "{row:?}: {card:?}");
        assert_eq!(card.facts.bank.unwrap_or(""), longest[2], "{number}");
        let kind = card.facts.card.map_or("", CardKind::name);
        assert_eq!(kind, longest[3], "{number}");
    }
}
