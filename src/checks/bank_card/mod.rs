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

use super::number_input::{CharacterReasons, NumberInput};
use super::symbol::Symbol;
use super::{CardKind, Date, Facts, Judgement, Reason};
pub(super) use correction::correct;
use lengths::Lengths;

const CHARACTER_REASONS: CharacterReasons = CharacterReasons {
    mask: Reason::BankCardMasked,
    look_alike: Reason::BankCardLookAlike,
    other: Reason::BankCardCharacters,
};

/// Judges a card number in this order: characters, length, check digit.
pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    judgement.accept(typed.text(), &[4, 4, 4, 4]);
    if typed.reject_characters(typed.chars.len(), &CHARACTER_REASONS, judgement) {
        return;
    }
    let digits = typed.digits();
    let (listed, facts) = prefix::look_up(&digits);
    let network = network::lengths(&digits);
    judgement.facts = facts;
    judge_digits(&digits, listed, network, judgement);
    if !judgement.is_good() {
        judgement.facts = Facts::default();
    }
}

/// Says what is wrong with the length, or with the check digit. The list of prefixes is never
/// complete: where the check digit is right, a length that the list lacks is a hint at most, as
/// long as the network's rule allows it.
fn judge_digits(
    digits: &[Symbol],
    listed: Option<Lengths>,
    network: Option<Lengths>,
    judgement: &mut Judgement,
) {
    let length = digits.len();
    let rule = network.unwrap_or(Lengths::ANY);
    // A listed length that the network does not know is likelier an error of the list.
    let lengths = match listed {
        Some(listed) if rule.include(listed) => listed,
        Some(listed) => listed.union(rule),
        None => rule,
    };
    let next = lengths.next(length);
    if check_digit::is_right(digits) && (lengths.allow(length) || rule.allow(length)) {
        if !lengths.allow(length) {
            judgement.hint(Reason::BankCardLength);
        } else if listed.is_none() {
            judgement.hint(Reason::BankCardUnknown);
        }
    } else if lengths.allow(length) {
        if listed.is_none() && network.is_none() {
            judgement.hint(Reason::BankCardCheckDigitDoubtful);
        } else if network.is_none() || is_domestic(digits, judgement.facts.card) {
            judgement.strong_hint(Reason::BankCardCheckDigit);
        } else if next.is_some() {
            judgement.incomplete(Reason::BankCardCheckDigit);
        } else {
            judgement.invalid(Reason::BankCardCheckDigit);
        }
    } else if let Some(next) = next {
        judgement.incomplete(Reason::BankCardTooShort);
        judgement.set_number(next - length);
    } else {
        judgement.invalid(Reason::BankCardTooLong);
        judgement.set_number(length - lengths.longest());
    }
}

/// Is a card in the range of a network one of China's own numbering? UnionPay's cards begin with
/// 62. Debit cards of Chinese banks began with 4 or 5 before (456351, 436742), and some have no
/// right check digit, while credit cards in these ranges are the international networks'.
fn is_domestic(digits: &[Symbol], listed_kind: Option<CardKind>) -> bool {
    digits.starts_with(&[6, 2]) || listed_kind.is_some_and(|kind| kind != CardKind::Credit)
}
