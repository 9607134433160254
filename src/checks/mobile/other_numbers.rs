//! Numbers that are no mobile numbers of the mainland, recognised as what they are.

use super::dialling_code::is_hk_macau_taiwan;
use crate::checks::Reason;
use std::ops::RangeInclusive;

/// How numbers start that have no mobile telephone behind them, the first that fits; an area code
/// starts with 0, and what else starts with 1 is a hotline.
const STARTS: [(&str, Reason); 6] = [
    ("0", Reason::MobileLandline),
    ("95", Reason::MobileService),
    ("96", Reason::MobileService),
    ("100", Reason::MobileService),
    ("101", Reason::MobileService),
    ("", Reason::MobilePrefix),
];

/// The shortest whole number of Hong Kong, Macau or Taiwan, the code included: Hong Kong and Macau
/// have eight digits and Taiwan's mobiles nine. Fewer digits may be anything else.
const COMPLETE: usize = 11;

/// Digits of a landline with its area code, where the code has lost its 0: two or three of the area,
/// seven or eight of the telephone.
const LANDLINE: RangeInclusive<usize> = 9..=11;

/// Digits of a mobile number of Taiwan as it is dialled there, from 09 on. The area codes from 09 on
/// make a longer number.
const TAIWAN: usize = 10;

/// What the first digits say, where they are not those of a mobile number. `has_code` is `true` behind
/// the mainland's dialling code, where an area code has no 0.
pub(super) fn reason(digits: &str, has_code: bool) -> Option<Reason> {
    match digits.as_bytes() {
        [] | [b'1'] | [b'1', b'3'..=b'9', ..] | [b'0'] | [b'0', b'1'] => None,
        _ if is_hk_macau_taiwan(digits) && digits.len() >= COMPLETE => {
            Some(Reason::MobileHkMacauTaiwan)
        }
        [b'0', b'9', ..] if digits.len() == TAIWAN => Some(Reason::MobileHkMacauTaiwan),
        [b'4' | b'8', b'0', b'0', ..] => Some(Reason::MobileService),
        [first, second, ..] if has_code && LANDLINE.contains(&digits.len()) => {
            // No area is 092, 096 or 098.
            match (first, second) {
                (b'9', b'2' | b'6' | b'8') => Some(Reason::MobilePrefix),
                _ => Some(Reason::MobileLandline),
            }
        }
        _ => (STARTS.iter())
            .find(|(start, _)| digits.starts_with(start))
            .map(|(_, reason)| *reason),
    }
}
