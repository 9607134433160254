//! Reads fields of JSON objects by type, and collects an error for each that has another type.

use super::json::{JsonNode, JsonValue};
use super::pack_error::PackError;
use std::borrow::Cow;

/// Reads values of the types that a pack has. A value of another type is an error and reads as the
/// default, so that one reading finds all errors.
#[derive(Default)]
pub(super) struct PackReader {
    /// The errors so far, in the order of reading.
    pub(super) errors: Vec<PackError>,
}

/// The fields of one object that are still to be read.
pub(super) struct Fields<'a>(pub(super) Vec<(Cow<'a, str>, JsonNode<'a>)>);

impl<'a> Fields<'a> {
    /// Takes a field out; `None` if it is not there or `null`.
    pub(super) fn take(&mut self, key: &'static str) -> Option<JsonNode<'a>> {
        let place = self.0.iter().position(|(name, _)| name == key)?;
        let (_, value) = self.0.swap_remove(place);
        (!matches!(value.value, JsonValue::Null)).then_some(value)
    }
}

impl PackReader {
    pub(super) fn error(&mut self, at: usize, key: &'static str, expected: &'static str) {
        self.errors.push(PackError { at, key, expected });
    }

    pub(super) fn fields<'a>(&mut self, key: &'static str, value: JsonNode<'a>) -> Fields<'a> {
        match value.value {
            JsonValue::Object(fields) => Fields(fields),
            _ => {
                self.error(value.at, key, "an object");
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
                self.error(at, key, "a list");
                Vec::new()
            }
        }
    }

    pub(super) fn string(&mut self, key: &'static str, value: JsonNode<'_>) -> String {
        match value.value {
            JsonValue::String(text) => text.into_owned(),
            _ => {
                self.error(value.at, key, "a text");
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
                self.error(at, key, "true or false");
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
            self.error(value.at, key, "a whole number");
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

    /// A list of pairs of texts, each made a named type. Never inlined, so that the instances for all
    /// four types are one function in the wasm: 300 bytes of brotli.
    #[inline(never)]
    pub(super) fn pairs<T: From<[String; 2]>>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &'static str,
    ) -> Vec<T> {
        let value = fields.take(key);
        let mut pairs = Vec::new();
        for item in self.items(key, value) {
            let at = item.at;
            match <[String; 2]>::try_from(self.strings(key, Some(item))) {
                Ok(strings) => pairs.push(strings.into()),
                Err(_) => self.error(at, key, "a list of pairs"),
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
