//! Mobile numbers of mainland China: eleven digits that start with 13 to 19.

mod elsewhere;
mod range;

use super::typed::{StrayReasons, Typed};
use super::{Check, Date, Judgement, Reason};
use range::Kind;

/// Digits of a mobile number.
const LENGTH: usize = 11;

/// Digits of a number given to a device.
const THINGS_LENGTH: usize = 13;

/// What the number plan goes by.
const PREFIX: std::ops::Range<usize> = 0..4;

const STRAYS: StrayReasons = StrayReasons {
    mask: Reason::MobileMasked,
    look_alike: Reason::MobileLookAlike,
    other: Reason::MobileCharacters,
};

/// Judges in this order: country, characters, first digits, length, range.
pub(super) fn judge(typed: &mut Typed, today: Date, found: &mut Judgement) {
    let country = elsewhere::skip_country(typed);
    found.read(typed.text(), &[3, 4, 4]);
    if let Some(reason) = country {
        return match reason {
            Reason::MobileTooShort => {
                found.unfinished(reason);
                found.number(LENGTH);
            }
            // The plus.
            Reason::MobileCharacters => typed.bad(found, reason, 0..1),
            _ => found.bad(reason),
        };
    }
    let length = typed.chars.len();
    if typed.refuse(length, &STRAYS, Check::Mobile, today, found) {
        return;
    }
    match elsewhere::reason(&found.value) {
        None => {}
        Some(Reason::MobilePrefix) => {
            return typed.bad(found, Reason::MobilePrefix, 0..length.min(2));
        }
        Some(reason) => return found.bad(reason),
    }
    let (kind, operator) = range::of(&typed.digits());
    if kind == Kind::Things && (length == LENGTH || length == THINGS_LENGTH) {
        return typed.bad(found, Reason::MobileThings, PREFIX);
    }
    if length < LENGTH {
        found.unfinished(Reason::MobileTooShort);
        return found.number(LENGTH - length);
    }
    if length > LENGTH {
        found.bad(Reason::MobileTooLong);
        return found.number(length - LENGTH);
    }
    found.facts.operator = operator;
    if let Some(reason) = kind.hint() {
        typed.hint(found, reason, PREFIX);
    }
}
