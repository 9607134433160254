//! The screen of one answer.

use super::LinkView;
use crate::content::Block;

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct ArticleView {
    /// The article's id.
    pub article: String,
    /// The label of the button back to the tab below.
    pub back_label: String,
    /// The label of the button that copies the answer's address; empty where it has no address.
    pub copy_link_label: String,
    /// The question.
    pub title: String,
    /// The answer; with `remedies`, only what stands before them.
    pub body: Vec<Block>,
    /// The steps of the answer to be tried one after another; `None` where its steps are plain text.
    pub remedies: Option<Box<RemediesView>>,
    /// What stands after the remedies; empty without them.
    pub after_remedies: Vec<Block>,
    /// Links to the form fields whose check would find the mistake that the answer explains.
    pub field_links: Vec<FieldLink>,
    /// The heading over `related`.
    pub related_label: String,
    /// The questions worth reading next.
    pub related: Vec<LinkView>,
    /// The question whether the answer helped.
    pub feedback: FeedbackView,
}

/// Remedies: steps tried one after another until one helps or none is left.
#[derive(Debug, Clone, PartialEq)]
pub struct RemediesView {
    /// All remedies, in the order of trying.
    pub items: Vec<RemedyView>,
    /// `true` once the visitor said that the answer helped.
    pub solved: bool,
    /// The number of remedies tried in vain.
    pub tried: usize,
    /// The label of the button that says the current remedy helped.
    pub solved_label: String,
    /// The label of the button that says the current remedy did not help.
    pub tried_label: String,
    /// The hidden text of a tried remedy, for screen readers.
    pub done_label: String,
    /// The label of the button back to the first remedy; empty while none was tried.
    pub again_label: String,
    /// Whom to call once all were tried in vain; empty before.
    pub end: Vec<Block>,
    /// The answer to read once all were tried in vain; `None` before.
    pub otherwise: Option<LinkView>,
}

/// One remedy.
#[derive(Debug, Clone, PartialEq)]
pub struct RemedyView {
    /// The step to take.
    pub body: Vec<Block>,
    /// Tried already, to be tried now, or to be tried later.
    pub status: RemedyStatus,
}

/// How far the visitor has got with a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemedyStatus {
    /// The visitor tried it, and it did not help.
    Tried,
    /// The remedy to try now.
    Current,
    /// Another remedy is to be tried first.
    Upcoming,
}

/// A link to a field of the form check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldLink {
    /// The field's id.
    pub field: String,
    /// The link's text.
    pub label: String,
}

/// The question whether an answer helped, and what follows from the visitor's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedbackView {
    /// The question; once it is answered, the thanks.
    pub question: String,
    /// The label of the button for yes.
    pub yes: String,
    /// The label of the button for no.
    pub no: String,
    /// What the visitor chose; `None` before.
    pub helpful: Option<bool>,
    /// The reasons to choose from after a no; empty otherwise.
    pub reasons: Vec<UnhelpfulReasonView>,
}

/// One reason why an answer did not help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnhelpfulReasonView {
    /// The reason that a click chooses.
    pub reason: UnhelpfulReason,
    /// The words on the button.
    pub label: String,
    /// `true` once the visitor chose it.
    pub chosen: bool,
}

/// Why an answer did not help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnhelpfulReason {
    /// The answer is about another question.
    OtherCase,
    /// The visitor does not understand the answer.
    Unclear,
    /// The visitor did what the answer says, and nothing changed.
    NoEffect,
}

impl UnhelpfulReason {
    /// The stable code that the feedback event carries: `other_case`, `unclear`, `no_effect`.
    pub fn code(self) -> &'static str {
        match self {
            UnhelpfulReason::OtherCase => "other_case",
            UnhelpfulReason::Unclear => "unclear",
            UnhelpfulReason::NoEffect => "no_effect",
        }
    }
}
