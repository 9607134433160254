//! The first six digits: where a number was first issued, or to whom.

use super::layout::ORIGIN;
use super::{country, region};
use crate::checks::Reason;
use crate::checks::symbol::{Symbol, value};

/// What the first six digits say.
pub(super) enum Origin {
    /// A county, by its GB/T 2260 code.
    County(u32),
    /// A residence permit (State Council, 2018): 810000 Hong Kong, 820000 Macau, 830000 Taiwan.
    Permit(u32),
    /// A foreign permanent resident (National Immigration Administration, 2023): 9, two digits of
    /// the province that issued it, three of the country.
    Foreign {
        /// GB/T 2260, two digits.
        province: u32,
        /// ISO 3166-1 numeric.
        country: u32,
    },
}

impl Origin {
    /// Reads the origin of a number; `None` if no number starts like this. Provinces are a closed
    /// list, counties are not.
    pub(super) fn read(digits: &[Symbol]) -> Option<Origin> {
        let code = value(&digits[ORIGIN]) as u32;
        match code {
            810_000 | 820_000 | 830_000 => Some(Origin::Permit(code)),
            900_000.. => {
                let (province, country) = (code / 1000 % 100, code % 1000);
                is_province(province).then_some(Origin::Foreign { province, country })
            }
            _ => is_province(code / 10_000).then_some(Origin::County(code)),
        }
    }

    /// What looks unusual, for someone born in that year.
    pub(super) fn hint(&self, birth_year: u16) -> Option<Reason> {
        match *self {
            Origin::County(code) => region::hint(code, birth_year),
            Origin::Permit(_) => None,
            Origin::Foreign { country, .. } => match country::letters(country) {
                Some(_) => None,
                None => Some(Reason::IdCardCountryUnknown),
            },
        }
    }

    /// Where the number was first issued, as a six-digit code; of a foreigner the province alone.
    pub(super) fn region(&self) -> u32 {
        match *self {
            Origin::County(code) | Origin::Permit(code) => code,
            Origin::Foreign { province, .. } => province * 10_000,
        }
    }

    /// The country of a foreign resident, in two letters.
    pub(super) fn nationality(&self) -> Option<&'static str> {
        match *self {
            Origin::Foreign { country, .. } => country::letters(country),
            Origin::County(_) | Origin::Permit(_) => None,
        }
    }
}

/// Is it the code of a province that issues ID numbers (GB/T 2260)? There is no new one since
/// Chongqing in 1997; 71 was set aside for Taiwan and never used.
pub(super) fn is_province(code: u32) -> bool {
    matches!(code, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65)
}
