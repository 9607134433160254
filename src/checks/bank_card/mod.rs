//! Bank card numbers: 12 to 19 digits, the last a check digit (ISO/IEC 7812-1).
//!
//! The first digits name the bank and with it the length. No list of them is public or complete,
//! so an unknown beginning is a hint at most; another bank's card or a credit card is a fact.

mod check_digit;
mod lengths;
mod network;
mod prefix;
mod prior;
mod correction;

use super::number_input::{CharacterReasons, JudgeNumber, NumberInput};
use super::{Date, Judgement, Reason, Verdict, id_card, mobile};
pub(super) use correction::correct;
use lengths::Lengths;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::BankCardMasked,
    look_alike: Reason::BankCardLookAlike,
    other: Reason::BankCardCharacters,
};

/// Judges a card number in this order: characters, length, check digit.
pub(super) fn judge(typed: &mut NumberInput, today: Date, judgement: &mut Judgement) {
    judgement.accept(typed.text(), &[4, 4, 4, 4]);
    if typed.reject_characters(typed.chars.len(), &CHARACTER_REASONS, judgement) {
        return;
    }
    let digits = typed.digits();
    let (known, facts) = prefix::look_up(&digits);
    let network = network::lengths(&digits);
    // Cards of the old numbering, from the time before the standard, need not have a check digit.
    let must_check = known.is_some() || network.is_some();
    let checks = check_digit::is_right(&digits);
    let lengths = known.or(network).unwrap_or(Lengths::ANY);
    judge_length(digits.len(), lengths, checks || !must_check, judgement);
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

/// Says what is wrong with the length, or with the check digit.
fn judge_length(length: usize, lengths: Lengths, checks: bool, judgement: &mut Judgement) {
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

/// Says that the number is another one of the person, where it is.
fn name_another_number(judgement: &mut Judgement, today: Date) {
    let others: [(JudgeNumber, Reason); 2] = [
        (id_card::judge, Reason::BankCardIsIdCard),
        (mobile::judge, Reason::BankCardIsMobile),
    ];
    for (judge, reason) in others {
        if NumberInput::is_good(&judgement.value, judge, today) {
            judgement.hints.clear();
            return match judgement.verdict {
                Verdict::Invalid(_) => judgement.invalid(reason),
                _ => judgement.incomplete(reason),
            };
        }
    }
}
