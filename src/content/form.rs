//! A form as a file describes it: fields, their checks, which must agree.

/// A form that can be checked before it is sent to the bank.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Form {
    /// The stable name, in lower snake case: `open_wallet`.
    pub id: String,
    /// The heading above the form.
    pub title: String,
    /// The paragraph below the heading; empty for none.
    pub intro: String,
    /// The fields, in the order they are shown.
    pub fields: Vec<Field>,
    /// Pairs of fields that must not contradict each other: an ID number and a birth date.
    pub agree: Vec<FieldPair>,
    /// Pairs of fields that must not hold the same number: a mobile number and a bank card number.
    pub differ: Vec<FieldPair>,
    /// The least age in full years; 0 for no limit. A younger person gets a hint and no error, since
    /// the bank decides.
    pub least_age: u16,
}

/// One field of a form.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Field {
    /// The name of the field, unique within the form.
    pub id: String,
    /// The name of its check, as [`Check::name`](crate::checks::Check::name) gives it: `id_card`; empty
    /// where there is nothing to check.
    pub check: String,
    /// The label above the field.
    pub label: String,
    /// The text under the label: where to find the value, how to type it.
    pub hint: String,
    /// Whether the field may not be left empty.
    pub required: bool,
    /// The values to choose from. A field that has any is shown as radio buttons; the first value is
    /// chosen until the visitor chooses another.
    pub choices: Vec<Choice>,
    /// The conditions under which the field is asked, one of which is enough: the passport number where
    /// the document is a passport. Empty for always.
    pub when: Vec<FieldValue>,
    /// The token of HTML's `autocomplete`; empty for `off`.
    pub autocomplete: String,
    /// The value of HTML's `inputmode`; empty for `text`.
    pub inputmode: String,
    /// The fewest characters of a password; 0 for no rule.
    pub least: u16,
    /// The most characters of a password; 0 for no rule.
    pub most: u16,
    /// How many kinds of characters a password needs; 0 for no rule.
    pub kinds: u16,
    /// The regions whose mobile numbers are taken, as
    /// [`MobileRegions::NAMES`](crate::checks::MobileRegions::NAMES) has them; empty for the mainland
    /// alone.
    pub regions: Vec<String>,
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
