//! Mobile numbers of Hong Kong, Macau and Taiwan, for a form that takes them.

use super::CHARACTER_REASONS;
use crate::checks::number_input::NumberInput;
use crate::checks::{Judgement, Reason};

/// The regions whose mobile numbers a form takes beside those of the mainland; by default none.
///
/// ```
/// use bank_help::checks::{Check, MobileRegions};
///
/// let regions = MobileRegions::from_names(&["CN", "HK"]);
/// let judgement = Check::run_mobile("+852 6123 4567", regions);
/// assert!(judgement.is_good());
/// assert_eq!(judgement.value, "+85261234567");
/// assert!(!Check::run_mobile("+852 6123 4567", MobileRegions::default()).is_good());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MobileRegions {
    /// Hong Kong, `HK`.
    pub hong_kong: bool,
    /// Macau, `MO`.
    pub macau: bool,
    /// Taiwan, `TW`.
    pub taiwan: bool,
}

impl MobileRegions {
    /// The names that a form file has for the regions (ISO 3166-1 alpha-2). `CN` is the mainland,
    /// whose numbers every form takes.
    pub const NAMES: [&str; 4] = ["CN", "HK", "MO", "TW"];

    /// The regions of these [names](MobileRegions::NAMES); other names are passed over.
    pub fn from_names<T: AsRef<str>>(names: &[T]) -> MobileRegions {
        let has = |wanted: &str| names.iter().any(|name| name.as_ref() == wanted);
        MobileRegions {
            hong_kong: has("HK"),
            macau: has("MO"),
            taiwan: has("TW"),
        }
    }

    fn is_taken(self, region: &Region) -> bool {
        match region.code {
            "852" => self.hong_kong,
            "853" => self.macau,
            _ => self.taiwan,
        }
    }
}

/// How numbers of a region look.
struct Region {
    code: &'static str,
    /// Digits of a mobile number, without the code.
    digits: usize,
    /// The first digits of its landlines; what else there is may be given to mobiles.
    landlines: &'static str,
    /// The code with its plus, then how the digits are grouped.
    groups: &'static [usize],
}

/// The dialling code of Taiwan, whose numbers are dialled with a 0 where no code stands before them.
const TAIWAN: &str = "886";

/// The numbering plans: Office of the Communications Authority (Hong Kong), CTT (Macau), National
/// Communications Commission (Taiwan), whose mobiles start with 9.
const REGIONS: [Region; 3] = [
    Region {
        code: "852",
        digits: 8,
        landlines: "23",
        groups: &[4, 4, 4],
    },
    Region {
        code: "853",
        digits: 8,
        landlines: "28",
        groups: &[4, 4, 4],
    },
    Region {
        code: TAIWAN,
        digits: 9,
        landlines: "2345678",
        groups: &[4, 3, 3, 3],
    },
];

/// Digits of a number of Hong Kong or Macau, which say nothing without a code.
const NO_CODE: usize = 8;

/// Judges a number of one of the regions. `false` where it is of none of them, or of one that is not
/// taken: then it is to be judged as one of the mainland.
pub(super) fn judge(
    typed: &mut NumberInput,
    regions: MobileRegions,
    judgement: &mut Judgement,
) -> bool {
    let value = typed.text();
    let is_all_digits = value.bytes().all(|byte| byte.is_ascii_digit());
    if (regions.hong_kong || regions.macau)
        && is_all_digits
        && value.len() == NO_CODE
        && !value.starts_with(['0', '1'])
    {
        judgement.accept(value, &[4, 4]);
        judgement.incomplete(Reason::MobileDiallingCode);
        return true;
    }
    let number = (value.strip_prefix('+'))
        .or_else(|| value.strip_prefix("00"))
        .unwrap_or(&value);
    let is_plain = number.len() == value.len();
    for region in &REGIONS {
        let taiwan = region.code == TAIWAN;
        let local = match number.strip_prefix(region.code) {
            // Without a plus it may be anything, until it is long enough.
            Some(local) if !is_plain || is_all_digits && local.len() >= region.digits => local,
            _ if taiwan && is_plain && is_all_digits && value.starts_with("09") => &value,
            _ => continue,
        };
        if !regions.is_taken(region) {
            return false;
        }
        let local = match local.strip_prefix('0') {
            Some(local) if taiwan => local,
            _ => local,
        };
        typed.skip(value.len() - local.len());
        judgement.accept(format!("+{}{local}", region.code), region.groups);
        let length = typed.chars.len();
        if typed.reject_characters(length, &CHARACTER_REASONS, judgement) {
        } else if local.starts_with(|first| region.landlines.contains(first)) {
            judgement.invalid(Reason::MobileLandline);
        } else if length < region.digits {
            judgement.incomplete(Reason::MobileRegionLength);
            judgement.set_number(region.digits);
        } else if length > region.digits {
            judgement.invalid(Reason::MobileRegionLength);
            judgement.set_number(region.digits);
        }
        return true;
    }
    false
}
