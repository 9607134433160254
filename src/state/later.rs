//! The doors to the form check and the guide: outside this file nothing calls what only they need.
//!
//! `xtask` cuts the module for visitors here, so that they fetch the other side of these doors only
//! when they open one. Were a door inlined, what is behind it would come through.

use super::{Action, PageField, PageNote, Screen, State, Tab};

impl State {
    #[inline(never)]
    pub(super) fn apply_later(&mut self, action: Action) {
        match action {
            Action::FieldSought(field) => self.seek(&field),
            Action::FieldTyped { field, text } => self.fill(field, text),
            Action::FieldComposed { field, text } => self.compose(field, text),
            Action::FieldLeft(field) => self.leave(field),
            Action::SuggestionTaken { field, value } => self.take(field, value),
            Action::SuggestionUndone(field) => self.undo(field),
            Action::PhotoChosen(field) => self.choose_photo(field),
            Action::PhotoRead { field, photo } => self.read_photo(&field, &photo),
            Action::PhotoRemoved(field) => self.remove_photo(&field),
            Action::CheckAsked => self.ask(),
            Action::GuideTicked(item) => self.tick(item),
            Action::PageRead(fields) => self.read_page(fields),
            Action::PageFieldLeft(at) => self.leave_on_page(at),
            Action::PageSubmitted { is_held } => self.submit(is_held),
            Action::SubmittedAnyway => self.submit(false),
            _ => {}
        }
    }

    /// What the chosen tab shows.
    #[inline(never)]
    pub(super) fn screen_later(&self) -> Option<Screen> {
        match self.tab {
            Tab::Faq => None,
            Tab::Check => self.check_view().map(|view| Screen::Check(view.into())),
            Tab::Guide => self.guide_view().map(Screen::Guide),
        }
    }

    /// What is said aloud of it.
    #[inline(never)]
    pub(super) fn said_later(&self) -> String {
        match self.tab {
            Tab::Check => self.outcome_aloud(),
            Tab::Faq | Tab::Guide => String::new(),
        }
    }

    /// What is to be said beside each field of the page; `None` where it has no form.
    #[inline(never)]
    pub fn page_notes(&self) -> Option<Vec<PageNote>> {
        self.notes_on_page()
    }

    /// May a form of the page that stands like this be sent?
    #[inline(never)]
    pub fn may_send(&self, fields: Vec<PageField>) -> bool {
        let mut page = self.clone();
        page.read_page(fields);
        page.is_ready()
    }

    /// After turning to another pack: the outcome says the same, in other words.
    #[inline(never)]
    pub(super) fn hear_later(&mut self) {
        self.hear();
    }
}
