//! Numbers that are no mobile numbers of the mainland, recognised as what they are.

use super::dialling_code::is_hk_macau_taiwan;
use crate::checks::Reason;

/// How numbers start that have no mobile telephone behind them, the first that fits; an area code
/// starts with 0, and what else starts with 1 is a hotline.
const STARTS: [(&str, Reason); 8] = [
    ("0", Reason::MobileLandline),
    ("400", Reason::MobileService),
    ("800", Reason::MobileService),
    ("95", Reason::MobileService),
    ("96", Reason::MobileService),
    ("100", Reason::MobileService),
    ("101", Reason::MobileService),
    ("", Reason::MobilePrefix),
];

/// The shortest whole number of Hong Kong, Macau or Taiwan, the code included: Hong Kong and Macau
/// have eight digits and Taiwan's mobiles nine. Fewer digits may be anything else.
const COMPLETE: usize = 11;

/// What the first digits say, where they are not those of a mobile number.
pub(super) fn reason(digits: &str) -> Option<Reason> {
    match digits.as_bytes() {
        [] | [b'1'] | [b'1', b'3'..=b'9', ..] | [b'0'] | [b'0', b'1'] => None,
        _ if is_hk_macau_taiwan(digits) && digits.len() >= COMPLETE => {
            Some(Reason::MobileHkMacauTaiwan)
        }
        _ => (STARTS.iter())
            .find(|(start, _)| digits.starts_with(start))
            .map(|(_, reason)| *reason),
    }
}
