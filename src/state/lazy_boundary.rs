//! The doors to the form check and the guide: outside this file nothing calls what only they need.
//!
//! `xtask` cuts the module for visitors here, so that they fetch the other side of these doors only
//! when they open one. Were a door inlined, what is behind it would come through.

use super::{Action, PageField, PageNote, Screen, State, Tab};

impl State {
    #[inline(never)]
    pub(super) fn lazy_boundary_apply(&mut self, action: Action) {
        match action {
            Action::FieldRequested(field) => self.seek(&field),
            Action::FieldTyped { field, text } => self.fill(field, text.into_string()),
            Action::FieldComposed { field, text } => self.compose(field, text.into_string()),
            Action::FieldLeft(field) => self.leave(field),
            Action::SuggestionAccepted { field, value } => self.take(field, value.into_string()),
            Action::SuggestionUndone(field) => self.undo(field),
            Action::PhotoChosen { field, choice } => self.choose_photo(field, choice),
            Action::PhotoRead {
                field,
                choice,
                photo,
            } => self.read_photo(&field, choice, &photo),
            Action::PhotoRemoved(field) => self.remove_photo(&field),
            Action::CheckRequested => self.ask(),
            Action::GuideItemToggled(item) => self.tick(item),
            Action::PageFormChanged(fields) => self.read_page(fields),
            Action::PageFieldLeft(at) => self.leave_on_page(at),
            Action::PageFormSubmitted {
                hold_submit: is_held,
            } => self.submit(is_held),
            Action::PageFormSubmittedAnyway => self.submit(false),
            _ => {}
        }
    }

    /// What the chosen tab shows.
    #[inline(never)]
    pub(super) fn lazy_boundary_screen(&self) -> Option<Screen> {
        match self.tab {
            Tab::Faq => None,
            Tab::Check => self.check_view().map(|view| Screen::Check(view.into())),
            Tab::Guide => self.guide_view().map(Screen::Guide),
        }
    }

    /// What is said aloud of it.
    #[inline(never)]
    pub(super) fn lazy_boundary_announcement(&self) -> String {
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
    pub fn can_submit(&self, fields: Vec<PageField>) -> bool {
        let mut page = self.clone();
        page.read_page(fields);
        page.is_ready()
    }

    /// After turning to another pack: the outcome says the same, in other words.
    #[inline(never)]
    pub(super) fn lazy_boundary_hear(&mut self) {
        self.hear();
    }
}
