//! What reading an answer looks like.

use super::LinkView;
use crate::content::Block;
use crate::state::UnhelpfulReason;

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct ArticleView {
    /// The article's id.
    pub article: String,
    /// The label of the way back.
    pub back_label: String,
    /// The label of the button that copies its address; empty for none.
    pub copy_link_label: String,
    /// The question.
    pub title: String,
    /// The answer, or what stands before its remedies.
    pub body: Vec<Block>,
    /// What to try, one after another.
    pub remedies: Option<Box<RemediesView>>,
    /// What stands after the remedies.
    pub after_remedies: Vec<Block>,
    /// The fields whose check would reveal what the answer explains.
    pub field_links: Vec<FieldLink>,
    /// The heading over the related questions.
    pub related_label: String,
    /// Worth reading next.
    pub related: Vec<LinkView>,
    /// Was it helpful?
    pub feedback: FeedbackView,
}

/// Remedies, tried one after another.
#[derive(Debug, Clone, PartialEq)]
pub struct RemediesView {
    /// In order.
    pub items: Vec<RemedyView>,
    /// One of them helped.
    pub solved: bool,
    /// How many were tried.
    pub tried: usize,
    /// The label of the button that says it helped.
    pub solved_label: String,
    /// The label of the button that says it did not.
    pub tried_label: String,
    /// Said of a remedy that was tried, to those who do not see it.
    pub done_label: String,
    /// The label of the way back to the first; empty while that is where one is.
    pub again_label: String,
    /// Whom to call, once all were tried in vain.
    pub end: Vec<Block>,
    /// What to read then.
    pub otherwise: Option<LinkView>,
}

/// One remedy.
#[derive(Debug, Clone, PartialEq)]
pub struct RemedyView {
    /// What to do.
    pub body: Vec<Block>,
    /// Tried, to be tried now, or to be tried later.
    pub status: RemedyStatus,
}

/// Where a remedy stands in the order of trying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemedyStatus {
    /// The visitor tried it, and it did not help.
    Tried,
    /// The remedy to try now.
    Current,
    /// Another remedy is to be tried before it.
    Upcoming,
}

/// A way to a field of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldLink {
    /// The field's id.
    pub field: String,
    /// As shown.
    pub label: String,
}

/// The question under an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedbackView {
    /// As shown; once answered, the thanks.
    pub question: String,
    /// The label of yes.
    pub yes: String,
    /// The label of no.
    pub no: String,
    /// What was said.
    pub helpful: Option<bool>,
    /// After a no: why not.
    pub reasons: Vec<UnhelpfulReasonView>,
}

/// One reason to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnhelpfulReasonView {
    /// Which.
    pub reason: UnhelpfulReason,
    /// As shown.
    pub label: String,
    /// Is it the chosen one?
    pub chosen: bool,
}
