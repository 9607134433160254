//! Run by `cargo xtask bench checks`: 100,000 wrong ID numbers and as many wrong card numbers, typed into
//! a form, and what the form says of them.

// A benchmark speaks to the person at the terminal.
#![allow(clippy::print_stdout)]

mod chance;
mod errors;
mod numbers;
mod tally;

use bank_help::checks::Date;
use bank_help::content::{Field, Form};
use bank_help::forms::{Review, Values, review};
use chance::Chance;
use numbers::{Cards, People};
use tally::{Tallies, Tally, all, percent};

const COUNT: usize = 100_000;

/// What stands beside the ID number in the form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Nothing,
    BirthDate,
    BirthDateAndSex,
}

fn main() -> Result<(), String> {
    let today = Date::new(2026, 11, 23).ok_or("no such day")?;
    let mut rows = Vec::new();
    for (beside, name) in [
        (Beside::Nothing, "nothing"),
        (Beside::BirthDate, "birth date"),
        (Beside::BirthDateAndSex, "birth date and sex"),
    ] {
        let tallies = id_cards(beside, today)?;
        print_tallies(
            &format!("{COUNT} wrong ID numbers; beside them: {name}"),
            &tallies,
        );
        rows.push(all(&tallies));
    }
    let cards = cards(today)?;
    print_tallies(
        &format!("{COUNT} wrong card numbers of a known bank"),
        &cards,
    );
    let cards = all(&cards);
    let [alone, _, beside] = &rows[..] else {
        return Ok(());
    };
    println!("\n{:<58}{:>10}{:>10}", "goal", "wanted", "reached");
    let places = beside.marked_places as f64 / beside.marked.max(1) as f64;
    for (what, wanted, reached) in [
        (
            "wrong ID numbers found, birth date and sex given",
            99.95,
            percent(beside.found, beside.tried),
        ),
        (
            "wrong ID numbers found, the number alone",
            99.8,
            percent(alone.found, alone.tried),
        ),
        (
            "a correction offered for sure",
            66.0,
            percent(beside.offered, beside.tried),
        ),
        (
            "right where offered for sure",
            99.0,
            percent(beside.offered_right, beside.offered),
        ),
        (
            "the right one among the first three",
            85.0,
            percent(beside.first_three, beside.tried),
        ),
        (
            "unsure: places marked, on average (at the most)",
            -2.5,
            -places,
        ),
        (
            "unsure: a wrong one among them",
            92.0,
            percent(beside.marked_right, beside.marked),
        ),
        (
            "wrong card numbers found",
            99.0,
            percent(cards.found, cards.tried),
        ),
    ] {
        goal(what, wanted, reached);
    }
    Ok(())
}

/// `wanted` at the least; both negative where it is at the most.
fn goal(what: &str, wanted: f64, reached: f64) {
    let is_reached = if reached >= wanted {
        "reached"
    } else {
        "MISSED"
    };
    println!(
        "{what:<58}{:>10.2}{:>10.2}  {is_reached}",
        wanted.abs(),
        reached.abs()
    );
}

fn print_tallies(title: &str, tallies: &Tallies) {
    println!("\n{title}");
    println!(
        "{:<16}{:>8}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}",
        "error", "count", "found%", "sure%", "right%", "top 3%", "marked%", "places", "hit%"
    );
    let line = |name: &str, tally: &Tally| {
        println!(
            "{name:<16}{:>8}{:>9.2}{:>9.2}{:>9.2}{:>9.2}{:>9.2}{:>9.2}{:>9.2}",
            tally.tried,
            percent(tally.found, tally.tried),
            percent(tally.offered, tally.tried),
            percent(tally.offered_right, tally.offered),
            percent(tally.first_three, tally.tried),
            percent(tally.marked, tally.unsure),
            tally.marked_places as f64 / tally.marked.max(1) as f64,
            percent(tally.marked_right, tally.marked),
        );
    };
    for (class, tally) in tallies {
        line(class, tally);
    }
    line("all", &all(tallies));
}

fn form(fields: &[&str]) -> Form {
    let field = |check: &&str| Field {
        id: (*check).to_owned(),
        check: (*check).to_owned(),
        ..Field::default()
    };
    Form {
        fields: fields.iter().map(field).collect(),
        agree: ["birth_date", "sex"]
            .map(|other| ["id_card".to_owned(), other.to_owned()])
            .into(),
        ..Form::default()
    }
}

fn id_cards(beside: Beside, today: Date) -> Result<Tallies, String> {
    let form = form(&["id_card", "birth_date", "sex"]);
    let people = People::read()?;
    let mut chance = Chance::new(1);
    let mut tallies = Tallies::new();
    for _ in 0..COUNT {
        let person = people.person(&mut chance).ok_or("no county")?;
        let (typed, class) = errors::spoil(&person.id, true, &mut chance);
        let judge = |id: &str| {
            let mut values = Values::from([("id_card".to_owned(), id.to_owned())]);
            if beside != Beside::Nothing {
                values.insert("birth_date".into(), person.birth_date.to_string());
            }
            if beside == Beside::BirthDateAndSex {
                let sex = if person.male { "male" } else { "female" };
                values.insert("sex".into(), sex.into());
            }
            review(&form, &values, today)
        };
        is_silent(&judge(&person.id), &person.id)?;
        tallies
            .entry(class)
            .or_default()
            .add(&judge(&typed), &typed, &person.id);
    }
    Ok(tallies)
}

fn cards(today: Date) -> Result<Tallies, String> {
    let form = form(&["bank_card"]);
    let cards = Cards::read()?;
    let mut chance = Chance::new(2);
    let mut tallies = Tallies::new();
    for _ in 0..COUNT {
        let card = cards.card(&mut chance).ok_or("no card")?;
        let (typed, class) = errors::spoil(&card, false, &mut chance);
        let judge = |card: &str| {
            let values = Values::from([("bank_card".to_owned(), card.to_owned())]);
            review(&form, &values, today)
        };
        is_silent(&judge(&card), &card)?;
        tallies
            .entry(class)
            .or_default()
            .add(&judge(&typed), &typed, &card);
    }
    Ok(tallies)
}

/// Nothing may be said of a right number, not even a hint.
fn is_silent(review: &Review, number: &str) -> Result<(), String> {
    match tally::is_found(review, &review.fields[0]) {
        true => Err(format!("{number} is right, and something is said of it")),
        false => Ok(()),
    }
}
