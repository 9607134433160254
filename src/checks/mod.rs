//! One file per kind of value a person types, all the same shape: typed text and today's date in,
//! a [`Judgement`] out. No sentence in any human language: a [`Reason`] has a stable code, and its
//! sentence lives in `content/`.

mod bank_card;
mod taiwan_permit;
mod sms_code;
mod passport;
mod old_foreign_resident_card;
mod id_validity;
mod hk_macau_permit;
mod email;
mod document_number;
mod address;
mod birth_date;
mod date;
mod written_date;
mod digit_groups;
mod id_card;
pub mod id_photo;
mod judgement;
mod letter;
mod correct;
mod mobile;
mod password;
mod person_name;
mod reason;
mod sex;
mod codec;
mod tables;
mod number_input;

pub use date::Date;
pub use judgement::{CardKind, Facts, Judgement, Problem, Sex, Suggestion, Verdict};
use number_input::NumberInput;
pub use password::PasswordRules;
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
    /// The permit of Hong Kong and Macau people for the mainland.
    HkMacauPermit,
    /// The permit of Taiwan people for the mainland.
    TaiwanPermit,
    /// A passport of any country.
    Passport,
    /// A foreign permanent resident's card before 2017; the present one is an ID number.
    OldForeignResidentCard,
    /// The first and the last day of an ID card.
    IdValidity,
    /// A code from a text message. Only for a bank's own form.
    SmsCode,
    /// A new password. Only for a bank's own form.
    Password,
    /// An email address.
    Email,
    /// A postal address.
    Address,
}

impl Check {
    /// Every check.
    pub const ALL: [Check; 15] = [
        Check::IdCard,
        Check::Mobile,
        Check::BankCard,
        Check::PersonName,
        Check::BirthDate,
        Check::Sex,
        Check::HkMacauPermit,
        Check::TaiwanPermit,
        Check::Passport,
        Check::OldForeignResidentCard,
        Check::IdValidity,
        Check::SmsCode,
        Check::Password,
        Check::Email,
        Check::Address,
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
            Check::HkMacauPermit => "hk_macau_permit",
            Check::TaiwanPermit => "taiwan_permit",
            Check::Passport => "passport",
            Check::OldForeignResidentCard => "old_foreign_resident_card",
            Check::IdValidity => "id_validity",
            Check::SmsCode => "sms_code",
            Check::Password => "password",
            Check::Email => "email",
            Check::Address => "address",
        }
    }

    /// The check of that name.
    pub fn from_name(name: &str) -> Option<Check> {
        Check::ALL.into_iter().find(|check| check.name() == name)
    }

    /// May this reason be given where this kind of value is asked for, of the value alone or beside
    /// others? A page needs no sentence for any other.
    pub fn may_say(self, reason: Reason) -> bool {
        match reason {
            Reason::FormTermDiffers => self == Check::IdValidity,
            Reason::FormPasswordReveals => self == Check::Password,
            _ => match reason.code().split_once('.') {
                Some(("field" | "form" | "id_photo", _)) => true,
                Some(("document", _)) => matches!(
                    self,
                    Check::HkMacauPermit
                        | Check::TaiwanPermit
                        | Check::Passport
                        | Check::OldForeignResidentCard
                ),
                kind => kind.is_some_and(|(kind, _)| kind == self.name()),
            },
        }
    }

    /// Judges what was typed. Never fails and never panics, whatever the text.
    pub fn run(self, typed: &str, today: Date) -> Judgement {
        let mut judgement = Judgement::empty();
        let to = &mut judgement;
        match self {
            Check::PersonName => person_name::judge(typed, to),
            Check::BirthDate => birth_date::judge(typed, today, to),
            Check::Sex => sex::judge(typed, to),
            Check::IdValidity => id_validity::judge(typed, today, to),
            Check::Password => password::judge(typed, PasswordRules::default(), to),
            Check::Email => email::judge(typed, to),
            Check::Address => address::judge(typed, to),
            _ => {
                if let Some(mut typed) = NumberInput::read(typed) {
                    self.number(&mut typed, today, to);
                }
            }
        }
        judgement
    }

    /// The kinds that are read as numbers.
    fn number(self, typed: &mut NumberInput, today: Date, to: &mut Judgement) {
        match self {
            Check::IdCard => id_card::judge(typed, today, to),
            Check::Mobile => mobile::judge(typed, today, to),
            Check::BankCard => bank_card::judge(typed, today, to),
            Check::HkMacauPermit => {
                document_number::judge(&hk_macau_permit::PERMIT, typed, today, to)
            }
            Check::TaiwanPermit => taiwan_permit::judge(typed, today, to),
            Check::OldForeignResidentCard => old_foreign_resident_card::judge(typed, today, to),
            Check::Passport => passport::judge(typed, to),
            _ => sms_code::judge(typed, today, to),
        }
    }

    /// The same for a password, by the rules of a form.
    pub fn run_password(typed: &str, rules: PasswordRules) -> Judgement {
        let mut judgement = Judgement::empty();
        password::judge(typed, rules, &mut judgement);
        judgement
    }

    /// Adds what the person may have meant to the judgement of a wrong ID or card number; `others`
    /// is what other fields say of the same person. Other kinds stay as they are.
    ///
    /// ```
    /// use bank_help::checks::{Check, Date, Facts};
    ///
    /// let today = Date::new(2026, 11, 23).ok_or("no such day")?;
    /// let mut judgement = Check::IdCard.run("110105198506132016", today);
    /// let born = Facts { birth_date: Date::new(1985, 6, 12), ..Facts::default() };
    /// Check::IdCard.correct(&mut judgement, &born, today);
    /// assert!(judgement.confident);
    /// assert_eq!(judgement.suggestions[0].value, "110105198506123016");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn correct(self, judgement: &mut Judgement, others: &Facts, today: Date) {
        correct::correct(self, judgement, others, today);
    }
}
