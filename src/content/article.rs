//! One question and its answer.

use super::Body;

/// One question and its answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Article {
    /// The stable name, in lower snake case: links and events carry it.
    pub id: String,
    /// The question as the list of articles shows it.
    pub title: String,
    /// The id of its topic; empty for none.
    pub topic: String,
    /// Other ways people ask the question: searched, never shown.
    pub asks: Vec<String>,
    /// Words that name the subject: searched, never shown.
    pub tags: Vec<String>,
    /// The answer, shown when the article is opened.
    pub body: Body,
    /// The codes of the reasons that this article explains; a problem with one of them links here.
    pub explains: Vec<String>,
    /// The ids of articles to read next.
    pub related: Vec<String>,
    /// The id of the article to read when nothing here helped; empty for none. Where it is not empty,
    /// the first steps of the answer are remedies that the visitor tries one after another.
    pub otherwise: String,
    /// Whether the question is one that most visitors come with: shown before anything is typed.
    pub popular: bool,
}
