//! The bank's words as plain data. A pack is one language of everything the widget says.
//!
//! The smallest pack any tool can write is `{ "lang": …, "articles": [{ "id", "title" }] }`; every
//! other field has a default.

mod answer;
mod article;
mod fields;
mod form;
mod guide;
mod json;
mod messages;
mod read;
mod texts;

#[cfg(feature = "author")]
pub mod author;

pub use answer::{Block, Body, Inline};
pub use article::Article;
pub use fields::PackError;
pub use form::{Choice, Field, FieldPair, FieldValue, Form};
pub use guide::{Guide, GuideItem};
pub use texts::Texts;

use crate::search::{Document, Learned, Lexicon, WordReading};

/// One language of everything the widget says.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Pack {
    /// BCP 47: `zh-CN`.
    pub lang: String,
    /// What it is about, shown as the widget's heading: 工商银行数字钱包注册帮助.
    pub title: String,
    /// Who wrote it, who did not, and whom to ask when it is not enough.
    pub about: Body,
    /// In the order the editor wants them shown.
    pub topics: Vec<Topic>,
    /// The questions and answers, topic by topic, in the order the editor wants them shown.
    pub articles: Vec<Article>,
    /// The registration guide, if there is one.
    pub guide: Option<Guide>,
    /// The forms that can be checked.
    pub forms: Vec<Form>,
    /// Code to sentence, for reasons and for the interface.
    pub messages: Texts,
    /// Groups of words that mean the same here.
    pub synonyms: Vec<Vec<String>>,
    /// Words whose pinyin differs from that of their characters alone: `["银行", "yin hang"]`.
    #[cfg_attr(feature = "author", serde(serialize_with = "author::pairs"))]
    pub readings: Vec<WordReading>,
    /// What was learned from how people ask; without it the search goes by words alone.
    #[cfg_attr(feature = "author", serde(serialize_with = "author::letters"))]
    pub learned: Option<Learned>,
}

/// A group of articles.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Topic {
    /// Stable name, lower snake.
    pub id: String,
    /// As shown.
    pub title: String,
}

impl Pack {
    /// The article of that id.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.id == id)
    }

    /// The article that explains the reason of that code.
    pub fn article_on(&self, code: &str) -> Option<&Article> {
        self.articles
            .iter()
            .find(|article| article.explains.iter().any(|explained| explained == code))
    }

    /// The form of that id.
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// What the search reads: one document for each article, in their order.
    pub fn documents(&self) -> Vec<Document> {
        self.articles
            .iter()
            .map(|article| Document {
                title: article.title.clone(),
                asks: article.asks.clone(),
                tags: article.tags.clone(),
                body: article.body.plain(),
                popular: article.popular,
            })
            .collect()
    }

    /// What the search should know of this pack's words.
    pub fn lexicon(&self) -> Lexicon {
        Lexicon {
            synonyms: self.synonyms.clone(),
            readings: self.readings.clone(),
            learned: self.learned.clone(),
        }
    }
}
