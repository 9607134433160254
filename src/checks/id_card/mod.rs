//! The 18-character ID number: `RRRRRR YYYYMMDD SSSC` (GB 11643-1999).
//!
//! Residents have their region in the first six places, people of Hong Kong, Macau and Taiwan who
//! live on the mainland 810000, 820000 and 830000, foreign permanent residents 9, the province and
//! their country. Everything else is the same for all.

mod check_character;
mod country;
mod first_generation;
mod prior;
mod origin;
mod region;

use super::correct::{Symbol, char_of};
use super::number_input::{CharacterReasons, NumberInput, is_one_of, number};
use super::written_date;
use super::{Check, Date, Facts, Judgement, Reason, Sex};
use origin::{ORIGIN, Origin};
pub(super) use prior::Prior;
use std::ops::Range;

/// Characters of an ID number.
pub(super) const LENGTH: usize = 18;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::IdCardMasked,
    look_alike: Reason::IdCardLookAlike,
    other: Reason::IdCardCharacters,
};

/// Judges in this order: characters, length, date, region, check character. The first that fails
/// is the likeliest mistake: with a digit missing, the date is wrong too, but not the thing to say.
pub(super) fn judge(typed: &mut NumberInput, today: Date, judgement: &mut Judgement) {
    let ends_in_x = fold_final_x(typed);
    let length = typed.chars.len();
    judgement.accept(typed.text(), &[6, 8, 4]);
    if characters(typed, length - usize::from(ends_in_x), today, judgement) {
        return;
    }
    let digits = typed.digits();
    if length < LENGTH {
        if ends_in_x {
            judgement.invalid(Reason::IdCardTooShort);
        } else if let Some(suggestion) = first_generation::judge(&digits, today) {
            judgement.accept(typed.text(), &[6, 6, 3]);
            judgement.suggestions.push(suggestion);
            return judgement.invalid(Reason::IdCardFifteen);
        } else {
            judgement.incomplete(Reason::IdCardTooShort);
        }
        return judgement.set_number(LENGTH - length);
    }
    if length > LENGTH {
        judgement.invalid(Reason::IdCardTooLong);
        return judgement.set_number(length - LENGTH);
    }
    take_apart(typed, &digits, today, judgement);
}

/// Judges eighteen characters by what they say.
fn take_apart(typed: &NumberInput, digits: &[Symbol], today: Date, judgement: &mut Judgement) {
    let Some(born) = birth_date(digits) else {
        return typed.invalid(judgement, Reason::IdCardBirthDate, BIRTH_DATE);
    };
    let reasons = [Reason::IdCardFuture, Reason::IdCardTooOld];
    written_date::reject_birth_date(born, today, reasons, judgement);
    if !judgement.is_good() {
        return typed.set_place(judgement, BIRTH_DATE);
    }
    let Some(origin) = Origin::of(digits) else {
        return typed.invalid(judgement, Reason::IdCardRegion, ORIGIN);
    };
    if typed.chars.last() != Some(&char_of(check_character::of(digits))) {
        return judgement.invalid(Reason::IdCardCheckCharacter);
    }
    judgement.facts = Facts {
        birth_date: Some(born),
        sex: Some(sex(digits)),
        region: Some(origin.region()),
        nationality: origin.nationality(),
        ..Facts::default()
    };
    if let Some(reason) = origin.hint(born.year()) {
        typed.hint(judgement, reason, ORIGIN);
    }
}

/// Where the day stands on which its owner was born.
const BIRTH_DATE: Range<usize> = 6..14;

/// The day in a number of at least fourteen digits.
fn birth_date(digits: &[Symbol]) -> Option<Date> {
    let date = number(&digits[BIRTH_DATE]);
    written_date::day(date / 10_000, date / 100 % 100, date % 100)
}

/// The last digit of the sequence number is odd for men, even for women.
fn sex(digits: &[Symbol]) -> Sex {
    match digits[16] % 2 {
        0 => Sex::Female,
        _ => Sex::Male,
    }
}

/// What is wrong with the first `count` characters, if anything.
fn characters(typed: &NumberInput, count: usize, today: Date, judgement: &mut Judgement) -> bool {
    let (mut strays, mut last) = (0, 0);
    for (at, ch) in typed.chars[..count].iter().enumerate() {
        if !ch.is_ascii_digit() {
            (strays, last) = (strays + 1, at);
        }
    }
    if strays == 1 && typed.chars[last] != '*' && is_one_of(typed.chars[last], XES) {
        typed.invalid(judgement, Reason::IdCardX, last..last + 1);
        return true;
    }
    typed.reject_characters(count, &CHARACTER_REASONS, Check::IdCard, today, judgement)
}

/// Makes an X of whatever was typed for it in the last place. Is there one?
fn fold_final_x(typed: &mut NumberInput) -> bool {
    let length = typed.chars.len();
    let Some(last) = typed.chars.last_mut() else {
        return false;
    };
    // Before the last place, an asterisk hides a digit.
    let found = is_one_of(*last, XES) && (*last != '*' || length == LENGTH);
    if found {
        *last = 'X';
    }
    found
}

/// The ways people type the final X.
const XES: &str = "Xx×✕✖╳*ⅩⅹХхΧχ";
