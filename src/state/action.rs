//! Everything a visitor can do.

use super::{PageField, PhotoFile, Tab};
use std::fmt;
use std::rc::Rc;

/// Why an answer did not help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It answers another question.
    OtherCase,
    /// It cannot be understood.
    Unclear,
    /// It was done, and nothing changed.
    NoEffect,
}

/// One thing a visitor did. Its `Debug` does not show what was typed.
#[derive(Clone, PartialEq, Eq)]
pub enum Action {
    /// Opened the panel of the launcher.
    PanelOpened,
    /// Closed it.
    PanelClosed,
    /// Chose find, check or guide.
    TabChosen(Tab),
    /// Typed in the search box: the whole text as it now stands.
    QueryTyped(String),
    /// Emptied the search box.
    QueryCleared,
    /// Chose a topic, or what is listed without choosing.
    TopicChosen(Option<String>),
    /// Opened an answer.
    ArticleOpened(String),
    /// Went back to the list.
    ArticleClosed,
    /// Copied the address of the open answer, or tried to where the browser does not let pages.
    LinkCopied(bool),
    /// Said whether the open answer helped.
    HelpfulSaid {
        /// The article's id.
        article: String,
        /// Yes or no.
        helpful: bool,
    },
    /// Said why the open answer did not help.
    HelpfulBecause {
        /// The article's id.
        article: String,
        /// Why not.
        why: Why,
    },
    /// Tried a remedy and it did not help, or began again with none tried.
    RemedyTried {
        /// The article's id.
        article: String,
        /// How many of its remedies were tried by now.
        tried: usize,
    },
    /// Went to a field of the form.
    FieldSought(String),
    /// Typed in a field: the whole text as it now stands.
    FieldTyped {
        /// The field's id.
        field: String,
        /// As typed.
        text: String,
    },
    /// The same with an input method that is still composing: nothing is said of it yet.
    FieldComposed {
        /// The field's id.
        field: String,
        /// As it stands there.
        text: String,
    },
    /// Left a field.
    FieldLeft(String),
    /// Took a suggested value.
    SuggestionTaken {
        /// The field's id.
        field: String,
        /// The suggested value.
        value: String,
    },
    /// Put back what was in a field before a suggestion was taken.
    SuggestionUndone(String),
    /// Chose a photo for a field; it is being read.
    PhotoChosen(String),
    /// Not the visitor: it was read.
    PhotoRead {
        /// The field's id.
        field: String,
        /// The photo, to be looked at once.
        photo: Rc<PhotoFile>,
    },
    /// Took a photo out again.
    PhotoRemoved(String),
    /// Asked for the whole form to be checked.
    CheckAsked,
    /// Cleared everything that was typed.
    FormCleared,
    /// Did not come back to what was typed; not a visitor's doing but the page's.
    FormForgotten,
    /// Changed something in the page's own form, which now stands like this.
    PageRead(Vec<PageField>),
    /// Left the field of the page's form at that place.
    PageFieldLeft(usize),
    /// Sent the page's form, or wanted to.
    PageSubmitted {
        /// The page holds it back while anything is wrong.
        is_held: bool,
    },
    /// Sends it all the same.
    SubmittedAnyway,
    /// Ticked or unticked a step or a thing to have at hand.
    GuideTicked(String),
    /// Asked once more for the rest of the widget.
    RestAsked,
    /// Not the visitor: the rest of the widget was fetched.
    RestArrived,
    /// Not the visitor: it could not be fetched.
    RestMissed,
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::PanelOpened => write!(f, "PanelOpened"),
            Action::PanelClosed => write!(f, "PanelClosed"),
            Action::TabChosen(tab) => write!(f, "TabChosen({tab:?})"),
            Action::QueryTyped(_) => write!(f, "QueryTyped(…)"),
            Action::QueryCleared => write!(f, "QueryCleared"),
            Action::TopicChosen(topic) => write!(f, "TopicChosen({topic:?})"),
            Action::ArticleOpened(id) => write!(f, "ArticleOpened({id:?})"),
            Action::ArticleClosed => write!(f, "ArticleClosed"),
            Action::LinkCopied(done) => write!(f, "LinkCopied({done})"),
            Action::HelpfulSaid { article, helpful } => {
                write!(f, "HelpfulSaid({article:?}, {helpful})")
            }
            Action::HelpfulBecause { article, why } => {
                write!(f, "HelpfulBecause({article:?}, {why:?})")
            }
            Action::RemedyTried { article, tried } => {
                write!(f, "RemedyTried({article:?}, {tried})")
            }
            Action::FieldSought(field) => write!(f, "FieldSought({field:?})"),
            Action::FieldTyped { field, .. } => write!(f, "FieldTyped({field:?}, …)"),
            Action::FieldComposed { field, .. } => write!(f, "FieldComposed({field:?}, …)"),
            Action::FieldLeft(field) => write!(f, "FieldLeft({field:?})"),
            Action::SuggestionTaken { field, .. } => write!(f, "SuggestionTaken({field:?}, …)"),
            Action::SuggestionUndone(field) => write!(f, "SuggestionUndone({field:?})"),
            Action::PhotoChosen(field) => write!(f, "PhotoChosen({field:?})"),
            Action::PhotoRead { field, .. } => write!(f, "PhotoRead({field:?}, …)"),
            Action::PhotoRemoved(field) => write!(f, "PhotoRemoved({field:?})"),
            Action::FormForgotten => write!(f, "FormForgotten"),
            Action::CheckAsked => write!(f, "CheckAsked"),
            Action::FormCleared => write!(f, "FormCleared"),
            Action::PageRead(fields) => write!(f, "PageRead({fields:?})"),
            Action::PageFieldLeft(at) => write!(f, "PageFieldLeft({at})"),
            Action::PageSubmitted { is_held } => write!(f, "PageSubmitted({is_held})"),
            Action::SubmittedAnyway => write!(f, "SubmittedAnyway"),
            Action::GuideTicked(item) => write!(f, "GuideTicked({item:?})"),
            Action::RestAsked => write!(f, "RestAsked"),
            Action::RestArrived => write!(f, "RestArrived"),
            Action::RestMissed => write!(f, "RestMissed"),
        }
    }
}
