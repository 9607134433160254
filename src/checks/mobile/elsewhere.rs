//! Numbers that are no mobile numbers of the mainland, recognised as what they are.

use crate::checks::typed::Typed;
use crate::checks::{Problem, Reason, Verdict};

/// How the mainland's country code is dialled. A mobile number never starts with 8 or 0.
const MAINLAND: [&str; 3] = ["+86", "0086", "86"];

/// Hong Kong, Macau, Taiwan.
const HK_MACAU_TAIWAN: [&str; 3] = ["852", "853", "886"];

/// Drops +86, 0086, 86, and the 0 that was once dialled before a mobile number from elsewhere.
/// The verdict where another country is dialled, or the code is not yet complete.
pub(super) fn skip_country(typed: &mut Typed) -> Result<(), Verdict> {
    let text: String = typed.chars.iter().collect();
    if let Some(code) = MAINLAND.iter().find(|code| text.starts_with(**code)) {
        typed.skip(code.len());
    } else if MAINLAND.iter().any(|code| code.starts_with(&text)) {
        return Err(Verdict::Unfinished(
            Problem::of(Reason::MobileTooShort).with_number(11),
        ));
    } else if text.starts_with("+0") {
        // No country has such a code: the plus and the zeros stand for the same.
        return Err(Verdict::Bad(typed.problem(Reason::MobileCharacters, 0..1)));
    } else if let Some(abroad) = text.strip_prefix('+').or_else(|| text.strip_prefix("00")) {
        return Err(Verdict::Bad(Problem::of(country_reason(abroad))));
    }
    // No area code starts with 01 and another digit than 0.
    if let ['0', '1', '3'..='9', ..] = typed.chars[..] {
        typed.skip(1);
    }
    Ok(())
}

fn country_reason(number: &str) -> Reason {
    if HK_MACAU_TAIWAN.iter().any(|code| number.starts_with(code)) {
        Reason::MobileHkMacauTaiwan
    } else if number.starts_with(|ch: char| ('1'..='9').contains(&ch)) {
        Reason::MobileForeign
    } else {
        Reason::MobilePrefix
    }
}

/// What the first digits say, where they are not those of a mobile number.
pub(super) fn problem(typed: &Typed, digits: &[u8]) -> Option<Problem> {
    let text: String = digits
        .iter()
        .map(|digit| char::from(b'0' + digit))
        .collect();
    let starts = |codes: &[&str]| codes.iter().any(|code| text.starts_with(code));
    let reason = match digits {
        [] | [1] | [1, 3..=9, ..] | [0] | [0, 1] => return None,
        [0, ..] => Reason::MobileLandline,
        _ if starts(&["400", "800", "95", "96", "100", "101"]) => Reason::MobileService,
        // Complete, as Hong Kong and Macau have eight digits and Taiwan's mobiles nine.
        _ if starts(&HK_MACAU_TAIWAN) && digits.len() >= 11 => Reason::MobileHkMacauTaiwan,
        _ => return Some(typed.problem(Reason::MobilePrefix, 0..digits.len().min(2))),
    };
    Some(Problem::of(reason))
}
