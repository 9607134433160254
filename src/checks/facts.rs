//! What a value says besides itself.

use super::Date;
use std::fmt;

/// What a value says besides itself. Each fact is `None` where the value does not say it. `Debug`
/// shows none of them: they are a person's data as much as the value.
///
/// Facts to check against come from another field's [`Judgement`](super::Judgement), or are set one
/// by one:
///
/// ```
/// use bank_help::checks::{Facts, Sex};
///
/// let mut facts = Facts::default();
/// facts.birth_date = Some("1985-06-12".parse()?);
/// facts.sex = Some(Sex::Female);
/// # Ok::<(), bank_help::checks::ParseDateError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Facts {
    /// The first day of a document.
    pub valid_from: Option<Date>,
    /// The last day of a document; 9999-12-31 for 长期.
    pub valid_until: Option<Date>,
    /// The day of birth, from an ID number or a birth date.
    pub birth_date: Option<Date>,
    /// The sex, from an ID number or the sex field.
    pub sex: Option<Sex>,
    /// Where an ID number was first issued, as its six-digit code.
    pub region: Option<u32>,
    /// The bank that a card's prefix names, as its code: `ICBC`.
    pub bank: Option<&'static str>,
    /// The kind of card that a card's prefix names.
    pub card: Option<CardKind>,
    /// The country of a foreign permanent resident, from the ID number: ISO 3166-1 alpha-2, `FR`.
    pub nationality: Option<&'static str>,
    /// The operator that a mobile prefix was first given to, as its code: `china_mobile`.
    pub operator: Option<&'static str>,
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts").finish_non_exhaustive()
    }
}

/// The sex named on a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// 女
    Female,
    /// 男
    Male,
}

impl Sex {
    /// The stable name, which is the canonical value: `female` or `male`.
    pub fn name(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }
}

/// The kinds of bank card that a prefix can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardKind {
    /// 借记卡
    Debit,
    /// 贷记卡
    Credit,
    /// 准贷记卡
    SemiCredit,
    /// 预付费卡
    Prepaid,
}

impl CardKind {
    /// The stable name: `debit`.
    pub fn name(self) -> &'static str {
        match self {
            CardKind::Debit => "debit",
            CardKind::Credit => "credit",
            CardKind::SemiCredit => "semi_credit",
            CardKind::Prepaid => "prepaid",
        }
    }
}
