//! Bank card numbers: 12 to 19 digits, the last a check digit (ISO/IEC 7812-1).
//!
//! The first digits name the bank and with it the length. No list of them is public or complete,
//! so an unknown beginning is a hint at most; another bank's card or a credit card is a fact.

mod check_digit;
mod prior;
mod network;
mod prefix;

use super::number_input::{CharacterReasons, NumberInput};
use super::{Check, Date, Judgement, Reason, Verdict};
use network::Lengths;
pub(super) use prior::Prior;
use std::ops::Range;

/// How many digits a card may have, as ISO/IEC 7812-1 and practice go.
pub(super) const LENGTHS: Range<usize> = 12..20;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::BankCardMasked,
    look_alike: Reason::BankCardLookAlike,
    other: Reason::BankCardCharacters,
};

/// Judges in this order: characters, length, check digit.
pub(super) fn judge(typed: &NumberInput, today: Date, judgement: &mut Judgement) {
    judgement.accept(typed.text(), &[4, 4, 4, 4]);
    if typed.reject_characters(
        typed.chars.len(),
        &CHARACTER_REASONS,
        Check::BankCard,
        today,
        judgement,
    ) {
        return;
    }
    let digits = typed.digits();
    let (known, facts) = prefix::of(&digits);
    let network = network::lengths(&digits);
    // Cards of the old numbering, from the time before the standard, need not have a check digit.
    let must_check = known.is_some() || network.is_some();
    let checks = check_digit::is_right(&digits);
    let lengths = known.or(network).unwrap_or(Lengths::ANY);
    say(digits.len(), lengths, checks || !must_check, judgement);
    if judgement.is_good() {
        judgement.facts = facts;
        if !checks {
            judgement.hint(Reason::BankCardCheckDigitDoubtful);
        } else if known.is_none() {
            judgement.hint(Reason::BankCardUnknown);
        }
    }
    if !judgement.is_good() || known.is_none() {
        name_another_number(judgement, today);
    }
}

/// What is wrong with the length, or with the check digit.
fn say(length: usize, lengths: Lengths, checks: bool, judgement: &mut Judgement) {
    let next = lengths.next(length);
    if lengths.allow(length) {
        match (checks, next) {
            (true, _) => {}
            (false, Some(_)) => judgement.incomplete(Reason::BankCardCheckDigit),
            (false, None) => judgement.invalid(Reason::BankCardCheckDigit),
        }
    } else if let Some(next) = next {
        judgement.incomplete(Reason::BankCardTooShort);
        judgement.set_number(next - length);
    } else {
        judgement.invalid(Reason::BankCardTooLong);
        judgement.set_number(length - lengths.longest());
    }
}

/// Says that it is another number of the person, where it is one.
fn name_another_number(judgement: &mut Judgement, today: Date) {
    for (check, reason) in [
        (Check::IdCard, Reason::BankCardIsIdCard),
        (Check::Mobile, Reason::BankCardIsMobile),
    ] {
        if check.run(&judgement.value, today).is_good() {
            judgement.hints.clear();
            return match judgement.verdict {
                Verdict::Invalid(_) => judgement.invalid(reason),
                _ => judgement.incomplete(reason),
            };
        }
    }
}
