//! Mobile numbers of mainland China: eleven digits that start with 13 to 19.

mod elsewhere;
mod range;

use super::grouped::grouped;
use super::typed::{StrayReasons, Typed};
use super::{Facts, Judgement, Problem, Reason, Verdict};
use range::Kind;

/// Digits of a mobile number.
const LENGTH: usize = 11;

/// Digits of a number given to a device.
const THINGS_LENGTH: usize = 13;

const STRAYS: StrayReasons = StrayReasons {
    mask: Reason::MobileMasked,
    look_alike: Reason::MobileLookAlike,
    other: Reason::MobileCharacters,
};

/// Judges in this order: country, characters, first digits, length, range.
pub(super) fn judge(text: &str) -> Judgement {
    let Some(mut typed) = Typed::number(text) else {
        return Judgement::empty();
    };
    let country = elsewhere::skip_country(&mut typed);
    let value: String = typed.chars.iter().collect();
    let shown = grouped(&value, &[3, 4, 4]);
    if let Err(verdict) = country {
        return Judgement::read(verdict, value, shown);
    }
    if let Some((problem, suggestions)) = STRAYS.judge(&typed, typed.chars.len(), &judge) {
        let judgement = Judgement::read(Verdict::Bad(problem), value, shown);
        return Judgement {
            suggestions,
            ..judgement
        };
    }
    let mut judgement = Judgement::read(verdict(&typed), value, shown);
    if judgement.is_good() {
        let (kind, operator) = range::of(&typed.digits());
        judgement
            .hints
            .extend(kind.hint().map(|reason| typed.problem(reason, 0..4)));
        judgement.facts = Facts {
            operator,
            ..Facts::default()
        };
    }
    judgement
}

/// What is to be said of the digits.
fn verdict(typed: &Typed) -> Verdict {
    let digits = typed.digits();
    let length = digits.len();
    if let Some(problem) = elsewhere::problem(typed, &digits) {
        return Verdict::Bad(problem);
    }
    let things = length >= 4 && range::of(&digits).0 == Kind::Things;
    if things && (length == LENGTH || length == THINGS_LENGTH) {
        return Verdict::Bad(typed.problem(Reason::MobileThings, 0..4));
    }
    match length {
        LENGTH => Verdict::Good,
        ..LENGTH => {
            Verdict::Unfinished(Problem::of(Reason::MobileTooShort).with_number(LENGTH - length))
        }
        _ => Verdict::Bad(Problem::of(Reason::MobileTooLong).with_number(length - LENGTH)),
    }
}
