//! One file or folder per kind of value a person types, all of one shape: typed text and today's
//! date in, a [`Judgement`] out. No sentence in any human language: a [`Reason`] has a stable code,
//! and its sentence lives in `content/`.
//!
//! The list below is the order of dependence: first what every kind is made of, then the kinds,
//! then [`Check`], which runs them.

mod characters;
mod word_list;
mod date;
mod reason;
mod facts;
mod digit_groups;
mod judgement;
mod symbol;
mod codec;
mod tables;
mod surroundings;
mod number_input;
mod written_date;
mod lifetime;
mod correct;
mod document_number;

mod id_card;
mod mobile;
mod bank_card;
mod person_name;
mod birth_date;
mod sex;
mod hk_macau_permit;
mod taiwan_permit;
mod passport;
mod old_foreign_resident_card;
mod id_validity;
mod sms_code;
mod password;
mod email;
mod address;

mod another_kind;
mod check;
#[cfg(feature = "serde")]
mod serialize;
pub mod id_photo;

pub use check::Check;
pub use date::{Date, ParseDateError};
pub use facts::{CardKind, Facts, Sex};
pub use judgement::{Judgement, Problem, Suggestion, Verdict};
pub use mobile::MobileRegions;
pub use password::PasswordRules;
pub use reason::Reason;
