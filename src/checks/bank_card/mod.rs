//! Bank card numbers: 12 to 19 digits, the last a check digit (ISO/IEC 7812-1).
//!
//! The first digits name the bank and with it the length. No list of them is public or complete,
//! so an unknown beginning is a hint at most; another bank's card or a credit card is a fact.

mod check_digit;
mod likely;
mod network;
mod prefix;

use super::grouped::grouped;
use super::typed::{StrayReasons, Typed};
use super::{Date, Judgement, Problem, Reason, Verdict, id_card, mobile};
pub(super) use likely::Likely;
use network::Lengths;

const STRAYS: StrayReasons = StrayReasons {
    mask: Reason::BankCardMasked,
    look_alike: Reason::BankCardLookAlike,
    other: Reason::BankCardCharacters,
};

/// Judges in this order: characters, length, check digit.
pub(super) fn judge(text: &str, today: Date) -> Judgement {
    let Some(typed) = Typed::number(text) else {
        return Judgement::empty();
    };
    let value: String = typed.chars.iter().collect();
    let shown = grouped(&value, &[4, 4, 4, 4]);
    let again = |text: &str| judge(text, today);
    if let Some((problem, suggestions)) = STRAYS.judge(&typed, typed.chars.len(), &again) {
        let judgement = Judgement::read(Verdict::Bad(problem), value, shown);
        return Judgement {
            suggestions,
            ..judgement
        };
    }
    let digits = typed.digits();
    let (known, facts) = prefix::of(&digits);
    let network = network::lengths(&digits);
    let mut judgement = Judgement::read(Verdict::Good, value, shown);
    // Cards of the old numbering, from the time before the standard, need not have a check digit.
    let must_check = known.is_some() || network.is_some();
    let checks = check_digit::is_right(&digits);
    let lengths = known.or(network).unwrap_or(Lengths::ANY);
    judgement.verdict = verdict(digits.len(), lengths, checks || !must_check);
    if judgement.is_good() {
        judgement.facts = facts;
        let doubtful = (!checks).then_some(Reason::BankCardCheckDigitDoubtful);
        let unknown = known.is_none().then_some(Reason::BankCardUnknown);
        judgement
            .hints
            .extend(doubtful.or(unknown).map(Problem::of));
    }
    if !judgement.is_good() || known.is_none() {
        name_another_number(&mut judgement, today);
    }
    judgement
}

fn verdict(length: usize, lengths: Lengths, checks: bool) -> Verdict {
    let may_go_on = lengths.longest() > length;
    if lengths.allow(length) && checks {
        return Verdict::Good;
    }
    if lengths.allow(length) {
        let wrong = Problem::of(Reason::BankCardCheckDigit);
        return match may_go_on {
            true => Verdict::Unfinished(wrong),
            false => Verdict::Bad(wrong),
        };
    }
    match lengths.next(length) {
        Some(next) => {
            Verdict::Unfinished(Problem::of(Reason::BankCardTooShort).with_number(next - length))
        }
        None => Verdict::Bad(
            Problem::of(Reason::BankCardTooLong).with_number(length - lengths.longest()),
        ),
    }
}

/// Says that it is another number of the person, where it is one.
fn name_another_number(judgement: &mut Judgement, today: Date) {
    let reason = if id_card::judge(&judgement.value, today).is_good() {
        Reason::BankCardIsIdCard
    } else if mobile::judge(&judgement.value).is_good() {
        Reason::BankCardIsMobile
    } else {
        return;
    };
    let problem = Problem::of(reason);
    judgement.verdict = match judgement.verdict {
        Verdict::Bad(_) => Verdict::Bad(problem),
        _ => Verdict::Unfinished(problem),
    };
    judgement.hints.clear();
}
