//! One question and its answer.

use super::Body;

/// One question and its answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Article {
    /// Stable name, lower snake: used in links and events.
    pub id: String,
    /// The question.
    pub title: String,
    /// The topic it belongs to; empty for none.
    pub topic: String,
    /// Other ways people ask it.
    pub asks: Vec<String>,
    /// Words that name its subject.
    pub tags: Vec<String>,
    /// The answer.
    pub body: Body,
    /// Codes of the reasons it explains.
    pub explains: Vec<String>,
    /// Articles worth reading next.
    pub related: Vec<String>,
    /// What to read when nothing of it helped; its first steps are then remedies to be tried one
    /// after another. Empty for none.
    pub otherwise: String,
    /// The question as most people put it first: shown before anything is typed.
    pub popular: bool,
}
