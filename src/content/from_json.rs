//! Builds a pack from its JSON, type by type.

use super::fields::{Fields, PackReader};
use super::json::{self, JsonNode, JsonValue};
use super::pack_error::PackError;
use super::{Article, Block, Body, Field, Form, Guide, GuideItem, Inline, Pack, Texts, Topic};
use crate::search::{Embeddings, WordReading};

impl Pack {
    /// Reads a pack, full or minimal: a field that is missing has its default, a field that a pack does
    /// not have is ignored.
    ///
    /// ```
    /// use bank_help::content::Pack;
    /// let pack = Pack::from_json(r#"{"lang": "en", "articles": [{"id": "a", "title": "A"}]}"#)?;
    /// assert_eq!(pack.articles[0].title, "A");
    /// # Ok::<(), bank_help::content::PackError>(())
    /// ```
    ///
    /// # Errors
    /// The first [`PackError`] of the text: where it is not JSON or nests more than 64 levels deep, where
    /// a field has another type than that of [`Pack`], where a pair has not two strings, where a block
    /// of a body is of an unknown kind, or where `learned` is not a table of letters.
    pub fn from_json(text: &str) -> Result<Pack, PackError> {
        let reading = read(text);
        match reading.errors.first() {
            None => Ok(reading.pack),
            Some(error) => Err(*error),
        }
    }
}

impl From<[String; 2]> for WordReading {
    fn from([word, pinyin]: [String; 2]) -> WordReading {
        WordReading { word, pinyin }
    }
}

/// A pack, and all errors that were found in its text.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) pack: Pack,
    pub(super) errors: Vec<PackError>,
}

/// Reads as much of a pack as there is.
pub(super) fn read(text: &str) -> Reading {
    let mut reader = PackReader::default();
    let value = match json::parse(text) {
        Ok(value) => value,
        Err(json::JsonError { at, expected }) => {
            reader.error(at, "", expected);
            return Reading {
                errors: reader.errors,
                ..Reading::default()
            };
        }
    };
    let pack = reader.pack(value);
    Reading {
        pack,
        errors: reader.errors,
    }
}

impl PackReader {
    fn pack(&mut self, value: JsonNode<'_>) -> Pack {
        let mut fields = self.fields("pack", value);
        let messages = fields.take("messages");
        let synonyms = fields.take("synonyms");
        let learned = fields.take("learned");
        Pack {
            lang: self.text(&mut fields, "lang"),
            title: self.text(&mut fields, "title"),
            about: self.body(&mut fields, "about"),
            topics: self.list(&mut fields, "topics", PackReader::topic),
            articles: self.list(&mut fields, "articles", PackReader::article),
            guide: fields.take("guide").map(|guide| self.guide(guide)),
            forms: self.list(&mut fields, "forms", PackReader::form),
            messages: self.messages(messages),
            synonyms: self
                .items("synonyms", synonyms)
                .into_iter()
                .map(|group| self.strings("synonyms", Some(group)))
                .collect(),
            readings: self.pairs(&mut fields, "readings"),
            learned: learned.and_then(|value| self.learned(value)),
        }
    }

    fn messages(&mut self, value: Option<JsonNode<'_>>) -> Texts {
        let mut messages = Texts::default();
        if let Some(value) = value {
            for (code, sentence) in self.fields("messages", value).0 {
                let sentence = self.string("messages", sentence);
                messages.insert(code.into_owned(), sentence);
            }
        }
        messages
    }

    fn learned(&mut self, value: JsonNode<'_>) -> Option<Embeddings> {
        let at = value.at;
        let learned = Embeddings::from_letters(&self.string("learned", value));
        if learned.is_none() {
            self.error(at, "learned", "rows of 32 letters a to o, 2, 4, 8 … rows");
        }
        learned
    }

    fn topic(&mut self, mut fields: Fields<'_>) -> Topic {
        Topic {
            id: self.text(&mut fields, "id"),
            title: self.text(&mut fields, "title"),
        }
    }

    fn article(&mut self, mut fields: Fields<'_>) -> Article {
        Article {
            id: self.text(&mut fields, "id"),
            title: self.text(&mut fields, "title"),
            topic: self.text(&mut fields, "topic"),
            asks: self.texts(&mut fields, "asks"),
            tags: self.texts(&mut fields, "tags"),
            body: self.body(&mut fields, "body"),
            explains: self.texts(&mut fields, "explains"),
            related: self.texts(&mut fields, "related"),
            otherwise: self.text(&mut fields, "otherwise"),
            popular: self.flag(&mut fields, "popular"),
        }
    }

    fn guide(&mut self, value: JsonNode<'_>) -> Guide {
        let mut fields = self.fields("guide", value);
        Guide {
            title: self.text(&mut fields, "title"),
            intro: self.text(&mut fields, "intro"),
            materials: self.list(&mut fields, "materials", PackReader::guide_item),
            steps: self.list(&mut fields, "steps", PackReader::guide_item),
        }
    }

    fn guide_item(&mut self, mut fields: Fields<'_>) -> GuideItem {
        GuideItem {
            id: self.text(&mut fields, "id"),
            title: self.text(&mut fields, "title"),
            body: self.body(&mut fields, "body"),
            optional: self.flag(&mut fields, "optional"),
            articles: self.texts(&mut fields, "articles"),
            form: self.text(&mut fields, "form"),
        }
    }

    fn form(&mut self, mut fields: Fields<'_>) -> Form {
        Form {
            id: self.text(&mut fields, "id"),
            title: self.text(&mut fields, "title"),
            intro: self.text(&mut fields, "intro"),
            fields: self.list(&mut fields, "fields", PackReader::field),
            agree: self.pairs(&mut fields, "agree"),
            differ: self.pairs(&mut fields, "differ"),
            least_age: self.number(&mut fields, "least_age"),
        }
    }

    fn field(&mut self, mut fields: Fields<'_>) -> Field {
        Field {
            id: self.text(&mut fields, "id"),
            check: self.text(&mut fields, "check"),
            label: self.text(&mut fields, "label"),
            hint: self.text(&mut fields, "hint"),
            required: self.flag(&mut fields, "required"),
            choices: self.pairs(&mut fields, "choices"),
            when: self.pairs(&mut fields, "when"),
            autocomplete: self.text(&mut fields, "autocomplete"),
            inputmode: self.text(&mut fields, "inputmode"),
            least: self.number(&mut fields, "least"),
            most: self.number(&mut fields, "most"),
            kinds: self.number(&mut fields, "kinds"),
            regions: self.texts(&mut fields, "regions"),
        }
    }

    fn body(&mut self, fields: &mut Fields<'_>, key: &'static str) -> Body {
        match fields.take(key) {
            None => Body::default(),
            Some(JsonNode {
                value: JsonValue::String(text),
                ..
            }) => Body::Text(text.into_owned()),
            Some(value) => Body::Blocks(self.blocks(key, value)),
        }
    }

    fn blocks(&mut self, key: &'static str, value: JsonNode<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for item in self.items(key, Some(value)) {
            let at = item.at;
            let mut fields = self.fields(key, item);
            let block = if let Some(words) = fields.take("paragraph") {
                Block::Paragraph(self.inlines("paragraph", words))
            } else if let Some(words) = fields.take("heading") {
                Block::Heading(self.inlines("heading", words))
            } else if let Some(steps) = fields.take("steps") {
                Block::Steps(self.nested("steps", steps))
            } else if let Some(list) = fields.take("list") {
                Block::List(self.nested("list", list))
            } else if let Some(note) = fields.take("note") {
                Block::Note(self.blocks("note", note))
            } else {
                self.error(at, key, "paragraph, heading, steps, list or note");
                continue;
            };
            blocks.push(block);
        }
        blocks
    }

    fn nested(&mut self, key: &'static str, value: JsonNode<'_>) -> Vec<Vec<Block>> {
        let items = self.items(key, Some(value));
        items
            .into_iter()
            .map(|item| self.blocks(key, item))
            .collect()
    }

    fn inlines(&mut self, key: &'static str, value: JsonNode<'_>) -> Vec<Inline> {
        let items = self.items(key, Some(value));
        items
            .into_iter()
            .map(|item| self.inline(key, item))
            .collect()
    }

    fn inline(&mut self, key: &'static str, value: JsonNode<'_>) -> Inline {
        if let JsonValue::String(text) = value.value {
            return Inline::Text(text.into_owned());
        }
        let mut fields = self.fields(key, value);
        if let Some(strong) = fields.take("strong") {
            let strong = self.string("strong", strong);
            return Inline::Strong { strong };
        }
        Inline::Link {
            link: self.text(&mut fields, "link"),
            to: self.text(&mut fields, "to"),
        }
    }
}
