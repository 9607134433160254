//! A form as a file describes it: fields, their checks, which must agree.

/// A form that can be checked before it is sent to the bank.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Form {
    /// Stable name: `open_wallet`.
    pub id: String,
    /// As shown.
    pub title: String,
    /// One paragraph.
    pub intro: String,
    /// In the order shown.
    pub fields: Vec<Field>,
    /// Pairs of fields that must not contradict each other: `["id_card", "birth_date"]`.
    pub agree: Vec<[String; 2]>,
    /// Pairs of fields that must not hold the same number: `["mobile", "bank_card"]`.
    pub differ: Vec<[String; 2]>,
    /// Full years; 0 for no limit. Below it: a hint, with the bank's own rule to decide.
    pub least_age: u16,
}

/// One field of a form.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Field {
    /// Stable name within the form.
    pub id: String,
    /// The name of its check: `id_card`; empty where there is nothing to check.
    pub check: String,
    /// As shown.
    pub label: String,
    /// Under the label: where to find it, how to type it.
    pub hint: String,
    /// May not be left empty.
    pub required: bool,
    /// What there is to choose from, each as its value and its words; a field that has any is chosen
    /// and not typed, and the first is chosen until another one is.
    pub choices: Vec<[String; 2]>,
    /// Where it is asked at all: one of these fields has this value, `["document", "passport"]`.
    /// Empty for always.
    pub when: Vec<[String; 2]>,
    /// HTML `autocomplete` token; empty for `off`.
    pub autocomplete: String,
    /// HTML `inputmode`; empty for `text`.
    pub inputmode: String,
    /// The fewest characters of a password; 0 for no rule.
    pub least: u16,
    /// The most characters of a password; 0 for no rule.
    pub most: u16,
    /// How many kinds of characters a password needs; 0 for no rule.
    pub kinds: u16,
}
