//! How long a document is valid: `2015.03.07-2035.03.07`, `2015.03.07-长期`, or the last day alone.

use super::characters::is_one_of;
use super::written_date::{MONTH_WORD, WrittenDate, day};
use super::{Date, Judgement, Reason};
use crate::text::{fold_width, is_han_of_label};

/// The last day that computers write for 长期, valid for good.
const LONG_TERM: (u16, u8, u8) = (9999, 12, 31);

/// The terms of ID cards (the law on ID cards, article 5) and of permits, in years.
const TERMS: [u16; 3] = [5, 10, 20];

/// Full months before the last day in which the law wants a new card to be applied for (the law on ID
/// cards, article 11).
const SOON: u32 = 3;

/// Judges the characters, the days and their order. Whether the document still is valid is a hint,
/// because the device's clock may be wrong, and the value is what the card says.
pub(super) fn judge(text: &str, today: Date, judgement: &mut Judgement) {
    judgement.accept_unshown(fold_width(text).text());
    match term(text).and_then(|term| term.judge(today, judgement)) {
        Ok(()) => {}
        Err(Reason::IdValidityUnfinished) => judgement.incomplete(Reason::IdValidityUnfinished),
        Err(reason) => judgement.invalid(reason),
    }
}

/// The first day of a document, where it is named, and the last.
struct Term {
    from: Option<Date>,
    until: Date,
}

/// Reads up to two days, written in any of the ways people write them.
fn term(text: &str) -> Result<Term, Reason> {
    let is_between =
        |ch: char| is_han_of_label(ch) || ch.is_ascii_punctuation() || is_one_of(ch, "～〜");
    let written = WrittenDate::read(text, is_between).ok_or(Reason::IdValidityCharacters)?;
    let is_word = |number: &(u64, usize)| number.1 == MONTH_WORD;
    if written.is_unfinished || written.numbers.iter().any(is_word) {
        return Err(Reason::IdValidityUnfinished);
    }
    let long_term = written.long_term;
    let days = days(&written, long_term.is_some())?;
    let (year, month, day) = LONG_TERM;
    let (from, until) = match (&days[..], long_term, Date::new(year, month, day)) {
        ([], Some(true), Some(until)) => (None, until),
        (&[from], Some(true), Some(until)) => (Some(from), until),
        (&[until], None, _) => (None, until),
        (&[from, until], None, _) => (Some(from), until),
        ([] | [_], ..) => return Err(Reason::IdValidityUnfinished),
        _ => return Err(Reason::IdValidityCharacters),
    };
    Ok(Term { from, until })
}

/// The days that the numbers write, three numbers a day.
fn days(written: &WrittenDate, long_term: bool) -> Result<Vec<Date>, Reason> {
    let mut days = Vec::new();
    let mut left = written.numbers.len();
    for of_day in written.numbers.chunks(3) {
        for &(_, length) in of_day {
            left -= 1;
            match length {
                1 | 2 | 4 => {}
                ..16 if left == 0 && !written.is_closed => {
                    return Err(Reason::IdValidityUnfinished);
                }
                _ => return Err(Reason::IdValidityCharacters),
            }
        }
        let is_last = left == 0 && !long_term;
        match *of_day {
            [(_, length), _, ..] if length != 4 => return Err(Reason::IdValidityCharacters),
            [(year, _), (month, _), of_month] => match day(year, month, of_month.0) {
                Some(day) => days.push(day),
                None if is_last && of_month == (0, 1) => return Err(Reason::IdValidityUnfinished),
                None => return Err(Reason::IdValidityImpossible),
            },
            _ => return Err(Reason::IdValidityUnfinished),
        }
    }
    Ok(days)
}

impl Term {
    /// Judges the order of the days, and hints at a term that is over or unusual.
    fn judge(self, today: Date, judgement: &mut Judgement) -> Result<(), Reason> {
        let Term { from, until } = self;
        let long_term = until.year() == LONG_TERM.0;
        let mut shown = String::new();
        if let Some(from) = from {
            if from > today {
                return Err(Reason::IdValidityFuture);
            }
            if until <= from {
                return Err(Reason::IdValidityOrder);
            }
            from.write('.', &mut shown);
            shown.push('-');
        } else if until < today {
            // The last day is still to come.
            return Err(Reason::IdValidityUnfinished);
        }
        match long_term {
            true => shown.push_str("长期"),
            false => until.write('.', &mut shown),
        }
        judgement.accept(shown, &[]);
        judgement.facts.valid_from = from;
        judgement.facts.valid_until = Some(until);
        if until < today {
            judgement.hint(Reason::IdValidityExpired);
        } else if months(today, until) < SOON {
            judgement.hint(Reason::IdValiditySoon);
        } else if !long_term && from.is_some_and(|from| !is_term(from, until)) {
            judgement.hint(Reason::IdValidityTerm);
        }
        Ok(())
    }
}

/// Is the time between two days one of the terms? Permits and passports end the day before the same
/// day. 29 February has no such day in most years, so the days around it are as good.
fn is_term(from: Date, until: Date) -> bool {
    let day = |date: Date| (date.month(), date.day());
    let ends = |until: Date| {
        day(from) == day(until) && TERMS.contains(&until.year().saturating_sub(from.year()))
    };
    let leap_day = day(from) == (2, 29) && matches!(day(until), (2, 28) | (3, 1));
    let leap_day = leap_day && TERMS.contains(&(until.year() - from.year()));
    leap_day || ends(until) || next(until).is_some_and(ends)
}

/// The day after another.
fn next(date: Date) -> Option<Date> {
    Date::new(date.year(), date.month(), date.day() + 1)
        .or_else(|| Date::new(date.year(), date.month() + 1, 1))
        .or_else(|| Date::new(date.year() + 1, 1, 1))
}

/// Full months from one day to a later one.
fn months(from: Date, until: Date) -> u32 {
    let months = |date: Date| u32::from(date.year()) * 12 + u32::from(date.month());
    months(until) - months(from) - u32::from(until.day() < from.day())
}
