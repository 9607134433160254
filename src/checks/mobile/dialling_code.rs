//! The country that is dialled before a number, and the 0 before a mobile number from elsewhere.

use crate::checks::number_input::NumberInput;

/// How the mainland's code is dialled, or written in a list of customers (086). A mobile number never
/// starts with 8 or 0, and no area code with 086.
const MAINLAND: [&str; 4] = ["+86", "0086", "086", "86"];

/// How the code of any country is dialled.
const INTERNATIONAL: [&str; 2] = ["+", "00"];

/// The codes of Hong Kong, Macau and Taiwan.
const HK_MACAU_TAIWAN: [&str; 3] = ["852", "853", "886"];

/// What stands before a number.
pub(super) enum DiallingCode {
    /// No code.
    Absent,
    /// The mainland's, which is dropped.
    Mainland,
    /// The beginning of the mainland's code: nothing else was typed yet.
    Incomplete,
    /// A plus and zeros, which stand for the same: no country has such a code.
    PlusAndZeros,
    /// Hong Kong, Macau or Taiwan.
    HkMacauTaiwan,
    /// Another country.
    Foreign,
    /// No country.
    Unknown,
}

impl DiallingCode {
    /// Reads the dialling code, and drops +86, 0086, 086 and 86, twice where a page has put one before
    /// what was pasted, and the 0 that was once dialled before a mobile number from elsewhere.
    pub(super) fn take(typed: &mut NumberInput) -> DiallingCode {
        let mut value = typed.text();
        let mut code = DiallingCode::Absent;
        while let Some(start) = MAINLAND.iter().find(|start| value.starts_with(**start)) {
            typed.skip(start.len());
            value = typed.text();
            code = DiallingCode::Mainland;
        }
        if matches!(code, DiallingCode::Mainland) {
            skip_zero(typed);
            return code;
        }
        if !value.is_empty() && MAINLAND.iter().any(|code| code.starts_with(&value)) {
            return DiallingCode::Incomplete;
        }
        for start in INTERNATIONAL {
            if let Some(number) = value.strip_prefix(start) {
                return match number.as_bytes() {
                    [b'0', ..] if start == "+" => DiallingCode::PlusAndZeros,
                    _ if is_hk_macau_taiwan(number) => DiallingCode::HkMacauTaiwan,
                    [b'1'..=b'9', ..] => DiallingCode::Foreign,
                    _ => DiallingCode::Unknown,
                };
            }
        }
        skip_zero(typed);
        DiallingCode::Absent
    }
}

/// Drops a 0 before a mobile number: no area code starts with 01 and another digit than 0.
fn skip_zero(typed: &mut NumberInput) {
    if let ['0', '1', '3'..='9', ..] = typed.chars[..] {
        typed.skip(1);
    }
}

/// Does a number start with the code of Hong Kong, Macau or Taiwan?
pub(super) fn is_hk_macau_taiwan(number: &str) -> bool {
    HK_MACAU_TAIWAN.iter().any(|code| number.starts_with(code))
}
