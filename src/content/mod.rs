//! The bank's words as plain data. A [`Pack`] is one language of everything the widget says.
//!
//! The smallest pack any tool can write is `{ "lang": …, "articles": [{ "id", "title" }] }`; every
//! other field has a default. `content::author` (feature `author`) builds packs from Markdown and
//! TOML; [`Pack::from_json`] reads what it built.

mod texts;
mod messages;
mod body;
mod article;
mod guide;
mod form;
mod pack_error;
mod json;
mod fields;
mod from_json;

#[cfg(feature = "author")]
pub mod author;

pub use article::Article;
pub use body::{Block, Body, Inline};
pub use form::{Choice, Field, FieldPair, FieldValue, Form};
pub use guide::{Guide, GuideItem};
pub use pack_error::PackError;
pub use texts::Texts;

use crate::search::{Document, Embeddings, Hit, Lexicon, WordReading};

/// One language of everything the widget says: the unit that a page loads.
///
/// ```
/// use bank_help::content::Pack;
/// use bank_help::search::Index;
///
/// let pack = Pack::from_json(
///     r#"{"lang": "zh-CN", "articles": [{"id": "code", "title": "收不到验证码怎么办"}]}"#,
/// )?;
/// let index = Index::new(&pack.documents(), &pack.lexicon());
/// let hit = &index.search("验证码", 5)[0];
/// assert_eq!(pack.article_of(hit).unwrap().id, "code");
/// # Ok::<(), bank_help::content::PackError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Pack {
    /// The language as a BCP 47 tag: `zh-CN`.
    pub lang: String,
    /// The subject of the pack, shown as the widget's heading: 工商银行数字钱包注册帮助.
    pub title: String,
    /// The text at the end of the widget: who wrote it, who did not, and whom to ask when it is not enough.
    pub about: Body,
    /// The groups of articles, in the order they are shown.
    pub topics: Vec<Topic>,
    /// The questions and answers in the order they are shown, topic by topic.
    pub articles: Vec<Article>,
    /// The registration guide; without one the widget has no tab for it.
    pub guide: Option<Guide>,
    /// The forms that can be checked; without any the widget has no tab for them.
    pub forms: Vec<Form>,
    /// The sentences by their codes: `id_card.short` for a reason, `ui.search.label` for the interface.
    pub messages: Texts,
    /// Groups of words that the search treats as the same word.
    pub synonyms: Vec<Vec<String>>,
    /// Words whose pinyin differs from that of their characters one by one. In JSON a list of lists
    /// of two: `["银行", "yin hang"]`.
    #[cfg_attr(feature = "author", serde(serialize_with = "author::pairs"))]
    pub readings: Vec<WordReading>,
    /// The table that `author::learn` made of how people ask; without it the search compares words only.
    #[cfg_attr(feature = "author", serde(serialize_with = "author::letters"))]
    pub learned: Option<Embeddings>,
}

/// A group of articles.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Topic {
    /// The stable name, in lower snake case: `verification_code`.
    pub id: String,
    /// The heading above its articles.
    pub title: String,
}

impl Pack {
    /// The article with that id.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.id == id)
    }

    /// The article that explains a reason, by the code of the reason: `id_card.check_character`.
    pub fn article_on(&self, code: &str) -> Option<&Article> {
        self.articles
            .iter()
            .find(|article| article.explains.iter().any(|explained| explained == code))
    }

    /// The form with that id.
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// The article that a hit found. `None` for a hit of an index that was not made from the
    /// [`documents`](Pack::documents) of this pack.
    pub fn article_of(&self, hit: &Hit) -> Option<&Article> {
        self.articles.get(hit.document)
    }

    /// The input of the search: one document for each article, in the order of the articles.
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

    /// The synonyms, readings and learned table of this pack, for the search.
    pub fn lexicon(&self) -> Lexicon {
        Lexicon {
            synonyms: self.synonyms.clone(),
            readings: self.readings.clone(),
            embeddings: self.learned.clone(),
        }
    }
}
