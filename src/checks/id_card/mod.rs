//! The 18-character ID number: `RRRRRR YYYYMMDD SSSC` (GB 11643-1999).
//!
//! Residents have their region in the first six places, people of Hong Kong, Macau and Taiwan who
//! live on the mainland 810000, 820000 and 830000, foreign permanent residents 9, the province and
//! their country. Everything else is the same for all.

mod check_character;
mod country;
mod fifteen;
mod likely;
mod origin;
mod region;

use super::grouped::grouped;
use super::typed::{StrayReasons, Typed};
use super::{Date, Facts, Judgement, Problem, Reason, Sex, Suggestion, Verdict};
pub(super) use likely::Likely;
use origin::Origin;

/// Characters of an ID number.
pub(super) const LENGTH: usize = 18;

/// Nobody known lived longer than 122 years; a little is added for good measure.
pub(super) const OLDEST: u16 = 126;

const STRAYS: StrayReasons = StrayReasons {
    mask: Reason::IdCardMasked,
    look_alike: Reason::IdCardLookAlike,
    other: Reason::IdCardCharacters,
};

/// Judges in this order: characters, length, date, region, check character. The first that fails
/// is the likeliest mistake: with a digit missing, the date is wrong too, but not the thing to say.
pub(super) fn judge(text: &str, today: Date) -> Judgement {
    let Some(mut typed) = Typed::number(text) else {
        return Judgement::empty();
    };
    let ends_in_x = fold_final_x(&mut typed);
    let value: String = typed.chars.iter().collect();
    let shown = grouped(&value, &[6, 8, 4]);
    let (verdict, suggestions) = match problem(&typed, ends_in_x, today) {
        Some(found) => found,
        None => match take_apart(&typed, today) {
            Err(problem) => (Verdict::Bad(problem), Vec::new()),
            Ok(number) => {
                let hint = number.origin.hint(number.birth_date.year());
                return Judgement {
                    hints: Vec::from_iter(hint.map(|reason| typed.problem(reason, 0..6))),
                    facts: number.facts(),
                    ..Judgement::read(Verdict::Good, value, shown)
                };
            }
        },
    };
    let fifteen = verdict.problem().map(|problem| problem.reason) == Some(Reason::IdCardFifteen);
    let shown = match fifteen {
        true => grouped(&value, &[6, 6, 3]),
        false => shown,
    };
    Judgement {
        suggestions,
        ..Judgement::read(verdict, value, shown)
    }
}

/// What is wrong with the characters or their number.
fn problem(typed: &Typed, ends_in_x: bool, today: Date) -> Option<(Verdict, Vec<Suggestion>)> {
    let length = typed.chars.len();
    let bad = |problem| (Verdict::Bad(problem), Vec::new());
    if let Some((problem, suggestions)) = characters(typed, length - usize::from(ends_in_x), today)
    {
        return Some((Verdict::Bad(problem), suggestions));
    }
    let missing = LENGTH.saturating_sub(length);
    let short = Problem::of(Reason::IdCardTooShort).with_number(missing);
    match length {
        LENGTH => None,
        ..LENGTH if ends_in_x => Some(bad(short)),
        ..LENGTH => Some(match fifteen::judge(&typed.digits(), today) {
            Some(suggestion) => (
                Verdict::Bad(Problem::of(Reason::IdCardFifteen)),
                vec![suggestion],
            ),
            None => (Verdict::Unfinished(short), Vec::new()),
        }),
        _ => Some(bad(
            Problem::of(Reason::IdCardTooLong).with_number(length - LENGTH)
        )),
    }
}

/// A sound number, taken apart.
struct Number {
    origin: Origin,
    birth_date: Date,
    sex: Sex,
}

impl Number {
    fn facts(&self) -> Facts {
        Facts {
            birth_date: Some(self.birth_date),
            sex: Some(self.sex),
            region: Some(self.origin.region()),
            nationality: self.origin.nationality(),
            ..Facts::default()
        }
    }
}

/// The parts of eighteen characters, or what is wrong with the first that is wrong.
fn take_apart(typed: &Typed, today: Date) -> Result<Number, Problem> {
    let digits = typed.digits();
    let birth_date = birth_date(&digits[6..14], today).map_err(|(reason, age)| Problem {
        number: age.map(u32::from),
        ..typed.problem(reason, 6..14)
    })?;
    let origin =
        Origin::of(&digits[..6]).ok_or_else(|| typed.problem(Reason::IdCardRegion, 0..6))?;
    if typed.chars.last() != Some(&check_character::of(&digits[..17])) {
        return Err(Problem::of(Reason::IdCardCheckCharacter));
    }
    // The last digit of the sequence number is odd for men, even for women.
    let sex = match digits[16] % 2 {
        0 => Sex::Female,
        _ => Sex::Male,
    };
    Ok(Number {
        origin,
        birth_date,
        sex,
    })
}

/// The day in the eight digits, if someone alive can be born on it; an age where that is the reason.
fn birth_date(digits: &[u8], today: Date) -> Result<Date, (Reason, Option<u16>)> {
    let number = |range: std::ops::Range<usize>| {
        digits[range]
            .iter()
            .fold(0, |number, digit| number * 10 + u16::from(*digit))
    };
    let date = Date::new(number(0..4), number(4..6) as u8, number(6..8) as u8)
        .ok_or((Reason::IdCardBirthDate, None))?;
    match date.age(today) {
        None => Err((Reason::IdCardFuture, None)),
        Some(age) if age > OLDEST => Err((Reason::IdCardTooOld, Some(age))),
        Some(_) => Ok(date),
    }
}

/// What is wrong with the first `count` characters, if anything.
fn characters(typed: &Typed, count: usize, today: Date) -> Option<(Problem, Vec<Suggestion>)> {
    let is_digit = |ch: &char| ch.is_ascii_digit();
    let at = typed.chars[..count].iter().position(|ch| !is_digit(ch))?;
    let lone = typed.chars[at + 1..count].iter().all(is_digit);
    if lone && typed.chars[at] != '*' && is_x(typed.chars[at]) {
        return Some((typed.problem(Reason::IdCardX, at..at + 1), Vec::new()));
    }
    STRAYS.judge(typed, count, &|text| judge(text, today))
}

/// Makes an X of whatever was typed for it in the last place. Is there one?
fn fold_final_x(typed: &mut Typed) -> bool {
    let length = typed.chars.len();
    let Some(last) = typed.chars.last_mut() else {
        return false;
    };
    // Before the last place, an asterisk hides a digit.
    let found = is_x(*last) && (*last != '*' || length == LENGTH);
    if found {
        *last = 'X';
    }
    found
}

/// The ways people type the final X.
fn is_x(ch: char) -> bool {
    matches!(
        ch,
        'X' | 'x' | '×' | '✕' | '✖' | '╳' | '*' | 'Ⅹ' | 'ⅹ' | 'Х' | 'х' | 'Χ' | 'χ'
    )
}
