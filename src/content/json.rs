//! Parses JSON into a tree whose nodes know where in the text they begin.
//!
//! Hand-written for its size: `docs/design/content.md` has what serde readers cost. The host tests
//! compare what it accepts with serde_json.

use std::borrow::Cow;

/// The most levels of nested values. The shipped packs have 10; the parser calls itself for each level,
/// so without a limit a hostile text of `[[[[…` would overflow the stack.
const MAX_DEPTH: usize = 64;

/// A value and where it stands.
#[derive(Debug)]
pub(super) struct JsonNode<'a> {
    /// The byte of the text at which the value begins.
    pub(super) at: usize,
    pub(super) value: JsonValue<'a>,
}

/// The six kinds of value of RFC 8259, by its names.
#[derive(Debug)]
pub(super) enum JsonValue<'a> {
    Null,
    Bool(bool),
    /// The digits as written: a pack has whole numbers only, and its reader decides what fits.
    Number(&'a str),
    String(Cow<'a, str>),
    Array(Vec<JsonNode<'a>>),
    Object(Vec<(Cow<'a, str>, JsonNode<'a>)>),
}

/// The place where a text stops being JSON.
#[derive(Debug)]
pub(super) struct JsonError {
    /// The byte that cannot stand there.
    pub(super) at: usize,
    /// What should stand there, in English.
    pub(super) expected: &'static str,
}

type Parsed<T> = Result<T, JsonError>;

/// Parses a whole text; a byte order mark before it is skipped.
pub(super) fn parse(text: &str) -> Parsed<JsonNode<'_>> {
    let text_start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut parser = JsonParser {
        text,
        at: text_start,
    };
    let value = parser.value(MAX_DEPTH)?;
    match parser.peek() {
        None => Ok(value),
        Some(_) => parser.expected("the end"),
    }
}

struct JsonParser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> JsonParser<'a> {
    fn expected<T>(&self, expected: &'static str) -> Parsed<T> {
        let at = self.at;
        Err(JsonError { at, expected })
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips white space and returns the next byte without taking it.
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
        self.byte()
    }

    /// Takes `byte` if it is the next one after white space, and says whether it was.
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self, depth: usize) -> Parsed<JsonNode<'a>> {
        let first = self.peek();
        let at = self.at;
        if depth == 0 {
            return self.expected("nothing nested so deep");
        }
        let value = match first {
            Some(b'"') => JsonValue::String(self.string()?),
            Some(b'[') => JsonValue::Array(self.list(depth)?),
            Some(b'{') => JsonValue::Object(self.table(depth)?),
            Some(b'-' | b'0'..=b'9') => JsonValue::Number(self.number()?),
            _ => self.word()?,
        };
        Ok(JsonNode { at, value })
    }

    fn word(&mut self) -> Parsed<JsonValue<'a>> {
        let rest = &self.text[self.at..];
        let words = [
            ("null", JsonValue::Null),
            ("true", JsonValue::Bool(true)),
            ("false", JsonValue::Bool(false)),
        ];
        for (word, value) in words {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        self.expected("a value")
    }

    fn list(&mut self, depth: usize) -> Parsed<Vec<JsonNode<'a>>> {
        self.at += 1;
        let mut items = Vec::new();
        if self.take(b']') {
            return Ok(items);
        }
        loop {
            items.push(self.value(depth - 1)?);
            if self.take(b']') {
                return Ok(items);
            }
            if !self.take(b',') {
                return self.expected("`,` or `]`");
            }
        }
    }

    fn table(&mut self, depth: usize) -> Parsed<Vec<(Cow<'a, str>, JsonNode<'a>)>> {
        self.at += 1;
        let mut fields = Vec::new();
        if self.take(b'}') {
            return Ok(fields);
        }
        loop {
            if self.peek() != Some(b'"') {
                return self.expected("a name in quotes");
            }
            let name = self.string()?;
            if !self.take(b':') {
                return self.expected("`:`");
            }
            fields.push((name, self.value(depth - 1)?));
            if self.take(b'}') {
                return Ok(fields);
            }
            if !self.take(b',') {
                return self.expected("`,` or `}`");
            }
        }
    }

    /// A number as RFC 8259 writes it: `-`, digits, a fraction, an exponent.
    fn number(&mut self) -> Parsed<&'a str> {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        let zero = self.byte() == Some(b'0');
        let whole = self.digits()?;
        if zero && whole > 1 {
            self.at = start;
            return self.expected("a number without a leading 0");
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn digits(&mut self) -> Parsed<usize> {
        let start = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        match self.at - start {
            0 => self.expected("a digit"),
            count => Ok(count),
        }
    }

    fn string(&mut self) -> Parsed<Cow<'a, str>> {
        self.at += 1;
        let mut unescaped = String::new();
        let mut start = self.at;
        loop {
            match self.byte() {
                Some(b'"') => {
                    let rest = &self.text[start..self.at];
                    self.at += 1;
                    if unescaped.is_empty() {
                        return Ok(Cow::Borrowed(rest));
                    }
                    unescaped.push_str(rest);
                    return Ok(Cow::Owned(unescaped));
                }
                Some(b'\\') => {
                    unescaped.push_str(&self.text[start..self.at]);
                    self.at += 1;
                    unescaped.push(self.escaped()?);
                    start = self.at;
                }
                Some(0..0x20) | None => return self.expected("the closing quotes"),
                Some(_) => self.at += 1,
            }
        }
    }

    /// The character that an escape stands for; its backslash has been taken.
    fn escaped(&mut self) -> Parsed<char> {
        let Some(byte) = self.byte() else {
            return self.expected("an escaped character");
        };
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => {
                self.at -= 1;
                return self.expected("an escaped character");
            }
        })
    }

    /// The character of a `\u` escape: four hexadecimal digits, or a surrogate pair of two escapes.
    fn unicode(&mut self) -> Parsed<char> {
        let mut code = self.four_digits()?;
        if (0xd800..0xdc00).contains(&code) && self.text[self.at..].starts_with("\\u") {
            self.at += 2;
            let low = self.four_digits()?.wrapping_sub(0xdc00);
            if low < 0x400 {
                code = 0x10000 + ((code - 0xd800) << 10) + low;
            }
        }
        match char::from_u32(code) {
            Some(character) => Ok(character),
            None => self.expected("the other half of a character"),
        }
    }

    fn four_digits(&mut self) -> Parsed<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let code = digits.and_then(|digits| {
            digits
                .iter()
                .try_fold(0, |code, byte| Some(code * 16 + digit(byte)?))
        });
        match code {
            Some(code) => {
                self.at += 4;
                Ok(code)
            }
            None => self.expected("four digits from 0 to f"),
        }
    }
}
