//! A date of birth, written in the ways people write one: year, month, day.

use super::id_card::OLDEST;
use super::{Date, Facts, Judgement, Problem, Reason, Verdict};
use crate::text::{Folded, narrow};

/// A run of digits, or what stands between two.
#[derive(PartialEq, Eq)]
enum Part {
    Digits(String),
    Gap,
}

/// Judges the shape first, then the calendar, then the age.
pub(super) fn judge(text: &str, today: Date) -> Judgement {
    let folded = narrow(text);
    if folded.chars().is_empty() {
        return Judgement::empty();
    }
    let judged = match parts(text, &folded) {
        Some(parts) => date(&parts).and_then(|date| of_someone_alive(date, today)),
        None => Err(Verdict::Bad(Problem::of(Reason::BirthDateCharacters))),
    };
    match judged {
        Ok(date) => Judgement {
            facts: Facts {
                birth_date: Some(date),
                ..Facts::default()
            },
            ..Judgement::read(Verdict::Good, date.to_string(), date.to_string())
        },
        Err(verdict) => Judgement::read(verdict, folded.text(), String::new()),
    }
}

/// Runs of digits with gaps between them; `None` where something else was typed. A label may stand
/// before, 日 or 生 after.
fn parts(text: &str, folded: &Folded) -> Option<Vec<Part>> {
    let chars = folded.chars();
    let start = chars.iter().position(char::is_ascii_digit)?;
    let is_label = |ch: &char| *ch == ':' || ('\u{4e00}'..='\u{9fff}').contains(ch);
    if !chars[..start].iter().all(is_label) {
        return None;
    }
    let mut parts = Vec::new();
    let mut end = folded.source(start..start).start;
    for (at, &ch) in chars.iter().enumerate().skip(start) {
        let place = folded.source(at..at + 1);
        let blank = text
            .get(end..place.start)
            .is_some_and(|between| between.contains(char::is_whitespace));
        if blank && parts.last() != Some(&Part::Gap) {
            parts.push(Part::Gap);
        }
        end = place.end;
        match (ch, parts.last_mut()) {
            ('0'..='9', Some(Part::Digits(digits))) => digits.push(ch),
            ('0'..='9', _) => parts.push(Part::Digits(ch.into())),
            (ch, last) if is_gap(ch) => {
                if last != Some(&mut Part::Gap) {
                    parts.push(Part::Gap);
                }
            }
            _ => return None,
        }
    }
    Some(parts)
}

fn is_gap(ch: char) -> bool {
    matches!(
        ch,
        '-' | '‐'
            ..='―'
                | '−'
                | '_'
                | '/'
                | '\\'
                | '.'
                | ','
                | '、'
                | '，'
                | '。'
                | '·'
                | '~'
                | '年'
                | '月'
                | '日'
                | '号'
                | '號'
                | '生'
                | '出'
    )
}

/// The day that was written, or what is wrong with the way it was.
fn date(parts: &[Part]) -> Result<Date, Verdict> {
    let bad = |reason| Err(Verdict::Bad(Problem::of(reason)));
    let unfinished = Err(Verdict::Unfinished(Problem::of(
        Reason::BirthDateUnfinished,
    )));
    let closed = parts.last() == Some(&Part::Gap);
    let numbers: Vec<&str> = (parts.iter())
        .filter_map(|part| match part {
            Part::Digits(digits) => Some(digits.as_str()),
            Part::Gap => None,
        })
        .collect();
    match numbers[..] {
        [a, b, year] if a.len() <= 2 && b.len() <= 2 && year.len() == 4 => {
            bad(Reason::BirthDateOrder)
        }
        [all] if all.len() > 8 => bad(Reason::BirthDateCharacters),
        [year, ..] if !may_start_a_year(year) || is_short(year, numbers.len() > 1 || closed) => {
            bad(Reason::BirthDateTwoDigitYear)
        }
        [all] if all.len() == 8 => day(&all[..4], &all[4..6], &all[6..]),
        [all] if all.len() > 4 && closed => bad(Reason::BirthDateCharacters),
        [_] => unfinished,
        [year, ref rest @ ..] if year.len() > 4 || rest.iter().any(|part| part.len() > 2) => {
            bad(Reason::BirthDateCharacters)
        }
        [year, month] => match month {
            "0" if !closed => unfinished,
            // Any month has a first day.
            _ => day(year, month, "1").and(unfinished),
        },
        [year, month, "0"] if !closed => day(year, month, "1").and(unfinished),
        [year, month, day_of_month] => day(year, month, day_of_month),
        _ => bad(Reason::BirthDateCharacters),
    }
}

/// People alive are born in the 1800s at the earliest; `90` and `21` want their century.
fn may_start_a_year(digits: &str) -> bool {
    ["18", "19", "20"].iter().any(|century| {
        let count = digits.len().min(2);
        digits[..count] == century[..count]
    })
}

/// A year of fewer than four digits that does not go on.
fn is_short(year: &str, ended: bool) -> bool {
    ended && year.len() < 4
}

fn day(year: &str, month: &str, day: &str) -> Result<Date, Verdict> {
    // Four digits at the most.
    let number = |digits: &str| {
        let digits = digits.bytes().map(|digit| u16::from(digit - b'0'));
        digits.fold(0, |number, digit| number * 10 + digit)
    };
    Date::new(number(year), number(month) as u8, number(day) as u8)
        .ok_or(Verdict::Bad(Problem::of(Reason::BirthDateImpossible)))
}

fn of_someone_alive(date: Date, today: Date) -> Result<Date, Verdict> {
    match date.age(today) {
        None => Err(Verdict::Bad(Problem::of(Reason::BirthDateFuture))),
        Some(age) if age > OLDEST => Err(Verdict::Bad(
            Problem::of(Reason::BirthDateTooOld).with_number(usize::from(age)),
        )),
        Some(_) => Ok(date),
    }
}
