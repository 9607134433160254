//! The kinds of value that can be checked, and what judges each.

use super::number_input::NumberInput;
use super::surroundings::{LabelRule, value_range};
use super::{Date, Facts, Judgement, MobileRegions, PasswordRules, Reason};
use super::{
    address, another_kind, bank_card, birth_date, email, hk_macau_permit, id_card, id_validity,
    mobile, old_foreign_resident_card, passport, password, person_name, sex, sms_code,
    taiwan_permit,
};

/// Declares [`Check`]: each kind with its name in form files and with what judges it, so that a
/// kind that nothing judges cannot be written. `number(…)` is read as a [`NumberInput`], the others as
/// they were typed; what may stand around a value is a [`LabelRule`], and nothing around a `secret(…)`.
macro_rules! checks {
    ($($(#[doc = $doc:literal])+ $kind:ident = $name:literal => $input:ident($judge:path),)+) => {
        /// A kind of value, as a form file names it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Check {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl Check {
            /// Every check.
            pub const ALL: [Check; [$($name),+].len()] = [$(Check::$kind),+];

            /// The stable name used in form files and in `checkValue`: `id_card`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Check::$kind => $name,)+
                }
            }

            /// Judges what was typed. Never fails and never panics, whatever the text.
            ///
            /// ```
            /// use bank_help::checks::{Check, Date, Verdict};
            ///
            /// let today: Date = "2026-11-23".parse()?;
            /// let judgement = Check::IdCard.run("11010519491231002x", today);
            /// assert!(judgement.is_good());
            /// assert_eq!(judgement.value, "11010519491231002X");
            /// assert_eq!(judgement.shown, "110105 19491231 002X");
            /// assert_eq!(judgement.facts.birth_date, Date::new(1949, 12, 31));
            ///
            /// // The number may still become right.
            /// let judgement = Check::IdCard.run("110105194912", today);
            /// assert!(matches!(judgement.verdict, Verdict::Incomplete(_)));
            ///
            /// // Nothing that follows makes it right.
            /// let judgement = Check::IdCard.run("110105194913310023", today);
            /// let problem = judgement.verdict.problem().ok_or("no problem")?;
            /// assert!(matches!(judgement.verdict, Verdict::Invalid(_)));
            /// assert_eq!(problem.reason.code(), "id_card.birth_date");
            /// assert_eq!(problem.at, Some(6..14));
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            pub fn run(self, typed: &str, today: Date) -> Judgement {
                let mut judgement = Judgement::empty();
                let rule = match self {
                    $(Check::$kind => checks!(@rule $input),)+
                };
                let range = match rule {
                    Some(rule) => value_range(typed, rule),
                    None => Some(0..typed.len()),
                };
                let Some(range) = range else {
                    return judgement;
                };
                let text = &typed[range.clone()];
                let mut number = NumberInput::read(text);
                match self {
                    $(Check::$kind => checks!(@$input $judge, text, number, today, judgement),)+
                }
                another_kind::name(self.name(), text, today, &mut judgement);
                judgement.shift(range.start);
                if let Some(digits) = number.with_digits() {
                    judgement.suggest_good(self.run(&digits, today), &number.chars);
                }
                judgement
            }
        }
    };
    (@rule number) => { Some(LabelRule::Number) };
    (@rule text) => { Some(LabelRule::Text) };
    (@rule email) => { Some(LabelRule::Email) };
    (@rule name) => { Some(LabelRule::Name) };
    (@rule address) => { Some(LabelRule::Address) };
    (@rule secret) => { None };
    (@number $judge:path, $text:ident, $number:ident, $today:ident, $judgement:ident) => {
        $judge(&mut $number, $today, &mut $judgement)
    };
    (@$input:ident $judge:path, $text:ident, $number:ident, $today:ident, $judgement:ident) => {
        $judge($text, $today, &mut $judgement)
    };
}

checks! {
    /// An 18-character Chinese ID number (GB 11643 and the numbers built like it).
    IdCard = "id_card" => number(id_card::judge),
    /// A mobile number of mainland China.
    Mobile = "mobile" => number(mobile::judge),
    /// A bank card number (ISO/IEC 7812).
    BankCard = "bank_card" => number(bank_card::judge),
    /// A person's name as on the document.
    PersonName = "person_name" => name(person_name::judge),
    /// A date of birth.
    BirthDate = "birth_date" => text(birth_date::judge),
    /// 男 or 女, as on the document.
    Sex = "sex" => text(sex::judge),
    /// The permit of Hong Kong and Macau people for the mainland.
    HkMacauPermit = "hk_macau_permit" => number(hk_macau_permit::judge),
    /// The permit of Taiwan people for the mainland.
    TaiwanPermit = "taiwan_permit" => number(taiwan_permit::judge),
    /// A passport of any country.
    Passport = "passport" => number(passport::judge),
    /// A foreign permanent resident's card before 2017; the present one is an ID number.
    OldForeignResidentCard = "old_foreign_resident_card" => number(old_foreign_resident_card::judge),
    /// The first and the last day of an ID card.
    IdValidity = "id_validity" => text(id_validity::judge),
    /// A code from a text message. Only for a bank's own form.
    SmsCode = "sms_code" => number(sms_code::judge),
    /// A new password. Only for a bank's own form.
    Password = "password" => secret(password::judge),
    /// An email address.
    Email = "email" => email(email::judge),
    /// A postal address.
    Address = "address" => address(address::judge),
}

impl Check {
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

    /// Judges a password by the rules of a form; [`run`](Check::run) judges it by none.
    pub fn run_password(typed: &str, rules: PasswordRules) -> Judgement {
        let mut judgement = Judgement::empty();
        password::judge_by(typed, rules, &mut judgement);
        judgement
    }

    /// Judges a mobile number for a form that takes those of these regions too; [`run`](Check::run)
    /// takes those of the mainland alone.
    pub fn run_mobile(typed: &str, regions: MobileRegions) -> Judgement {
        let mut judgement = Judgement::empty();
        if let Some(range) = value_range(typed, LabelRule::Number) {
            let start = range.start;
            let mut number = NumberInput::read(&typed[range]);
            mobile::judge_in(&mut number, regions, &mut judgement);
            judgement.shift(start);
        }
        judgement
    }

    /// Adds what the person may have meant to the judgement of a wrong ID or card number; `others`
    /// is what other fields say of the same person. Other kinds stay as they are: nothing in them
    /// tells a right value from a wrong one.
    ///
    /// ```
    /// use bank_help::checks::{Check, Facts};
    ///
    /// let today = "2026-11-23".parse()?;
    /// let mut judgement = Check::IdCard.run("110105198506132016", today);
    /// let born = Check::BirthDate.run("1985-06-12", today).facts;
    /// Check::IdCard.correct(&mut judgement, &born, today);
    /// assert!(judgement.confident);
    /// assert_eq!(judgement.suggestions[0].value, "110105198506123016");
    /// # Ok::<(), bank_help::checks::ParseDateError>(())
    /// ```
    pub fn correct(self, judgement: &mut Judgement, others: &Facts, today: Date) {
        match self {
            Check::IdCard => id_card::correct(judgement, others, today),
            Check::BankCard => bank_card::correct(judgement),
            _ => {}
        }
    }
}
