//! Reading the fields of JSON objects, and noting what is not as it must be.

use super::json::{JsonNode, JsonValue};
use std::borrow::Cow;
use std::fmt;

/// Something in a JSON text that a pack does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackError {
    /// Where, in bytes.
    pub at: usize,
    /// The field it is about; empty where the text is not JSON at all.
    key: &'static str,
    expected: &'static str,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key {
            "" => write!(f, "expected {}", self.expected),
            key => write!(f, "`{key}` must be {}", self.expected),
        }
    }
}

impl std::error::Error for PackError {}

/// What was noted while reading.
#[derive(Default)]
pub(super) struct PackReader {
    pub(super) broken: Vec<PackError>,
}

/// The fields of one object that are still to be read.
pub(super) struct Fields<'a>(pub(super) Vec<(Cow<'a, str>, JsonNode<'a>)>);

impl<'a> Fields<'a> {
    /// A field that is `null` is one that is not there.
    pub(super) fn take(&mut self, key: &'static str) -> Option<JsonNode<'a>> {
        let place = self.0.iter().position(|(name, _)| name == key)?;
        let (_, value) = self.0.swap_remove(place);
        (!matches!(value.value, JsonValue::Null)).then_some(value)
    }
}

impl PackReader {
    pub(super) fn broken(&mut self, at: usize, key: &'static str, expected: &'static str) {
        self.broken.push(PackError { at, key, expected });
    }

    pub(super) fn fields<'a>(&mut self, key: &'static str, value: JsonNode<'a>) -> Fields<'a> {
        match value.value {
            JsonValue::Object(fields) => Fields(fields),
            _ => {
                self.broken(value.at, key, "an object");
                Fields(Vec::new())
            }
        }
    }

    pub(super) fn items<'a>(
        &mut self,
        key: &'static str,
        value: Option<JsonNode<'a>>,
    ) -> Vec<JsonNode<'a>> {
        match value {
            None => Vec::new(),
            Some(JsonNode {
                value: JsonValue::Array(items),
                ..
            }) => items,
            Some(JsonNode { at, .. }) => {
                self.broken(at, key, "a list");
                Vec::new()
            }
        }
    }

    pub(super) fn string(&mut self, key: &'static str, value: JsonNode<'_>) -> String {
        match value.value {
            JsonValue::String(text) => text.into_owned(),
            _ => {
                self.broken(value.at, key, "a text");
                String::new()
            }
        }
    }

    pub(super) fn text(&mut self, fields: &mut Fields<'_>, key: &'static str) -> String {
        match fields.take(key) {
            Some(value) => self.string(key, value),
            None => String::new(),
        }
    }

    pub(super) fn flag(&mut self, fields: &mut Fields<'_>, key: &'static str) -> bool {
        match fields.take(key) {
            Some(JsonNode {
                value: JsonValue::Bool(flag),
                ..
            }) => flag,
            None => false,
            Some(JsonNode { at, .. }) => {
                self.broken(at, key, "true or false");
                false
            }
        }
    }

    pub(super) fn number(&mut self, fields: &mut Fields<'_>, key: &'static str) -> u16 {
        let Some(value) = fields.take(key) else {
            return 0;
        };
        let number = match value.value {
            JsonValue::Number(digits) => digits.parse().ok(),
            _ => None,
        };
        number.unwrap_or_else(|| {
            self.broken(value.at, key, "a whole number");
            0
        })
    }

    pub(super) fn strings(
        &mut self,
        key: &'static str,
        value: Option<JsonNode<'_>>,
    ) -> Vec<String> {
        let items = self.items(key, value);
        items
            .into_iter()
            .map(|item| self.string(key, item))
            .collect()
    }

    pub(super) fn texts(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Vec<String> {
        let value = fields.take(key);
        self.strings(key, value)
    }

    pub(super) fn pairs<T>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &'static str,
        pair: fn([String; 2]) -> T,
    ) -> Vec<T> {
        let value = fields.take(key);
        let mut pairs = Vec::new();
        for item in self.items(key, value) {
            let at = item.at;
            match <[String; 2]>::try_from(self.strings(key, Some(item))) {
                Ok(strings) => pairs.push(pair(strings)),
                Err(_) => self.broken(at, key, "a list of pairs"),
            }
        }
        pairs
    }

    pub(super) fn list<T>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &'static str,
        read: fn(&mut PackReader, Fields<'_>) -> T,
    ) -> Vec<T> {
        let value = fields.take(key);
        let mut list = Vec::new();
        for item in self.items(key, value) {
            let fields = self.fields(key, item);
            list.push(read(self, fields));
        }
        list
    }
}
