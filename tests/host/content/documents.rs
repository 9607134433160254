//! No sentence beside a document names another one: somebody who chose a passport is not sent to an
//! ID card.

use super::{all_shipped, root};
use bank_help::checks::{Check, Reason};
use bank_help::forms::{Values, visible_fields};
use std::fs;

/// A document that a form may ask for.
struct Document {
    /// The check of its number.
    check: Check,
    /// Words that name the document, in the three languages and in lower case.
    names: &'static [&'static str],
    /// Words that name another document of the same check.
    others: &'static [&'static str],
}

const RESIDENT: &[&str] = &["resident id card", "居民身份证", "居民身份證"];
const PERMANENT: &[&str] = &["permanent resident", "永居", "永久居留", "foreign"];
const PASSPORT: &[&str] = &["passport", "护照", "護照"];
const ID_NUMBER: &[&str] = &[
    "id card",
    "identity card",
    "id number",
    "身份证",
    "身份證",
    "身分證",
];
const HK_MACAU: &[&str] = &["permit", "回乡证", "回鄉證", "通行证", "通行證"];
const TAIWAN: &[&str] = &["permit", "台胞证", "台胞證", "通行证", "通行證"];

const DOCUMENTS: [Document; 6] = [
    Document {
        check: Check::IdCard,
        names: &[],
        others: PERMANENT,
    },
    // The present card of foreign permanent residents has an ID number.
    Document {
        check: Check::IdCard,
        names: PERMANENT,
        others: RESIDENT,
    },
    Document {
        check: Check::OldForeignResidentCard,
        names: PERMANENT,
        others: &[],
    },
    Document {
        check: Check::HkMacauPermit,
        names: HK_MACAU,
        others: &[],
    },
    Document {
        check: Check::TaiwanPermit,
        names: TAIWAN,
        others: &[],
    },
    Document {
        check: Check::Passport,
        names: PASSPORT,
        others: &[],
    },
];

/// What is asked beside the number of any document.
const BESIDE: [Check; 10] = [
    Check::PersonName,
    Check::BirthDate,
    Check::Sex,
    Check::IdValidity,
    Check::Mobile,
    Check::BankCard,
    Check::SmsCode,
    Check::Password,
    Check::Email,
    Check::Address,
];

impl Document {
    /// The word of another document that a sentence uses.
    fn wrong_word(&self, sentence: &str) -> Option<&'static str> {
        let sentence = sentence.to_lowercase();
        let id_number = match self.check {
            Check::IdCard => &[],
            _ => ID_NUMBER,
        };
        let lists = [PERMANENT, PASSPORT, HK_MACAU, TAIWAN, id_number];
        let others = lists
            .into_iter()
            .flatten()
            .filter(|word| !self.names.contains(word));
        let mut wrong = others.chain(self.others);
        wrong.find(|word| sentence.contains(**word)).copied()
    }

    /// Whether its number or a field beside it can give the reason. A reason `kind.is_…` names what
    /// was typed, on purpose; of all numbers only an ID number holds a birth date and a sex that
    /// another field can differ from.
    fn may_say(&self, reason: Reason) -> bool {
        match reason {
            Reason::FormBirthDateDiffers | Reason::FormSexDiffers => self.check == Check::IdCard,
            _ if reason.code().contains(".is_") => false,
            _ => {
                let mut checks = BESIDE.iter().chain([&self.check]);
                checks.any(|check| check.may_say(reason))
            }
        }
    }
}

/// Every sentence of a language, also those that no shipped form can say.
fn reasons(lang: &str) -> toml::Table {
    let path = root().join("content").join(lang).join("reasons.toml");
    let text = fs::read_to_string(path).unwrap();
    text.parse().unwrap()
}

#[test]
fn no_reason_names_another_document() {
    let mut wrong = Vec::new();
    let mut read = 0;
    for pack in all_shipped() {
        let sentences = reasons(&pack.lang);
        for document in &DOCUMENTS {
            for reason in Reason::ALL.iter().filter(|it| document.may_say(**it)) {
                let sentence = sentences[reason.code()].as_str().unwrap();
                read += 1;
                if let Some(word) = document.wrong_word(sentence) {
                    let name = document.check.name();
                    wrong.push(format!("{} {name}: `{word}` in {sentence}", pack.lang));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(read > 1500, "{read} sentences read");
}

/// The choice itself and its hint name all documents; what follows from it does not.
#[test]
fn no_field_beside_a_chosen_document_names_another() {
    for pack in all_shipped() {
        for form in &pack.forms {
            for document in &DOCUMENTS {
                let mut fields = form.fields.iter();
                let Some(asks) = fields.find(|it| it.check == document.check.name()) else {
                    continue;
                };
                let chosen = asks.when.iter();
                let values: Values = chosen
                    .map(|it| (it.field.clone(), it.value.clone()))
                    .collect();
                let form = visible_fields(form, &values);
                for field in form.fields.iter().filter(|it| it.choices.is_empty()) {
                    for text in [&field.label, &field.hint] {
                        let word = document.wrong_word(text);
                        assert_eq!(word, None, "{} {}: {text}", pack.lang, field.id);
                    }
                }
            }
        }
    }
}

#[test]
fn a_sentence_about_another_document_is_found() {
    let beside = |check, sentence| {
        let document = DOCUMENTS.iter().rfind(|it| it.check == check);
        document.and_then(|it| it.wrong_word(sentence))
    };
    let name = "Enter the name as on the ID card.";
    assert_eq!(beside(Check::Passport, name), Some("id card"));
    assert_eq!(beside(Check::IdCard, name), None);
    assert_eq!(
        beside(Check::HkMacauPermit, "请对照护照检查。"),
        Some("护照")
    );
    assert_eq!(beside(Check::TaiwanPermit, "回鄉證號碼"), Some("回鄉證"));
    assert_eq!(beside(Check::TaiwanPermit, "This permit"), None);
    assert_eq!(beside(Check::IdCard, "居民身份证号"), Some("居民身份证"));
}
