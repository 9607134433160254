//! The screen of the first tab: the search box and what it found.

use super::MarkedText;
use crate::content::Block;

/// The search box, the topics and the questions below them.
#[derive(Debug, Clone, PartialEq)]
pub struct FaqView {
    /// The accessible name of the search box.
    pub search_label: String,
    /// An example of what to type, for the `placeholder`.
    pub search_placeholder: String,
    /// The label of the button that empties the search box.
    pub clear_label: String,
    /// The text in the search box, as typed.
    pub query: String,
    /// A corrected query to search for instead; only where it finds clearly more.
    pub did_you_mean: Option<DidYouMeanView>,
    /// The accessible name of the list of topics.
    pub topics_label: String,
    /// The topics to choose from; empty while a query shows what it found.
    pub topics: Vec<TopicView>,
    /// The heading over `results`; empty for none.
    pub heading: String,
    /// The questions: found ones with the best first, or listed ones in the order of the pack.
    pub results: Vec<ResultView>,
    /// The label of the button from `ResultView::answer_preview` to the whole answer.
    pub read_more_label: String,
    /// What to do instead, where a query found nothing.
    pub empty: Option<EmptyView>,
}

/// A suggested query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DidYouMeanView {
    /// The words before the suggestion.
    pub label: String,
    /// The corrected query: shown as a link, and searched for when it is followed.
    pub query: String,
}

/// One topic to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicView {
    /// The topic's id for `Action::TopicChosen`; `None` for the list that is shown without a topic.
    pub topic: Option<String>,
    /// The words on the button.
    pub label: String,
    /// `true` for the topic whose questions are listed.
    pub chosen: bool,
}

/// One question, found or listed.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultView {
    /// The article's id.
    pub article: String,
    /// The question, with what matches the query marked.
    pub title: MarkedText,
    /// A piece of the answer around what matches; empty for none.
    pub snippet: MarkedText,
    /// The beginning of the answer, shown in the place of the snippet; empty for all but a best
    /// result that is well ahead of the second.
    pub answer_preview: Vec<Block>,
    /// The title of the article's topic; empty for none.
    pub topic: String,
}

/// What is shown where a query found nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct EmptyView {
    /// The sentence that says so.
    pub title: String,
    /// What to try, what others ask, and the hotline.
    pub body: Vec<Block>,
}
