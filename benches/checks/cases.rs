//! Numbers for `time.mjs`: people and cards, right and spoiled.

use super::chance::Chance;
use super::errors::spoil;
use super::numbers::{Cards, People};
use std::fmt::Write;
use std::path::Path;

const COUNT: usize = 2_000;

/// Writes a line for each: ID number, birth date, sex, card, and both numbers spoiled.
pub(super) fn write(file: &Path) -> Result<(), String> {
    let (people, cards) = (People::read()?, Cards::read()?);
    let mut chance = Chance::new(3);
    let mut text = String::new();
    for _ in 0..COUNT {
        let person = people.person(&mut chance).ok_or("no county")?;
        let card = cards.card(&mut chance).ok_or("no card")?;
        let sex = if person.male { "male" } else { "female" };
        let (wrong_id, _) = spoil(&person.id, true, &mut chance);
        let (wrong_card, _) = spoil(&card, false, &mut chance);
        let cells = [
            &person.id,
            &person.birth_date.to_string(),
            sex,
            &card,
            &wrong_id,
            &wrong_card,
        ];
        writeln!(text, "{}", cells.join("\t")).map_err(|error| error.to_string())?;
    }
    std::fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}
