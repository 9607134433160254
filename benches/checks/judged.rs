//! What is said here of many values, for `peers.py` to compare: the lists of the host tests, the
//! vectors where there are some, a number in each range of the plan, and people's and cards' numbers
//! right and spoiled.

use super::chance::Chance;
use super::errors::spoil;
use super::numbers::{Cards, People};
use bank_help::checks::{Check, Date};
use std::fmt::Write;
use std::path::Path;

const CHECKS: [Check; 3] = [Check::IdCard, Check::Mobile, Check::BankCard];

/// Numbers of people and cards, each.
const COUNT: usize = 300;

/// Writes a line for each value: check, good or not, the first code that is said, the value. Values
/// that hold a tab or a line's end are left out.
pub(super) fn write(file: &Path, vectors: Option<&Path>, today: Date) -> Result<(), String> {
    let mut text = String::new();
    for (check, typed) in values(vectors)? {
        let judgement = check.run(&typed, today);
        let problem = judgement.verdict.problem().or(judgement.hints.first());
        let code = problem.map_or("", |problem| problem.reason.code());
        let verdict = if judgement.is_good() { "good" } else { "not" };
        if !typed.contains(['\t', '\n', '\r', '\\']) {
            writeln!(text, "{}\t{verdict}\t{code}\t{typed}", check.name())
                .map_err(|error| error.to_string())?;
        }
    }
    std::fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn values(vectors: Option<&Path>) -> Result<Vec<(Check, String)>, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut values = Vec::new();
    for (check, list) in CHECKS.into_iter().zip(["id", "mobile", "card"]) {
        let cases = root.join(format!("tests/host/cases/{}.tsv", check.name()));
        let lists = vectors.map(|folder| folder.join(format!("{list}.tsv")));
        for file in [Some(cases), lists].into_iter().flatten() {
            let text = std::fs::read_to_string(&file)
                .map_err(|error| format!("{}: {error}", file.display()))?;
            let typed = text.lines().filter_map(|line| line.split('\t').next());
            values.extend(typed.map(|typed| (check, typed.to_owned())));
        }
    }
    values.extend((1300..2000).map(|range| (Check::Mobile, format!("{range}2345678"))));
    let (people, cards) = (People::read()?, Cards::read()?);
    let mut chance = Chance::new(4);
    for _ in 0..COUNT {
        let id = people.person(&mut chance).ok_or("no county")?.id;
        let card = cards.card(&mut chance).ok_or("no card")?;
        values.push((Check::IdCard, spoil(&id, true, &mut chance).0));
        values.push((Check::BankCard, spoil(&card, false, &mut chance).0));
        values.extend([(Check::IdCard, id), (Check::BankCard, card)]);
    }
    Ok(values)
}
