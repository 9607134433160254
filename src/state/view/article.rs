//! What reading an answer looks like.

use super::LinkView;
use crate::content::Block;
use crate::state::Why;

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct ArticleView {
    /// The article's id.
    pub article: String,
    /// The label of the way back.
    pub back_label: String,
    /// The label of the button that copies its address; empty for none.
    pub copy_label: String,
    /// The question.
    pub title: String,
    /// The answer, or what stands before its remedies.
    pub body: Vec<Block>,
    /// What to try, one after another.
    pub remedies: Option<Box<RemediesView>>,
    /// What stands after the remedies.
    pub rest: Vec<Block>,
    /// The fields whose check would reveal what the answer explains.
    pub fields: Vec<FieldLink>,
    /// The heading over the related questions.
    pub related_label: String,
    /// Worth reading next.
    pub related: Vec<LinkView>,
    /// Was it helpful?
    pub helpful: HelpfulView,
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
    /// When.
    pub at: Try,
}

/// When a remedy is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Try {
    /// It was, in vain.
    Done,
    /// It is its turn.
    Now,
    /// Another comes first.
    Later,
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
pub struct HelpfulView {
    /// As shown; once answered, the thanks.
    pub question: String,
    /// The label of yes.
    pub yes: String,
    /// The label of no.
    pub no: String,
    /// What was said.
    pub said: Option<bool>,
    /// After a no: why not.
    pub why: Vec<WhyView>,
}

/// One reason to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhyView {
    /// Which.
    pub why: Why,
    /// As shown.
    pub label: String,
    /// Is it the chosen one?
    pub chosen: bool,
}
