//! Bank card numbers: 12 to 19 digits, the last a check digit (ISO/IEC 7812-1).
//!
//! The first digits name the bank and with it the length. No list of them is public or complete,
//! so an unknown beginning is a hint at most; another bank's card or a credit card is a fact.

mod check_digit;
mod likely;
mod network;
mod prefix;

use super::typed::{StrayReasons, Typed};
use super::{Check, Date, Judgement, Reason, Verdict};
pub(super) use likely::Likely;
use network::Lengths;
use std::ops::Range;

/// How many digits a card may have, as ISO/IEC 7812-1 and practice go.
pub(super) const LENGTHS: Range<usize> = 12..20;

const STRAYS: StrayReasons = StrayReasons {
    mask: Reason::BankCardMasked,
    look_alike: Reason::BankCardLookAlike,
    other: Reason::BankCardCharacters,
};

/// Judges in this order: characters, length, check digit.
pub(super) fn judge(typed: &Typed, today: Date, found: &mut Judgement) {
    found.read(typed.text(), &[4, 4, 4, 4]);
    if typed.refuse(typed.chars.len(), &STRAYS, Check::BankCard, today, found) {
        return;
    }
    let digits = typed.digits();
    let (known, facts) = prefix::of(&digits);
    let network = network::lengths(&digits);
    // Cards of the old numbering, from the time before the standard, need not have a check digit.
    let must_check = known.is_some() || network.is_some();
    let checks = check_digit::is_right(&digits);
    let lengths = known.or(network).unwrap_or(Lengths::ANY);
    say(digits.len(), lengths, checks || !must_check, found);
    if found.is_good() {
        found.facts = facts;
        if !checks {
            found.hint(Reason::BankCardCheckDigitDoubtful);
        } else if known.is_none() {
            found.hint(Reason::BankCardUnknown);
        }
    }
    if !found.is_good() || known.is_none() {
        name_another_number(found, today);
    }
}

/// What is wrong with the length, or with the check digit.
fn say(length: usize, lengths: Lengths, checks: bool, found: &mut Judgement) {
    let next = lengths.next(length);
    if lengths.allow(length) {
        match (checks, next) {
            (true, _) => {}
            (false, Some(_)) => found.unfinished(Reason::BankCardCheckDigit),
            (false, None) => found.bad(Reason::BankCardCheckDigit),
        }
    } else if let Some(next) = next {
        found.unfinished(Reason::BankCardTooShort);
        found.number(next - length);
    } else {
        found.bad(Reason::BankCardTooLong);
        found.number(length - lengths.longest());
    }
}

/// Says that it is another number of the person, where it is one.
fn name_another_number(found: &mut Judgement, today: Date) {
    for (check, reason) in [
        (Check::IdCard, Reason::BankCardIsIdCard),
        (Check::Mobile, Reason::BankCardIsMobile),
    ] {
        if check.run(&found.value, today).is_good() {
            found.hints.clear();
            return match found.verdict {
                Verdict::Bad(_) => found.bad(reason),
                _ => found.unfinished(reason),
            };
        }
    }
}
