//! Everything a visitor can do, and what the page or the browser reports: the one way into the
//! widget.

use super::form::{PageField, PhotoFile};
use super::typed::Typed;
use super::view::{Tab, UnhelpfulReason};
use std::rc::Rc;

/// One thing that happened: mostly something the visitor did. Typed texts are [`Typed`] and photos
/// are [`PhotoFile`], so `Debug` shows neither.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// The visitor or the page opened the launcher's panel.
    PanelOpened,
    /// The visitor or the page closed the launcher's panel.
    PanelClosed,
    /// The visitor chose a tab: find, check or guide.
    TabChosen(Tab),
    /// The visitor typed in the search box. Carries the whole text of the box, not what was added.
    QueryTyped(Typed),
    /// The visitor emptied the search box with its button or the Escape key.
    QueryCleared,
    /// The visitor chose a topic by its id, or `None` for the list that is shown without a topic.
    TopicChosen(Option<String>),
    /// The visitor opened the answer with this article id.
    ArticleOpened(String),
    /// The visitor went back from an answer to the screen below it.
    ArticleClosed,
    /// The address of the open answer was copied to the clipboard: `true` if the browser allowed it.
    LinkCopied(bool),
    /// The visitor said whether the open answer helped.
    ArticleRated {
        /// The article's id.
        article: String,
        /// `true` if it helped.
        helpful: bool,
    },
    /// The visitor said why the open answer did not help.
    RatingExplained {
        /// The article's id.
        article: String,
        /// The reason chosen from the list.
        reason: UnhelpfulReason,
    },
    /// The visitor tried a remedy in vain, or started again from the first remedy.
    RemedyTried {
        /// The article's id.
        article: String,
        /// The number of remedies tried by now, from 0.
        tried: usize,
    },
    /// The visitor followed a link or a step button to the form field with this id.
    FieldRequested(String),
    /// The visitor changed a field of the form.
    FieldTyped {
        /// The field's id.
        field: String,
        /// The whole text of the field, not what was added.
        text: Typed,
    },
    /// The visitor changed a field while an input method is composing, so the text may be half a
    /// word. No problem of the field is shown until the composition ends.
    FieldComposed {
        /// The field's id.
        field: String,
        /// The whole text of the field, with the unfinished part of the composition.
        text: Typed,
    },
    /// The visitor left the form field with this id.
    FieldLeft(String),
    /// The visitor accepted a suggested value.
    SuggestionAccepted {
        /// The field's id.
        field: String,
        /// The suggested value.
        value: Typed,
    },
    /// The visitor undid the suggestion accepted last in the field with this id.
    SuggestionUndone(String),
    /// The visitor chose a photo for a field; the browser starts to read the file.
    PhotoChosen {
        /// The field's id.
        field: String,
        /// A number that no other choice on this page has; [`Action::PhotoRead`] answers with it.
        choice: u32,
    },
    /// The browser has read a chosen photo. Ignored unless `choice` is the field's latest.
    PhotoRead {
        /// The field's id.
        field: String,
        /// The number of the [`Action::PhotoChosen`] that this answers.
        choice: u32,
        /// The photo. The check looks at it once; only its advice and its preview are kept.
        photo: Rc<PhotoFile>,
    },
    /// The visitor took the photo out of the field with this id.
    PhotoRemoved(String),
    /// The visitor or the page asked for the whole form to be checked.
    CheckRequested,
    /// The visitor or the page cleared everything that was typed.
    FormCleared,
    /// The widget was left idle for so long that everything typed is cleared. Not the visitor's
    /// doing: a timer of the browser reports it.
    FormLeftIdle,
    /// The page's own form changed. Carries all its fields as they now are.
    PageFormChanged(Vec<PageField>),
    /// The visitor left a field of the page's own form. Carries its index in
    /// [`Action::PageFormChanged`].
    PageFieldLeft(usize),
    /// The visitor submitted the page's own form.
    PageFormSubmitted {
        /// The page wants the form held back while it has problems (attribute `hold-submit`).
        hold_submit: bool,
    },
    /// The visitor chose to submit the page's own form in spite of its problems.
    PageFormSubmittedAnyway,
    /// The visitor ticked or unticked the guide's item with this id.
    GuideItemToggled(String),
    /// The visitor asked to fetch the lazy chunk once more after it failed.
    LazyChunkRequested,
    /// The browser has loaded the lazy chunk: the code of the form check and the guide.
    LazyChunkLoaded,
    /// The browser could not load the lazy chunk.
    LazyChunkFailed,
}

impl Action {
    /// `true` if the action shows something that must not stay behind the launcher's button: a page
    /// can search for a visitor, open an answer or ask for a check.
    pub(super) fn opens_panel(&self) -> bool {
        matches!(
            self,
            Action::PanelOpened
                | Action::ArticleOpened(_)
                | Action::QueryTyped(_)
                | Action::CheckRequested
        )
    }
}
