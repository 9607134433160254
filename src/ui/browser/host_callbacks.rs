//! What the element that the widget stands in hears from it: ids, counts and reason codes, never a
//! typed text.

use crate::state::{Action, OutcomeState, PageNote, Screen, State, View};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The functions that `element/mount.js` hands over. Those that report become DOM events; the
    /// last four act on the page's own form.
    #[derive(Debug, Clone)]
    pub type HostCallbacks;

    /// Reports that the first view of a pack is drawn.
    #[wasm_bindgen(method)]
    pub fn ready(this: &HostCallbacks);

    /// Reports that a search was made, and how many answers it shows.
    #[wasm_bindgen(method)]
    pub fn search(this: &HostCallbacks, count: usize);

    /// Reports that the answer with this id was opened.
    #[wasm_bindgen(method)]
    pub fn article(this: &HostCallbacks, article: &str);

    /// Reports whether an answer helped; `reason` is the code of why not, or empty.
    #[wasm_bindgen(method)]
    pub fn feedback(this: &HostCallbacks, article: &str, helpful: bool, reason: &str);

    /// Reports that a check was asked for: whether the form is ready, and the code of each
    /// problem; for a form that is ready, of each strong hint.
    #[wasm_bindgen(method)]
    pub fn check(this: &HostCallbacks, ready: bool, codes: Vec<String>);

    /// Asks for the lazy chunk; [`Handle::lazy_chunk`](crate::ui::element::Handle::lazy_chunk) is
    /// the answer.
    #[wasm_bindgen(method, js_name = loadLazyChunk)]
    pub fn load_lazy_chunk(this: &HostCallbacks);

    /// Shows a problem and a hint beside each field of the page's own form; empty for none.
    #[wasm_bindgen(method)]
    pub fn notes(this: &HostCallbacks, problems: Vec<String>, hints: Vec<String>);

    /// Focuses the field of the page's own form at this index.
    #[wasm_bindgen(method, js_name = focusField)]
    pub fn focus_field(this: &HostCallbacks, index: usize);

    /// Writes a suggestion, or what stood there before it, into the field of the page's own form at
    /// this index.
    #[wasm_bindgen(method, js_name = writeField)]
    pub fn write_field(this: &HostCallbacks, index: usize, text: &str);

    /// Submits the page's own form in spite of its problems.
    #[wasm_bindgen(method)]
    pub fn submit(this: &HostCallbacks);
}

impl HostCallbacks {
    /// Does in the page's own form, if the widget checks one, what an action asks for.
    pub(crate) fn act_on_page_form(&self, action: &Action, state: &State) {
        match action {
            Action::FieldRequested(field) => {
                if let Some(index) = state.page_field_index(field) {
                    self.focus_field(index);
                }
            }
            Action::SuggestionAccepted { field, .. } | Action::SuggestionUndone(field) => {
                if let Some(edit) = state.page_field_edit(field) {
                    self.write_field(edit.index, edit.text);
                }
            }
            Action::PageFormSubmittedAnyway => self.submit(),
            _ => {}
        }
    }

    /// Shows beside the fields of the page's own form what there is to say of them now.
    pub(crate) fn show_notes(&self, state: &State) {
        if let Some(notes) = state.page_notes() {
            let each = |text: fn(PageNote) -> String| notes.iter().cloned().map(text).collect();
            self.notes(each(|note| note.problem), each(|note| note.hint));
        }
    }

    /// Reports an action, now that `view` shows what came of it.
    pub(crate) fn report(&self, action: &Action, view: &View) {
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
                    let strong = outcome.hints.iter().filter(|it| it.is_strong);
                    let is_ready = outcome.state != OutcomeState::Problems;
                    let said = outcome.problems.iter().chain(strong.filter(|_| is_ready));
                    self.check(is_ready, said.map(|it| it.code.to_owned()).collect());
                }
            }
            _ => {}
        }
    }
}
