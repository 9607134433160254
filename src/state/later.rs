//! The doors to the form check and the guide: outside this file nothing calls what only they need.
//!
//! `xtask` cuts the module for visitors here, so that they fetch the other side of these doors only
//! when they open one. Were a door inlined, what is behind it would come through.

use super::{Action, Screen, State, Tab};

impl State {
    #[inline(never)]
    pub(super) fn apply_later(&mut self, action: Action) {
        match action {
            Action::FieldSought(field) => self.seek(&field),
            Action::FieldTyped { field, text } => self.fill(field, text),
            Action::FieldLeft(field) => self.leave(field),
            Action::SuggestionTaken { field, value } => self.take(field, value),
            Action::SuggestionUndone(field) => self.undo(field),
            Action::CheckAsked => self.ask(),
            Action::GuideTicked(item) => self.tick(item),
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

    /// After turning to another pack: the outcome says the same, in other words.
    #[inline(never)]
    pub(super) fn hear_later(&mut self) {
        self.hear();
    }
}
