//! Reading the fields of JSON objects, and noting what is not as it must be.

use super::json::{Kind, Value};
use std::borrow::Cow;
use std::fmt;

/// Something in a JSON text that a pack does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken {
    /// Where, in bytes.
    pub at: usize,
    /// The field it is about; empty where the text is not JSON at all.
    key: &'static str,
    expected: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.key {
            "" => write!(f, "expected {}", self.expected),
            key => write!(f, "`{key}` must be {}", self.expected),
        }
    }
}

impl std::error::Error for Broken {}

/// What was noted while reading.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) broken: Vec<Broken>,
}

/// The fields of one object that are still to be read.
pub(super) struct Fields<'a>(pub(super) Vec<(Cow<'a, str>, Value<'a>)>);

impl<'a> Fields<'a> {
    /// A field that is `null` is one that is not there.
    pub(super) fn take(&mut self, key: &'static str) -> Option<Value<'a>> {
        let place = self.0.iter().position(|(name, _)| name == key)?;
        let (_, value) = self.0.swap_remove(place);
        (!matches!(value.kind, Kind::Null)).then_some(value)
    }
}

impl Reader {
    pub(super) fn broken(&mut self, at: usize, key: &'static str, expected: &'static str) {
        self.broken.push(Broken { at, key, expected });
    }

    pub(super) fn fields<'a>(&mut self, key: &'static str, value: Value<'a>) -> Fields<'a> {
        match value.kind {
            Kind::Table(fields) => Fields(fields),
            _ => {
                self.broken(value.at, key, "an object");
                Fields(Vec::new())
            }
        }
    }

    pub(super) fn items<'a>(
        &mut self,
        key: &'static str,
        value: Option<Value<'a>>,
    ) -> Vec<Value<'a>> {
        match value {
            None => Vec::new(),
            Some(Value {
                kind: Kind::List(items),
                ..
            }) => items,
            Some(Value { at, .. }) => {
                self.broken(at, key, "a list");
                Vec::new()
            }
        }
    }

    pub(super) fn string(&mut self, key: &'static str, value: Value<'_>) -> String {
        match value.kind {
            Kind::Text(text) => text.into_owned(),
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
            Some(Value {
                kind: Kind::Flag(flag),
                ..
            }) => flag,
            None => false,
            Some(Value { at, .. }) => {
                self.broken(at, key, "true or false");
                false
            }
        }
    }

    pub(super) fn number(&mut self, fields: &mut Fields<'_>, key: &'static str) -> u16 {
        let Some(value) = fields.take(key) else {
            return 0;
        };
        let number = match value.kind {
            Kind::Number(digits) => digits.parse().ok(),
            _ => None,
        };
        number.unwrap_or_else(|| {
            self.broken(value.at, key, "a whole number");
            0
        })
    }

    pub(super) fn strings(&mut self, key: &'static str, value: Option<Value<'_>>) -> Vec<String> {
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

    pub(super) fn pairs(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Vec<[String; 2]> {
        let value = fields.take(key);
        let mut pairs = Vec::new();
        for item in self.items(key, value) {
            let at = item.at;
            match <[String; 2]>::try_from(self.strings(key, Some(item))) {
                Ok(pair) => pairs.push(pair),
                Err(_) => self.broken(at, key, "a list of pairs"),
            }
        }
        pairs
    }

    pub(super) fn list<T>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &'static str,
        read: fn(&mut Reader, Fields<'_>) -> T,
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
