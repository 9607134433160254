//! Writes JSON: the few shapes that the results of the engine have.

/// A JSON value, as its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Json(pub(crate) String);

impl Json {
    /// A string, with quotes and escapes.
    pub(crate) fn text(text: &str) -> Json {
        let mut json = String::with_capacity(text.len() + 2);
        json.push('"');
        for ch in text.chars() {
            match ch {
                '"' | '\\' => json.extend(['\\', ch]),
                '\n' => json.push_str("\\n"),
                // Other control characters show nothing, and JSON forbids them in a string.
                ch if ch < ' ' => json.push(' '),
                _ => json.push(ch),
            }
        }
        json.push('"');
        Json(json)
    }

    /// A boolean.
    pub(crate) fn boolean(value: bool) -> Json {
        Json(if value { "true" } else { "false" }.to_owned())
    }

    /// A whole number.
    pub(crate) fn number(value: usize) -> Json {
        Json(value.to_string())
    }

    /// An array.
    pub(crate) fn array(values: impl IntoIterator<Item = Json>) -> Json {
        let mut json = String::from("[");
        for value in values {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(&value.0);
        }
        json.push(']');
        Json(json)
    }

    /// An object; a value of `None` is left out with its key.
    pub(crate) fn object<'a>(values: impl IntoIterator<Item = (&'a str, Option<Json>)>) -> Json {
        let mut json = String::from("{");
        for (key, value) in values {
            let Some(value) = value else { continue };
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(&Json::text(key).0);
            json.push(':');
            json.push_str(&value.0);
        }
        json.push('}');
        Json(json)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Json;

    #[test]
    fn what_is_written_is_read_back() {
        let typed = "a\"\\\n验";
        let json = Json::object([
            (typed, Some(Json::text(typed))),
            ("none", None),
            (
                "list",
                Some(Json::array([Json::number(1), Json::boolean(true)])),
            ),
        ]);
        let read: serde_json::Value = serde_json::from_str(&json.0).unwrap();
        assert_eq!(read, serde_json::json!({ typed: typed, "list": [1, true] }));
    }
}
