//! Numbers that are no mobile numbers of the mainland, recognised as what they are.

use crate::checks::Reason;
use crate::checks::number_input::NumberInput;

/// How the mainland's code is dialled. A mobile number never starts with 8 or 0.
const MAINLAND: [&str; 3] = ["+86", "0086", "86"];

/// How any country's code is dialled.
const ABROAD: [&str; 2] = ["+", "00"];

/// Hong Kong, Macau and Taiwan.
const NEAR: [&str; 3] = ["852", "853", "886"];

/// How numbers start that have no mobile telephone behind them, the first that fits; an area code
/// starts with 0, and what else starts with 1 is a hotline.
const OTHERS: [(&str, Reason); 8] = [
    ("0", Reason::MobileLandline),
    ("400", Reason::MobileService),
    ("800", Reason::MobileService),
    ("95", Reason::MobileService),
    ("96", Reason::MobileService),
    ("100", Reason::MobileService),
    ("101", Reason::MobileService),
    ("", Reason::MobilePrefix),
];

/// Hong Kong and Macau have eight digits and Taiwan's mobiles nine: complete with the code.
const COMPLETE: usize = 11;

/// Drops +86, 0086, 86, and the 0 that was once dialled before a mobile number from elsewhere. Says
/// why, where another country is dialled or the code is not yet complete.
pub(super) fn skip_country(typed: &mut NumberInput) -> Option<Reason> {
    let value = typed.text();
    for code in MAINLAND {
        if value.starts_with(code) {
            typed.skip(code.len());
            skip_zero(typed);
            return None;
        }
        if code.starts_with(&value) && !value.is_empty() {
            return Some(Reason::MobileTooShort);
        }
    }
    for start in ABROAD {
        if let Some(number) = value.strip_prefix(start) {
            return Some(match number.as_bytes() {
                // No country has such a code: the plus and the zeros stand for the same.
                [b'0', ..] if start == "+" => Reason::MobileCharacters,
                _ if is_near(number) => Reason::MobileHkMacauTaiwan,
                [b'1'..=b'9', ..] => Reason::MobileForeign,
                _ => Reason::MobilePrefix,
            });
        }
    }
    skip_zero(typed);
    None
}

/// No area code starts with 01 and another digit than 0.
fn skip_zero(typed: &mut NumberInput) {
    if let ['0', '1', '3'..='9', ..] = typed.chars[..] {
        typed.skip(1);
    }
}

fn is_near(number: &str) -> bool {
    NEAR.iter().any(|code| number.starts_with(code))
}

/// What the first digits say, where they are not those of a mobile number.
pub(super) fn reason(digits: &str) -> Option<Reason> {
    match digits.as_bytes() {
        [] | [b'1'] | [b'1', b'3'..=b'9', ..] | [b'0'] | [b'0', b'1'] => None,
        _ if is_near(digits) && digits.len() >= COMPLETE => Some(Reason::MobileHkMacauTaiwan),
        _ => (OTHERS.iter())
            .find(|(start, _)| digits.starts_with(start))
            .map(|(_, reason)| *reason),
    }
}
