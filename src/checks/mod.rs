//! One file per kind of value a person types, all the same shape: typed text and today's date in,
//! a [`Judgement`] out. No sentence in any human language: a [`Reason`] has a stable code, and its
//! sentence lives in `content/`.

mod bank_card;
mod birth_date;
mod date;
mod grouped;
mod id_card;
mod judgement;
mod mobile;
mod person_name;
mod reason;
mod sex;
mod typed;

pub use date::Date;
pub use judgement::{CardKind, Facts, Judgement, Problem, Sex, Suggestion, Verdict};
pub use reason::Reason;

/// A kind of value, as a form file names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Check {
    /// An 18-character Chinese ID number (GB 11643 and the numbers built like it).
    IdCard,
    /// A mobile number of mainland China.
    Mobile,
    /// A bank card number (ISO/IEC 7812).
    BankCard,
    /// A person's name as on the document.
    PersonName,
    /// A date of birth.
    BirthDate,
    /// 男 or 女, as on the document.
    Sex,
}

impl Check {
    /// Every check.
    pub const ALL: [Check; 6] = [
        Check::IdCard,
        Check::Mobile,
        Check::BankCard,
        Check::PersonName,
        Check::BirthDate,
        Check::Sex,
    ];

    /// The stable name used in form files and in `checkValue`: `id_card`.
    pub fn name(self) -> &'static str {
        match self {
            Check::IdCard => "id_card",
            Check::Mobile => "mobile",
            Check::BankCard => "bank_card",
            Check::PersonName => "person_name",
            Check::BirthDate => "birth_date",
            Check::Sex => "sex",
        }
    }

    /// The check of that name.
    pub fn from_name(name: &str) -> Option<Check> {
        Check::ALL.into_iter().find(|check| check.name() == name)
    }

    /// Judges what was typed. Never fails and never panics, whatever the text.
    pub fn run(self, typed: &str, today: Date) -> Judgement {
        match self {
            Check::IdCard => id_card::judge(typed, today),
            Check::Mobile => mobile::judge(typed),
            Check::BankCard => bank_card::judge(typed, today),
            Check::PersonName => person_name::judge(typed),
            Check::BirthDate => birth_date::judge(typed, today),
            Check::Sex => sex::judge(typed),
        }
    }
}
