//! The tables of facts: each says where it is from, and how old it is.

// The age of a table is for a person to weigh.
#![allow(clippy::print_stdout)]

use crate::checks::today;
use bank_help::checks::{Check, Date};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

const HEADER: [&str; 4] = ["# source: ", "# date: ", "# licence: ", "# columns: "];

/// Prints the age of each table (`cargo core where_it_is_from -- --nocapture`); fails only where a header
/// does not say where its table is from.
#[test]
#[allow(clippy::print_stdout)]
fn every_table_says_where_it_is_from_and_how_old_it_is() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let this_day = (now.as_secs() / 86_400) as i64;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut tables = 0;
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "tsv") {
            continue;
        }
        tables += 1;
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let mut lines = text.lines();
        let [source, date, licence, _] = HEADER.map(|start| {
            let line = lines.next().unwrap_or("");
            let said = line.strip_prefix(start).unwrap_or("").trim();
            assert!(!said.is_empty(), "{name}: `{start}` is missing: {line:?}");
            said.to_owned()
        });
        let is_own = ["own words", "written for this project"];
        let versioned = source.chars().any(|ch| ch.is_ascii_digit());
        let is_known = versioned || is_own.iter().any(|own| source.starts_with(own));
        assert!(is_known, "{name}: of which version is {source:?}?");
        let day = date.parse::<Date>();
        let day = day.unwrap_or_else(|error| panic!("{name}: {date:?}: {error}"));
        assert!(days(day) <= this_day + 1, "{name}: {date} is to come");
        assert_eq!(day.to_string(), date, "{name}: a date as 2026-11-23");
        println!(
            "{name}: {} days old, {licence}, from {source}",
            this_day - days(day)
        );
    }
    assert!(tables > 10, "{tables} tables");
}

/// Days since 1970 (the civil calendar, counted from March so that a leap day comes last).
fn days(date: Date) -> i64 {
    let (year, month) = (i64::from(date.year()), i64::from(date.month()));
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    year * 365 + leap_days + (month * 153 + 2) / 5 + i64::from(date.day()) - 719_469
}

#[test]
fn days_are_counted_from_1970() {
    for (day, count) in [
        ((1970, 1, 1), 0),
        ((2000, 2, 29), 11_016),
        ((2026, 11, 24), 20_781),
    ] {
        assert_eq!(days(Date::new(day.0, day.1, day.2).unwrap()), count);
    }
}

/// The number plan as the sources have it: 500 ranges of four digits for people, a tenth of them
/// sold by others than the networks; the rest for cards, satellites and things, or kept.
#[test]
fn the_plan_of_mobile_numbers_has_a_kind_for_each_range() {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for range in 1300..2000 {
        let judgement = Check::Mobile.run(&format!("{range}2345678"), today());
        let problem = judgement.verdict.problem();
        let code = problem
            .or(judgement.hints.first())
            .map(|it| it.reason.code());
        *kinds.entry(code.unwrap_or("person")).or_default() += 1;
        // Of 1749 no source says whose satellites they are.
        let given_out = !matches!(code, Some("mobile.things" | "mobile.unassigned"));
        let operator = judgement.facts.operator;
        assert_eq!(operator.is_some(), given_out && range != 1749, "{range}");
    }
    let expected = [
        ("mobile.data_card", 30),
        ("mobile.satellite", 3),
        ("mobile.things", 50),
        ("mobile.unassigned", 117),
        ("mobile.virtual", 50),
        ("person", 450),
    ];
    assert_eq!(kinds, BTreeMap::from(expected));
}
