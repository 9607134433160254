//! What the page around the widget hears: ids, counts and reason codes. Never a typed text.

use crate::state::{Action, PageNote, Screen, State, View};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The listener that `element.js` hands over; each call becomes one DOM event.
    #[derive(Debug, Clone)]
    pub type Page;

    /// The first view of a pack stands.
    #[wasm_bindgen(method)]
    pub fn ready(this: &Page);

    /// A search was made and found that many questions.
    #[wasm_bindgen(method)]
    pub fn search(this: &Page, count: usize);

    /// An answer was opened.
    #[wasm_bindgen(method)]
    pub fn article(this: &Page, article: &str);

    /// An answer helped or did not; `reason` is the code of why not, or empty.
    #[wasm_bindgen(method)]
    pub fn feedback(this: &Page, article: &str, helpful: bool, reason: &str);

    /// A check was asked for: is the form ready, and the codes of what is wrong, with a space
    /// between them.
    #[wasm_bindgen(method)]
    pub fn check(this: &Page, ready: bool, codes: &str);

    /// The rest of the widget is wanted; the answer is [`Handle::rest`](super::element::Handle::rest).
    #[wasm_bindgen(method)]
    pub fn rest(this: &Page);

    /// What is to be said beside each field of the page's own form: what is wrong, and what is
    /// worth a look; empty for nothing.
    #[wasm_bindgen(method)]
    pub fn notes(this: &Page, problems: Vec<String>, hints: Vec<String>);

    /// Someone wants to go to the field of the page's form at that place.
    #[wasm_bindgen(method)]
    pub fn field(this: &Page, place: usize);

    /// Someone took a suggestion for the field of the page's form at that place, or took it back.
    #[wasm_bindgen(method)]
    pub fn write(this: &Page, place: usize, text: &str);

    /// Someone wants the page's form to be sent all the same.
    #[wasm_bindgen(method)]
    pub fn send(this: &Page);
}

impl Page {
    /// Tells the page's own form, if it has one, of an action.
    pub(crate) fn tell_form(&self, action: &Action, state: &State) {
        match action {
            Action::FieldRequested(field) => {
                if let Some(place) = state.page_field_index(field) {
                    self.field(place);
                }
            }
            Action::SuggestionAccepted { field, .. } | Action::SuggestionUndone(field) => {
                if let Some(edit) = state.page_field_edit(field) {
                    self.write(edit.index, edit.text);
                }
            }
            Action::PageFormSubmittedAnyway => self.send(),
            _ => {}
        }
    }

    /// Tells it what is to be said beside its fields now.
    pub(crate) fn note(&self, state: &State) {
        if let Some(notes) = state.page_notes() {
            let of = |text: fn(PageNote) -> String| notes.iter().cloned().map(text).collect();
            self.notes(of(|note| note.problem), of(|note| note.hint));
        }
    }

    /// Tells of an action, now that `view` shows what came of it.
    pub(crate) fn tell(&self, action: &Action, view: &View) {
        match (action, &view.screen) {
            (Action::QueryTyped(_), Screen::Faq(faq)) if !faq.query.is_empty() => {
                self.search(faq.results.len());
            }
            (Action::ArticleOpened(_), Screen::Article(shown)) => self.article(&shown.article),
            (Action::ArticleRated { article, helpful }, _) => self.feedback(article, *helpful, ""),
            (Action::RatingExplained { article, reason }, _) => {
                self.feedback(article, false, reason.code());
            }
            (Action::CheckRequested | Action::PageFormSubmitted { .. }, Screen::Check(check)) => {
                if let Some(outcome) = &check.outcome {
                    let codes: Vec<&str> = outcome.problems.iter().map(|it| it.code).collect();
                    self.check(outcome.ready, &codes.join(" "));
                }
            }
            _ => {}
        }
    }
}
