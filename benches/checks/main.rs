//! Run by `cargo xtask bench checks`: 100,000 wrong ID numbers and as many wrong card numbers, typed into
//! a form, and what the form says of them.
//!
//! `--vectors FOLDER` also judges the values there; `--cases FILE` writes some numbers for Node to
//! time, `--judged FILE` what is said of many, for other programs to say something else.

// A benchmark speaks to the person at the terminal.
#![allow(clippy::print_stdout, unreachable_pub)]

mod cases;
mod chance;
mod errors;
mod goals;
mod judged;
mod numbers;
#[path = "../../tests/host/checks/photos/mod.rs"]
mod photos;
// The one generator of the project; the bench needs only part of it.
#[path = "../../src/search/learn/random.rs"]
#[allow(dead_code)]
mod random;
mod tally;
mod vectors;

use bank_help::checks::Date;
use bank_help::content::{Field, Form};
use bank_help::forms::{Review, Values, review};
use chance::Chance;
use goals::Goals;
use numbers::{Cards, People};
use photos::{Fault, Rates};
use std::path::Path;
use tally::{Tallies, Tally, all, percent};

const COUNT: usize = 100_000;
const PHOTOS: u64 = 100;

/// What stands beside the ID number in the form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Nothing,
    BirthDate,
    BirthDateAndSex,
}

fn main() -> Result<(), String> {
    let today = Date::new(2026, 11, 23).ok_or("no such day")?;
    let mut goals = Goals::default();
    for (beside, name) in [
        (Beside::Nothing, "nothing"),
        (Beside::BirthDate, "birth date"),
        (Beside::BirthDateAndSex, "birth date and sex"),
    ] {
        let tallies = id_cards(beside, today)?;
        let title = format!("{COUNT} wrong ID numbers; beside them: {name}");
        print_tallies(&title, &tallies);
        match beside {
            Beside::Nothing => goals.id_cards_alone(&all(&tallies)),
            Beside::BirthDate => {}
            Beside::BirthDateAndSex => goals.id_cards(&all(&tallies)),
        }
    }
    let cards = cards(today)?;
    let title = format!("{COUNT} wrong card numbers of a known bank");
    print_tallies(&title, &cards);
    goals.cards(&all(&cards));
    print_photos();
    println!();
    let vectors = argument("--vectors");
    let vectors = vectors.as_deref().map(Path::new);
    if let Some(folder) = vectors {
        goals.vectors(&vectors::judge(folder, today)?);
    }
    if let Some(file) = argument("--cases") {
        cases::write(Path::new(&file))?;
    }
    if let Some(file) = argument("--judged") {
        judged::write(Path::new(&file), vectors, today)?;
    }
    goals.print();
    Ok(())
}

/// What stands after a name on the command line.
fn argument(name: &str) -> Option<String> {
    let mut arguments = std::env::args().skip_while(|argument| argument != name);
    arguments.nth(1)
}

/// Photos with one fault each: how many are told so, and how many are told something else.
fn print_photos() {
    println!(
        "\n{PHOTOS} photos of a specimen card each\n{:<16}{:>9}{:>9}",
        "fault", "found%", "else%"
    );
    for fault in Fault::ALL {
        let Rates { found, accused } = photos::rates(fault, PHOTOS);
        let percent = |part| percent(part, PHOTOS as usize);
        let name = format!("{fault:?}").to_lowercase();
        println!("{name:<16}{:>9.2}{:>9.2}", percent(found), percent(accused));
    }
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
            .map(|other| ["id_card".to_owned(), other.to_owned()].into())
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
            let mut values = Values::from_iter([("id_card".to_owned(), id.to_owned())]);
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
            let values = Values::from_iter([("bank_card".to_owned(), card.to_owned())]);
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
