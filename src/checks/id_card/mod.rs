//! The 18-character ID number: `RRRRRR YYYYMMDD SSSC` (GB 11643-1999).
//!
//! Residents have their region in the first six places, people of Hong Kong, Macau and Taiwan who
//! live on the mainland 810000, 820000 and 830000, foreign permanent residents 9, the province and
//! their country. Everything else is the same for all.

mod check_character;
mod country;
mod layout;
mod region;
mod origin;
mod first_generation;
mod prior;
mod correction;

use super::characters::is_one_of;
use super::lifetime::reject_birth_date;
use super::number_input::{CharacterReasons, NumberInput};
use super::symbol::{Symbol, to_char};
use super::{Date, Facts, Judgement, Reason};
pub(super) use correction::correct;
use layout::{BIRTH_DATE, LENGTH, ORIGIN};
use origin::Origin;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::IdCardMasked,
    look_alike: Reason::IdCardLookAlike,
    other: Reason::IdCardCharacters,
};

/// Judges an ID number in this order: characters, length, date, region, check character. The first
/// that fails is the likeliest mistake: with a digit missing, the date is wrong too, but not the
/// thing to say.
pub(super) fn judge(typed: &mut NumberInput, today: Date, judgement: &mut Judgement) {
    let ends_in_x = fold_final_x(typed);
    let length = typed.chars.len();
    judgement.accept(typed.text(), &[6, 8, 4]);
    if reject_characters(typed, length - usize::from(ends_in_x), judgement) {
        return;
    }
    let digits = typed.digits();
    if length < LENGTH {
        if ends_in_x {
            judgement.invalid(Reason::IdCardTooShort);
        } else if let Some(suggestion) = first_generation::present_form(&digits, today) {
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
    judge_parts(typed, &digits, today, judgement);
}

/// Judges eighteen characters by what they say.
fn judge_parts(typed: &NumberInput, digits: &[Symbol], today: Date, judgement: &mut Judgement) {
    let Some(born) = layout::birth_date(digits) else {
        return typed.invalid(judgement, Reason::IdCardBirthDate, BIRTH_DATE);
    };
    let reasons = [Reason::IdCardFuture, Reason::IdCardTooOld];
    reject_birth_date(born, today, reasons, judgement);
    if !judgement.is_good() {
        return typed.set_place(judgement, BIRTH_DATE);
    }
    let Some(origin) = Origin::read(digits) else {
        return typed.invalid(judgement, Reason::IdCardRegion, ORIGIN);
    };
    if typed.chars.last() != Some(&to_char(check_character::compute(digits))) {
        return judgement.invalid(Reason::IdCardCheckCharacter);
    }
    judgement.facts = Facts {
        birth_date: Some(born),
        sex: Some(layout::sex(digits)),
        region: Some(origin.region()),
        nationality: origin.nationality(),
        ..Facts::default()
    };
    if let Some(reason) = origin.hint(born.year()) {
        typed.hint(judgement, reason, ORIGIN);
    }
}

/// Says what is wrong with the first `count` characters, if anything.
fn reject_characters(typed: &mut NumberInput, count: usize, judgement: &mut Judgement) -> bool {
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
    typed.reject_characters(count, &CHARACTER_REASONS, judgement)
}

/// Makes an X of whatever was typed for it in the last place. Is there one?
fn fold_final_x(typed: &mut NumberInput) -> bool {
    let length = typed.chars.len();
    let Some(last) = typed.chars.last_mut() else {
        return false;
    };
    // Before the last place, an asterisk hides a digit.
    let is_x = is_one_of(*last, XES) && (*last != '*' || length == LENGTH);
    if is_x {
        *last = 'X';
    }
    is_x
}

/// The ways people type the final X.
const XES: &str = "Xx×✕✖╳*ⅩⅹХхΧχ";
