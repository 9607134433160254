//! Numbers that are no mobile numbers of the mainland, recognised as what they are.

use crate::checks::typed::Typed;
use crate::checks::{Problem, Reason, Verdict};

/// Drops +86, 0086, 86, and the 0 that was once dialled before a mobile number from elsewhere.
/// The verdict where another country is dialled, or the code is not yet complete.
pub(super) fn skip_country(typed: &mut Typed) -> Result<(), Verdict> {
    // How the mainland's code is dialled: +86, 0086, 86. A mobile number never starts with 8 or 0.
    match typed.chars[..] {
        ['+', '8', '6', ..] => typed.skip(3),
        ['0', '0', '8', '6', ..] => typed.skip(4),
        ['8', '6', ..] => typed.skip(2),
        ['+' | '0' | '8'] | ['+', '8'] | ['0', '0'] | ['0', '0', '8'] => {
            return Err(Verdict::Unfinished(
                Problem::of(Reason::MobileTooShort).with_number(11),
            ));
        }
        // No country has such a code: the plus and the zeros stand for the same.
        ['+', '0', ..] => {
            return Err(Verdict::Bad(typed.problem(Reason::MobileCharacters, 0..1)));
        }
        ['+', ref abroad @ ..] | ['0', '0', ref abroad @ ..] => {
            return Err(Verdict::Bad(Problem::of(country_reason(abroad))));
        }
        _ => {}
    }
    // No area code starts with 01 and another digit than 0.
    if let ['0', '1', '3'..='9', ..] = typed.chars[..] {
        typed.skip(1);
    }
    Ok(())
}

/// 852 is Hong Kong, 853 Macau, 886 Taiwan.
fn country_reason(number: &[char]) -> Reason {
    match number {
        ['8', '5', '2' | '3', ..] | ['8', '8', '6', ..] => Reason::MobileHkMacauTaiwan,
        ['1'..='9', ..] => Reason::MobileForeign,
        _ => Reason::MobilePrefix,
    }
}

/// What the first digits say, where they are not those of a mobile number.
pub(super) fn problem(typed: &Typed, digits: &[u8]) -> Option<Problem> {
    let reason = match digits {
        [] | [1] | [1, 3..=9, ..] | [0] | [0, 1] => return None,
        [0, ..] => Reason::MobileLandline,
        [4 | 8, 0, 0, ..] | [9, 5 | 6, ..] | [1, 0, 0 | 1, ..] => Reason::MobileService,
        // Complete, as Hong Kong and Macau have eight digits and Taiwan's mobiles nine.
        [8, 5, 2 | 3, ..] | [8, 8, 6, ..] if digits.len() >= 11 => Reason::MobileHkMacauTaiwan,
        _ => return Some(typed.problem(Reason::MobilePrefix, 0..digits.len().min(2))),
    };
    Some(Problem::of(reason))
}
