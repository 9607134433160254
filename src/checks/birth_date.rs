//! A date of birth, written in the ways people write one: year, month, day.

use super::characters::is_one_of;
use super::lifetime::{is_alive, reject_birth_date};
use super::written_date::{DigitRun, MONTH_WORD, WrittenDate, day};
use super::{Date, Judgement, Reason, Suggestion};
use crate::text::fold_width;

/// The year before the first of the Republic of China, 1912.
const BEFORE_REPUBLIC: u64 = 1911;

/// The most days of a month: a number up to it can be the day of `7 March 1990`.
const LONGEST_MONTH: u64 = 31;

/// Judges a birth date: first how it is written, then the calendar, then the age.
pub(super) fn judge(text: &str, today: Date, judgement: &mut Judgement) {
    judgement.accept_unshown(fold_width(text).text());
    if text.is_empty() {
        // A label alone.
        return judgement.incomplete(Reason::BirthDateUnfinished);
    }
    let is_between = |ch| is_one_of(ch, "年月日号號生出");
    let written = WrittenDate::read(text, is_between).filter(|written| written.long_term.is_none());
    let read = match &written {
        Some(written) => date(written),
        None => Err(Reason::BirthDateCharacters),
    };
    match read {
        Err(Reason::BirthDateUnfinished) => judgement.incomplete(Reason::BirthDateUnfinished),
        Err(reason) => {
            judgement.invalid(reason);
            if let Some(written) = written {
                offer(&written, today, judgement);
            }
        }
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

/// Offers the days that another order or another calendar makes of three numbers.
fn offer(written: &WrittenDate, today: Date, judgement: &mut Judgement) {
    let days = match written.numbers[..] {
        // The year last: the day or the month comes first.
        [(first, ..=2), (second, ..=2), (year, 4)] => {
            [day(year, second, first), day(year, first, second)]
        }
        [(year, ..=3), (month, ..=2), (of_month, ..=2)] if written.is_republican => {
            [day(year + BEFORE_REPUBLIC, month, of_month), None]
        }
        _ => return,
    };
    for day in days.into_iter().flatten() {
        let value = day.to_string();
        let is_new = judgement.suggestions.iter().all(|it| it.value != value);
        if is_new && is_alive(day, today) {
            let marks = Vec::new();
            judgement.suggestions.push(Suggestion { value, marks });
        }
    }
}

/// The day that was written, or what is wrong with the way it was.
fn date(written: &WrittenDate) -> Result<Date, Reason> {
    let WrittenDate {
        numbers, is_closed, ..
    } = written;
    let is_closed = *is_closed;
    let unfinished = Err(Reason::BirthDateUnfinished);
    // A word that begins, or a month with no year yet.
    let word = numbers.iter().any(|number| number.1 == MONTH_WORD);
    if written.is_unfinished || word && (numbers.len() < 3 || !is_closed) {
        return unfinished;
    }
    let Some(&(year, length)) = numbers.first() else {
        return Err(Reason::BirthDateCharacters);
    };
    let longest = numbers[1..]
        .iter()
        .map(|number| number.1)
        .max()
        .unwrap_or(0);
    let calendar = |month, of_month| day(year, month, of_month).ok_or(Reason::BirthDateImpossible);
    match numbers[..] {
        [(_, ..=2), (_, ..=2), (_, 4)] => Err(Reason::BirthDateOrder),
        [(_, 9..)] => Err(Reason::BirthDateCharacters),
        [(1..=LONGEST_MONTH, ..=2)] => unfinished,
        _ if word || !may_start_a_year(numbers[0]) => Err(Reason::BirthDateTwoDigitYear),
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
