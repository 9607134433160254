//! A date of birth, written in the ways people write one: year, month, day.

use super::characters::is_one_of;
use super::lifetime::reject_birth_date;
use super::written_date::{self, DigitRun, WrittenDate, day};
use super::{Date, Judgement, Reason};
use crate::text::fold_width;

/// Judges a birth date: first how it is written, then the calendar, then the age.
pub(super) fn judge(text: &str, today: Date, judgement: &mut Judgement) {
    let folded = fold_width(&written_date::dashes_for_blanks(text));
    if folded.chars().is_empty() {
        return;
    }
    judgement.accept_unshown(folded.text());
    let is_between = |ch| is_one_of(ch, "年月日号號生出");
    let written =
        WrittenDate::read(&folded, is_between).filter(|written| !written.numbers.is_empty());
    let read = written.ok_or(Reason::BirthDateCharacters).and_then(date);
    match read {
        Err(Reason::BirthDateUnfinished) => judgement.incomplete(Reason::BirthDateUnfinished),
        Err(reason) => judgement.invalid(reason),
        Ok(date) => {
            let reasons = [Reason::BirthDateFuture, Reason::BirthDateTooOld];
            reject_birth_date(date, today, reasons, judgement);
            if judgement.is_good() {
                judgement.accept(date.to_string(), &[]);
                judgement.facts.birth_date = Some(date);
            }
        }
    }
}

/// The day that was written, or what is wrong with the way it was.
fn date(written: WrittenDate) -> Result<Date, Reason> {
    let WrittenDate { numbers, is_closed } = written;
    let (year, length) = numbers[0];
    let longest = numbers[1..]
        .iter()
        .map(|number| number.1)
        .max()
        .unwrap_or(0);
    let calendar = |month, of_month| day(year, month, of_month).ok_or(Reason::BirthDateImpossible);
    let unfinished = Err(Reason::BirthDateUnfinished);
    match numbers[..] {
        [(_, ..=2), (_, ..=2), (_, 4)] => Err(Reason::BirthDateOrder),
        [(_, 9..)] => Err(Reason::BirthDateCharacters),
        _ if !may_start_a_year(numbers[0]) => Err(Reason::BirthDateTwoDigitYear),
        // A year of fewer than four digits that does not go on.
        _ if length < 4 && (numbers.len() > 1 || is_closed) => Err(Reason::BirthDateTwoDigitYear),
        [_] if length <= 4 || !is_closed => unfinished,
        _ if length > 4 || longest > 2 || numbers.len() > 3 => Err(Reason::BirthDateCharacters),
        [_, (0, 1)] if !is_closed => unfinished,
        // Any month has a first day.
        [_, (month, _)] => calendar(month, 1).and(unfinished),
        [_, (month, _), (0, 1)] if !is_closed => calendar(month, 1).and(unfinished),
        [_, (month, _), (of_month, _)] => calendar(month, of_month),
        _ => Err(Reason::BirthDateCharacters),
    }
}

/// Can these digits begin a year of birth? People alive are born in the 1800s at the earliest; `90`
/// and `21` lack their century.
fn may_start_a_year((number, length): DigitRun) -> bool {
    let mut start = number;
    for _ in 2..length {
        start /= 10;
    }
    match length {
        1 => (1..=2).contains(&start),
        _ => (18..=20).contains(&start),
    }
}
