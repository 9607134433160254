//! How long a document is valid: `2015.03.07-2035.03.07`, `2015.03.07-长期`, or the last day alone.

use super::{Date, Facts, Judgement, Problem, Reason, Verdict};
use crate::text::narrow;

/// 长期, as computers write it.
const LONG_TERM: (u16, u8, u8) = (9999, 12, 31);

/// The terms of the law on ID cards, article 5, and of permits, in years.
const TERMS: [u16; 3] = [5, 10, 20];

/// Time to have a new one made: the law asks for it three months ahead (article 11 of the law).
const SOON: u32 = 3;

/// Judges the characters, the days, their order; whether it still is valid is a hint, because the
/// device's clock may be wrong, and the value is what the card says.
pub(super) fn judge(text: &str, today: Date) -> Judgement {
    let spaced: String = text
        .trim()
        .chars()
        .map(|ch| if ch.is_whitespace() { '-' } else { ch })
        .collect();
    let folded = narrow(&spaced);
    if folded.chars().is_empty() {
        return Judgement::empty();
    }
    match read(folded.chars()).and_then(|term| term.judge(today)) {
        Ok(judgement) => judgement,
        Err(verdict) => Judgement::read(verdict, folded.text(), String::new()),
    }
}

/// The first day, where it is named, and the last.
struct Term {
    from: Option<Date>,
    until: Date,
}

fn bad(reason: Reason) -> Verdict {
    Verdict::Bad(Problem::of(reason))
}

fn unfinished() -> Verdict {
    Verdict::Unfinished(Problem::of(Reason::IdValidityUnfinished))
}

/// Digits that stand together: the number they write, and how many they are.
type Digits = (u64, usize);

/// Up to two days, written in any of the ways people write them.
fn read(chars: &[char]) -> Result<Term, Verdict> {
    let (runs, long_term) = runs(chars)?;
    let days = days(&parts(runs)?, long_term.is_some())?;
    let (year, month, day) = LONG_TERM;
    let (from, until) = match (&days[..], long_term, Date::new(year, month, day)) {
        ([], Some(true), Some(until)) => (None, until),
        (&[from], Some(true), Some(until)) => (Some(from), until),
        (&[until], None, _) => (None, until),
        (&[from, until], None, _) => (Some(from), until),
        ([] | [_], ..) => return Err(unfinished()),
        _ => return Err(bad(Reason::IdValidityCharacters)),
    };
    Ok(Term { from, until })
}

/// The digits as they stand together; and whether 长期 was typed, or only its beginning.
fn runs(chars: &[char]) -> Result<(Vec<Digits>, Option<bool>), Verdict> {
    let mut runs = Vec::new();
    let mut run = (0, 0);
    let mut long_term = None;
    for ch in chars {
        match ch.to_digit(10) {
            Some(digit) => run = (digit_behind(run.0, digit), run.1 + 1),
            None if *ch == '长' || *ch == '長' => long_term = Some(false),
            None if *ch == '期' && long_term.is_some() => long_term = Some(true),
            // A label stands before, words and signs between.
            None if is_between(*ch) && run.1 == 0 => {}
            None if is_between(*ch) => runs.push(std::mem::take(&mut run)),
            None => return Err(bad(Reason::IdValidityCharacters)),
        }
    }
    runs.push(run);
    Ok((runs, long_term))
}

/// The number with one more digit. More than sixteen are no days, whatever they are.
fn digit_behind(number: u64, digit: u32) -> u64 {
    number.wrapping_mul(10).wrapping_add(digit.into())
}

/// Years, months and days: 20150307 and 2015030720350307 are three numbers and six.
fn parts(runs: Vec<Digits>) -> Result<Vec<Digits>, Verdict> {
    const DAY: u64 = 100_000_000;
    let mut parts = Vec::new();
    let count = runs.len();
    for (at, run) in runs.into_iter().enumerate() {
        let (number, length) = run;
        match length {
            0 => {}
            1 | 2 | 4 => parts.push(run),
            8 | 16 => {
                for day in [number / DAY, number % DAY]
                    .into_iter()
                    .skip(2 - length / 8)
                {
                    parts.extend([(day / 10_000, 4), (day / 100 % 100, 2), (day % 100, 2)]);
                }
            }
            ..16 if at + 1 == count => return Err(unfinished()),
            _ => return Err(bad(Reason::IdValidityCharacters)),
        }
    }
    Ok(parts)
}

/// The days that the parts make, three of them each.
fn days(parts: &[Digits], long_term: bool) -> Result<Vec<Date>, Verdict> {
    let mut days = Vec::new();
    for (at, day) in parts.chunks(3).enumerate() {
        match *day {
            [(_, length), ..] if length != 4 && (day.len() > 1 || at * 3 + 1 < parts.len()) => {
                return Err(bad(Reason::IdValidityCharacters));
            }
            [year, month, day_of_month] => {
                let is_last = at * 3 + 3 == parts.len() && !long_term;
                match date(year, month, day_of_month) {
                    Some(date) => days.push(date),
                    None if is_last && day_of_month == (0, 1) => return Err(unfinished()),
                    None => return Err(bad(Reason::IdValidityImpossible)),
                }
            }
            _ => return Err(unfinished()),
        }
    }
    Ok(days)
}

fn date(year: Digits, month: Digits, day: Digits) -> Option<Date> {
    let short = |(number, _): Digits| u8::try_from(number).ok();
    Date::new(u16::try_from(year.0).ok()?, short(month)?, short(day)?)
}

fn is_between(ch: char) -> bool {
    ch.is_ascii_punctuation()
        || matches!(ch, '\u{4e00}'..='\u{9fff}' | '‐'..='―' | '−' | '～' | '〜' | '、' | '。' | '，' | '·')
}

impl Term {
    fn judge(self, today: Date) -> Result<Judgement, Verdict> {
        let Term { from, until } = self;
        let long_term = until.year() == LONG_TERM.0;
        match from {
            // The last day is still to come.
            None if until < today && !long_term => return Err(unfinished()),
            Some(from) if from > today => return Err(bad(Reason::IdValidityFuture)),
            Some(from) if until <= from => return Err(bad(Reason::IdValidityOrder)),
            _ => {}
        }
        let written = |date: Date| date.to_string().replace('-', ".");
        let last = if long_term {
            "长期".to_owned()
        } else {
            written(until)
        };
        let from_written = from.map_or_else(String::new, |from| written(from) + "-");
        let shown = from_written + &last;
        let mut judgement = Judgement::read(Verdict::Good, shown.clone(), shown);
        judgement.facts = Facts {
            valid_from: from,
            valid_until: Some(until),
            ..Facts::default()
        };
        let hint = if until < today {
            Some(Reason::IdValidityExpired)
        } else if months(today, until) < SOON {
            Some(Reason::IdValiditySoon)
        } else {
            let odd = |from: Date| !long_term && !is_term(from, until);
            from.is_some_and(odd).then_some(Reason::IdValidityTerm)
        };
        judgement.hints.extend(hint.map(Problem::of));
        Ok(judgement)
    }
}

/// From a day to the same day some of the terms later; 29 February has no such day.
fn is_term(from: Date, until: Date) -> bool {
    let day = |date: Date| (date.month(), date.day());
    let leap_day = day(from) == (2, 29) && matches!(day(until), (2, 28) | (3, 1));
    let same_day = day(from) == day(until) || leap_day;
    same_day && TERMS.contains(&(until.year() - from.year()))
}

/// Full months from one day to a later one.
fn months(from: Date, until: Date) -> u32 {
    let months = |date: Date| u32::from(date.year()) * 12 + u32::from(date.month());
    months(until) - months(from) - u32::from(until.day() < from.day())
}
