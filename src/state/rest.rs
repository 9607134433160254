//! The rest of the widget: what only the form check and the guide need. A browser fetches it once
//! one of them is opened; everywhere else it is there from the start.

use super::{Action, Phrase, RestView, Screen, State, Tab};

/// Is the rest of the widget there?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    Here,
    /// Not yet. It is being fetched while the visitor waits for it.
    Coming,
    /// It could not be fetched.
    Missing,
}

impl State {
    /// This widget before its rest has been fetched: [`Action::RestArrived`] says that it was.
    #[must_use]
    pub fn without_rest(mut self) -> State {
        self.rest = Rest::Coming;
        self
    }

    /// Is there something to show that the rest has to be fetched for?
    pub fn wants_rest(&self) -> bool {
        self.rest == Rest::Coming && self.tab != Tab::Faq
    }

    /// What the visitor asked for and will get once the rest is there.
    pub fn put_off(&self) -> Option<&Action> {
        self.put_off.as_ref()
    }

    pub(super) fn has_rest(&self) -> bool {
        self.rest == Rest::Here
    }

    pub(super) fn rest_arrives(&mut self) {
        self.rest = Rest::Here;
        if let Some(action) = self.put_off.take() {
            self.apply_later(action);
        }
    }

    /// An action that needs the rest.
    pub(super) fn apply_with_rest(&mut self, action: Action) {
        match action {
            _ if self.has_rest() => self.apply_later(action),
            Action::CheckAsked | Action::FieldSought(_) => {
                self.show(Tab::Check);
                self.put_off = Some(action);
            }
            // Of what is not there, nothing can have been done.
            _ => {}
        }
    }

    /// The form or the guide, or what stands in its place.
    pub(super) fn rest_screen(&self) -> Option<Screen> {
        match self.rest_view() {
            Some(view) => Some(Screen::Rest(view)),
            None => self.screen_later(),
        }
    }

    pub(super) fn rest_aloud(&self) -> String {
        match self.rest_view() {
            Some(view) => view.title,
            None => self.said_later(),
        }
    }

    fn rest_view(&self) -> Option<RestView> {
        let (title, retry) = match self.rest {
            Rest::Here => return None,
            Rest::Coming => (Phrase::RestComing, None),
            Rest::Missing => (Phrase::RestMissing, Some(Phrase::RestRetry)),
        };
        Some(RestView {
            title: title.of(self.pack()),
            retry_label: retry.map_or_else(String::new, |retry| retry.of(self.pack())),
        })
    }
}
