//! Right numbers to spoil, made up from the tables in `data/`.

use super::chance::Chance;
use bank_help::checks::Date;

/// The provinces of GB/T 2260 that issue ID numbers.
const PROVINCES: [&str; 31] = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41",
    "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
];

/// The rows of `data/NAME.tsv`.
pub(super) fn rows(name: &str) -> Result<Vec<Vec<String>>, String> {
    let file = format!("{}/data/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let rows = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    Ok(rows
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

/// A person with an ID number.
pub(super) struct Person {
    pub(super) id: String,
    pub(super) birth_date: Date,
    pub(super) male: bool,
}

/// Makes up people.
pub(super) struct People {
    /// County and the last year in which it was one.
    counties: Vec<(String, u16)>,
}

impl People {
    pub(super) fn read() -> Result<People, String> {
        let counties = rows("regions")?
            .into_iter()
            .filter(|row| !row[0].ends_with("00") && PROVINCES.contains(&&row[0][..2]))
            .map(|row| (row[0].clone(), row[1].parse().unwrap_or(9999)))
            .collect();
        Ok(People { counties })
    }

    /// Born from 1946 to 2008 in any county that was one then.
    pub(super) fn person(&self, chance: &mut Chance) -> Option<Person> {
        loop {
            let year = 1946 + chance.below(63) as u16;
            let (month, day) = (1 + chance.below(12) as u8, 1 + chance.below(31) as u8);
            let (county, last) = chance.of(&self.counties)?;
            let Some(birth_date) = Date::new(year, month, day).filter(|_| *last >= year) else {
                continue;
            };
            let sequence = 1 + chance.below(999);
            let digits = format!("{county}{year}{month:02}{day:02}{sequence:03}");
            return Some(Person {
                id: with_check_character(&digits),
                birth_date,
                male: sequence % 2 == 1,
            });
        }
    }
}

/// The weights as the table of GB 11643 has them.
fn with_check_character(digits: &str) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let values = digits.bytes().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = values
        .zip(WEIGHTS)
        .map(|(value, weight)| value * weight)
        .sum();
    format!("{digits}{}", &"10X98765432"[sum as usize % 11..][..1])
}

/// Makes up bank cards.
pub(super) struct Cards {
    prefixes: Vec<(String, usize)>,
}

impl Cards {
    /// ICBC's cards of the UnionPay network, as the anchors measured.
    pub(super) fn read() -> Result<Cards, String> {
        let prefixes = rows("card_prefixes")?
            .into_iter()
            .filter(|row| row[2] == "ICBC" && row[0].starts_with("62"))
            .filter_map(|row| Some((row[0].clone(), row[1].parse().ok()?)))
            .collect();
        Ok(Cards { prefixes })
    }

    pub(super) fn card(&self, chance: &mut Chance) -> Option<String> {
        let (prefix, length) = chance.of(&self.prefixes)?;
        let mut digits = prefix.clone();
        while digits.len() < length - 1 {
            digits.push(char::from(b'0' + chance.below(10) as u8));
        }
        let doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
        let values = digits.bytes().rev().map(|digit| usize::from(digit - b'0'));
        let sum: usize = (values.enumerate())
            .map(|(place, value)| {
                if place % 2 == 0 {
                    doubled[value]
                } else {
                    value
                }
            })
            .sum();
        Some(format!("{digits}{}", (10 - sum % 10) % 10))
    }
}
