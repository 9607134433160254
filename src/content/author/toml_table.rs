//! Reads a TOML table key by key, and reports every key that nobody asked for.

use super::diagnostics::{Diagnostics, Location};
use super::source_file::SourceFile;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One table of a file, of which some keys have been read.
pub(super) struct TomlTable<'a> {
    source: &'a SourceFile,
    diagnostics: &'a Diagnostics,
    /// The byte of the file at which the TOML begins; spans are relative to it.
    start: usize,
    line: usize,
    entries: DeTable<'a>,
    /// The keys asked for so far: those that the table may have.
    known: Vec<&'static str>,
    /// Whether the TOML has syntax errors; a missing key is then not reported as well.
    broken: bool,
}

/// A text and the line it stands in.
pub(super) struct Line {
    pub(super) text: String,
    pub(super) line: usize,
}

impl<'a> TomlTable<'a> {
    /// Reads a whole file as TOML.
    pub(super) fn of_file(source: &'a SourceFile, diagnostics: &'a Diagnostics) -> TomlTable<'a> {
        TomlTable::part(source, 0..source.text.len(), diagnostics)
    }

    /// Reads the given bytes of a file as TOML.
    pub(super) fn part(
        source: &'a SourceFile,
        bytes: Range<usize>,
        diagnostics: &'a Diagnostics,
    ) -> TomlTable<'a> {
        let start = bytes.start;
        let (table, errors) = DeTable::parse_recoverable(&source.text[bytes]);
        for error in &errors {
            let byte = start + error.span().map_or(0, |span| span.start);
            diagnostics.report(source.location(source.line(byte)), error.message());
        }
        TomlTable {
            source,
            diagnostics,
            start,
            line: source.line(start),
            entries: table.into_inner(),
            known: Vec::new(),
            broken: !errors.is_empty(),
        }
    }

    /// The line in which the table begins.
    pub(super) fn line(&self) -> usize {
        self.line
    }

    /// The location at which the table begins.
    pub(super) fn location(&self) -> Location {
        self.source.location(self.line)
    }

    fn line_of<T>(&self, value: &Spanned<T>) -> usize {
        self.source.line(self.start + value.span().start)
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'a>>> {
        self.known.push(key);
        self.entries.remove(key)
    }

    /// Whether the table has the key and it has not been read.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    fn expected(&self, line: usize, key: &str, what: &str) {
        let location = self.source.location(line);
        self.diagnostics
            .report(location, format!("`{key}` must be {what}"));
    }

    /// A text that must be there and not be empty.
    pub(super) fn required(&mut self, key: &'static str) -> Line {
        let told = match self.entries.get(key) {
            Some(value) => value.get_ref().as_str().is_none(),
            None => self.broken,
        };
        let found = self.text(key);
        if found.text.is_empty() && !told {
            let location = self.source.location(found.line);
            self.diagnostics
                .report(location, format!("`{key}` is missing"));
        }
        found
    }

    /// A text, empty if it is not there.
    pub(super) fn text(&mut self, key: &'static str) -> Line {
        let line = self.line;
        let Some(value) = self.take(key) else {
            let text = String::new();
            return Line { text, line };
        };
        let line = self.line_of(&value);
        let text = value.get_ref().as_str().map(str::trim).unwrap_or_else(|| {
            self.expected(line, key, "a text in quotes");
            ""
        });
        let text = text.to_owned();
        Line { text, line }
    }

    /// A text over several lines, and the line its first character stands in.
    pub(super) fn long_text(&mut self, key: &'static str) -> Line {
        let span = self.entries.get(key).map(Spanned::span);
        let found = self.text(key);
        // A line break right after the opening quotes belongs to the quotes.
        let opening = span.map_or("", |span| &self.source.text[self.start + span.start..]);
        let quotes = opening.trim_start_matches(['"', '\'']);
        let skipped = quotes.len() - quotes.trim_start().len();
        let line = found.line + quotes[..skipped].matches('\n').count();
        let text = found.text;
        Line { text, line }
    }

    /// A list of texts, with `least` of them or more.
    pub(super) fn texts(&mut self, key: &'static str, least: usize) -> Vec<Line> {
        let value = self.take(key);
        let line = value
            .as_ref()
            .map_or(self.line, |value| self.line_of(value));
        let items = value.as_ref().and_then(|value| value.get_ref().as_array());
        let count = items.map_or(0, |items| items.len());
        if count < least && !self.broken {
            let what = format!("`{key}`: {count} given, at least {least} needed");
            self.diagnostics.report(self.source.location(line), what);
        }
        let Some(value) = value else {
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.expected(self.line_of(&value), key, "a list of texts: [\"…\", \"…\"]");
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items.iter() {
            let line = self.line_of(item);
            match item.get_ref().as_str().map(str::trim) {
                Some(text) if !text.is_empty() => found.push(Line {
                    text: text.to_owned(),
                    line,
                }),
                _ => self.expected(line, key, "a list of texts, none of them empty"),
            }
        }
        found
    }

    /// A list of lists of texts, each with its line.
    pub(super) fn groups(&mut self, key: &'static str) -> Vec<(usize, Vec<String>)> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let items = value.get_ref().as_array().map_or(&[][..], |items| items);
        if items.is_empty() {
            self.expected(self.line_of(&value), key, "a list of lists");
        }
        for item in items {
            let words: Option<Vec<String>> = item.get_ref().as_array().and_then(|words| {
                let text = |word: &Spanned<DeValue<'_>>| word.get_ref().as_str().map(str::to_owned);
                words.iter().map(text).collect()
            });
            match words {
                Some(words) => found.push((self.line_of(item), words)),
                None => self.expected(self.line_of(item), key, "a list of lists of texts"),
            }
        }
        found
    }

    /// Yes or no; no if it is not there.
    pub(super) fn flag(&mut self, key: &'static str) -> bool {
        let Some(value) = self.take(key) else {
            return false;
        };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.expected(self.line_of(&value), key, "true or false");
            false
        })
    }

    /// A whole number from 0 to 65535, if it is there.
    pub(super) fn number(&mut self, key: &'static str) -> Option<u16> {
        let value = self.take(key)?;
        let number = value.get_ref().as_integer();
        let number = number.and_then(|digits| digits.as_str().parse().ok());
        if number.is_none() {
            self.expected(self.line_of(&value), key, "a whole number");
        }
        number
    }

    /// The tables written `[[key]]`, in order.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<TomlTable<'a>> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let line = self.line_of(&value);
        let DeValue::Array(items) = value.into_inner() else {
            self.expected(line, key, &format!("tables, each under its own [[{key}]]"));
            return Vec::new();
        };
        let mut found = Vec::new();
        for item in items.iter().cloned() {
            let line = self.line_of(&item);
            match item.into_inner() {
                DeValue::Table(entries) => found.push(self.inner(line, entries)),
                _ => self.expected(line, key, &format!("tables, each under its own [[{key}]]")),
            }
        }
        found
    }

    /// The tables written `[key.NAME]`, by name.
    pub(super) fn named_tables(&mut self, key: &'static str) -> Vec<(String, TomlTable<'a>)> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let line = self.line_of(&value);
        let DeValue::Table(entries) = value.into_inner() else {
            self.expected(
                line,
                key,
                &format!("tables, each under its own [{key}.NAME]"),
            );
            return Vec::new();
        };
        let mut found = Vec::new();
        for (name, value) in entries {
            let line = self.line_of(&name);
            match value.into_inner() {
                DeValue::Table(entries) => {
                    found.push((name.into_inner().into_owned(), self.inner(line, entries)));
                }
                _ => self.expected(
                    line,
                    key,
                    &format!("tables, each under its own [{key}.NAME]"),
                ),
            }
        }
        found
    }

    /// Every text of the table and the tables in it, by its dotted name.
    pub(super) fn sentences(mut self) -> Vec<(String, Line)> {
        let mut found = Vec::new();
        for (key, value) in std::mem::take(&mut self.entries) {
            let name = key.get_ref().clone().into_owned();
            let line = self.line_of(&key);
            match value.into_inner() {
                DeValue::Table(entries) => {
                    let inner = self.inner(line, entries).sentences().into_iter();
                    found.extend(inner.map(|(inner, line)| (format!("{name}.{inner}"), line)));
                }
                DeValue::String(text) => {
                    let text = text.trim_matches('\n').to_owned();
                    found.push((name, Line { text, line }));
                }
                _ => self.expected(line, &name, "a text in quotes"),
            }
        }
        found
    }

    /// Every text of the table written `[key]`, by its dotted name; empty where the file has no such table.
    pub(super) fn sentences_in(&mut self, key: &'static str) -> Vec<(String, Line)> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        let line = self.line_of(&value);
        match value.into_inner() {
            DeValue::Table(entries) => self.inner(line, entries).sentences(),
            _ => {
                self.expected(line, key, "a table of texts");
                Vec::new()
            }
        }
    }

    fn inner(&self, line: usize, entries: DeTable<'a>) -> TomlTable<'a> {
        TomlTable {
            line,
            entries,
            known: Vec::new(),
            ..*self
        }
    }

    /// Ends the reading: a key that nobody asked for is misspelt or misplaced.
    pub(super) fn finish(self) {
        let known = self.known.join(", ");
        for key in self.entries.keys() {
            let location = self.source.location(self.line_of(key));
            let key = key.get_ref();
            let what = format!("unknown key `{key}`; the keys here are {known}");
            self.diagnostics.report(location, what);
        }
    }
}
