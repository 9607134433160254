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
    pub agree: Vec<FieldPair>,
    /// Pairs of fields that must not hold the same number: `["mobile", "bank_card"]`.
    pub differ: Vec<FieldPair>,
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
    pub choices: Vec<Choice>,
    /// Where it is asked at all: one of these fields has this value, `["document", "passport"]`.
    /// Empty for always.
    pub when: Vec<FieldValue>,
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

/// Two fields of one form, as `agree` and `differ` name them. In JSON a list of two ids:
/// `["id_card", "birth_date"]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(into = "[String; 2]"))]
pub struct FieldPair {
    /// The id of one field.
    pub first: String,
    /// The id of another field.
    pub second: String,
}

/// One value of a field that is chosen, not typed. In JSON a list of two:
/// `["passport", "Passport"]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(into = "[String; 2]"))]
pub struct Choice {
    /// The value as forms and conditions name it: `passport`.
    pub value: String,
    /// The words beside the radio button, in the language of the pack.
    pub label: String,
}

/// A condition: the field holds the value. In JSON a list of two: `["document", "passport"]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(into = "[String; 2]"))]
pub struct FieldValue {
    /// The id of a field that has choices.
    pub field: String,
    /// One of its values.
    pub value: String,
}

impl FieldPair {
    /// Both ids, the first one first.
    pub fn ids(&self) -> [&str; 2] {
        [&self.first, &self.second]
    }
}

impl From<[String; 2]> for FieldPair {
    fn from([first, second]: [String; 2]) -> FieldPair {
        FieldPair { first, second }
    }
}

#[cfg(feature = "author")]
impl From<FieldPair> for [String; 2] {
    fn from(it: FieldPair) -> [String; 2] {
        [it.first, it.second]
    }
}

impl From<[String; 2]> for Choice {
    fn from([value, label]: [String; 2]) -> Choice {
        Choice { value, label }
    }
}

#[cfg(feature = "author")]
impl From<Choice> for [String; 2] {
    fn from(it: Choice) -> [String; 2] {
        [it.value, it.label]
    }
}

impl From<[String; 2]> for FieldValue {
    fn from([field, value]: [String; 2]) -> FieldValue {
        FieldValue { field, value }
    }
}

#[cfg(feature = "author")]
impl From<FieldValue> for [String; 2] {
    fn from(it: FieldValue) -> [String; 2] {
        [it.field, it.value]
    }
}
