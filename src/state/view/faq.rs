//! What finding an answer looks like.

use super::MarkedText;
use crate::content::Block;

/// The search box and what it found.
#[derive(Debug, Clone, PartialEq)]
pub struct FaqView {
    /// The label of the search box.
    pub search_label: String,
    /// An example of what to type.
    pub search_placeholder: String,
    /// The label of the button that empties it.
    pub clear_label: String,
    /// What was typed.
    pub query: String,
    /// What was likely meant, where that finds clearly more.
    pub did_you_mean: Option<DidYouMeanView>,
    /// The label of the topics.
    pub topics_label: String,
    /// The topics, the first standing for what people ask most; empty while a query shows what it
    /// found.
    pub topics: Vec<TopicView>,
    /// The heading over the results; empty for none.
    pub heading: String,
    /// The questions, best first.
    pub results: Vec<ResultView>,
    /// The label of the way to the rest of an answer.
    pub read_more_label: String,
    /// What to do when there are none.
    pub empty: Option<EmptyView>,
}

/// What was likely meant by what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DidYouMeanView {
    /// Before it.
    pub label: String,
    /// What choosing it types.
    pub query: String,
}

/// One topic to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicView {
    /// `None` stands for what is listed without choosing.
    pub topic: Option<String>,
    /// As shown.
    pub label: String,
    /// Is it the chosen one?
    pub chosen: bool,
}

/// One question found.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultView {
    /// The article's id.
    pub article: String,
    /// The question.
    pub title: MarkedText,
    /// A piece of the answer; empty for none.
    pub snippet: MarkedText,
    /// How the answer begins, in place of the snippet; empty for any but the best.
    pub answer_preview: Vec<Block>,
    /// Its topic as shown; empty for none.
    pub topic: String,
}

/// Nothing was found.
#[derive(Debug, Clone, PartialEq)]
pub struct EmptyView {
    /// Says so.
    pub title: String,
    /// What to try, and the hotline.
    pub body: Vec<Block>,
}
