//! The split points of the lazy chunk: the only functions by which the rest of the widget reaches the
//! code of the form check and the guide.
//!
//! `xtask` cuts the module for visitors here, so that a browser fetches the code behind these
//! functions only when someone opens the form check or the guide (ARCHITECTURE.md, "Two halves").
//! None may be inlined: what is behind it would move into the first half. None may be called before
//! `LazyChunk::Loaded`: in a browser the call would trap.

use super::State;
use super::action::Action;
use super::form::{FormContext, PageField, PageNote};
use super::guide;
use super::view::{Screen, Tab};
use std::rc::Rc;

impl State {
    /// Applies an action of the form check or the guide.
    #[inline(never)]
    pub(super) fn apply_in_lazy_chunk(&mut self, action: Action) {
        let shared = Rc::clone(&self.shared);
        let context = &shared.form_context();
        let form = &mut self.form;
        match action {
            Action::FieldTyped { field, text } => form.type_text(context, field, text),
            Action::FieldComposed { field, text } => form.compose_text(context, field, text),
            Action::FieldLeft(field) => form.leave(field),
            Action::SuggestionAccepted { field, value } => {
                form.accept_suggestion(context, field, value);
            }
            Action::SuggestionUndone(field) => form.undo_suggestion(context, field),
            Action::PhotoChosen { field, choice } => form.choose_photo(field, choice),
            Action::PhotoRead {
                field,
                choice,
                photo,
            } => form.read_photo(&field, choice, &photo),
            Action::PhotoRemoved(field) => form.remove_photo(&field),
            Action::FieldRequested(field) => self.go_to_field(context, &field),
            Action::CheckRequested => self.request_check(context),
            Action::PageFormChanged(fields) => form.set_page_form(context, fields),
            Action::PageFieldLeft(index) => form.leave_page_field(index),
            Action::PageFormSubmitted { hold_submit } => {
                self.submit_page_form(context, hold_submit)
            }
            Action::PageFormSubmittedAnyway => self.submit_page_form(context, false),
            Action::GuideItemToggled(item) => {
                guide::toggle(&shared.pack, Rc::make_mut(&mut self.ticked), item);
            }
            _ => {}
        }
    }

    /// The screen of the chosen tab; `None` for the first tab, which is not in the lazy chunk.
    #[inline(never)]
    pub(super) fn screen_in_lazy_chunk(&self) -> Option<Screen> {
        match self.tab {
            Tab::Faq => None,
            Tab::Check => {
                let view = self.form.view(&self.shared.form_context())?;
                Some(Screen::Check(view.into()))
            }
            Tab::Guide => guide::guide_view(self.pack(), &self.ticked).map(Screen::Guide),
        }
    }

    /// The announcement of the chosen tab.
    #[inline(never)]
    pub(super) fn announcement_in_lazy_chunk(&self) -> String {
        match self.tab {
            Tab::Check => self.form.announcement(&self.shared.form_context()),
            Tab::Faq | Tab::Guide => String::new(),
        }
    }

    /// Reviews the form with the values it holds, after something outside the lazy chunk changed what
    /// it is reviewed by: another pack, a cleared form, the chunk itself. The result of a check says
    /// the same as before, at most in other words, so it is not announced again.
    #[inline(never)]
    pub(super) fn review_in_lazy_chunk(&mut self) {
        let shared = Rc::clone(&self.shared);
        let context = &shared.form_context();
        self.form.review(context);
        self.form.set_announced(context);
    }

    /// What is shown beside each field of the page's own form, in the order of
    /// [`Action::PageFormChanged`]; `None` where the page has no form.
    #[inline(never)]
    pub fn page_notes(&self) -> Option<Vec<PageNote>> {
        self.form.page_notes(&self.shared.form_context())
    }

    /// `true` if the page's own form has no problem with these fields, and may be submitted.
    #[inline(never)]
    pub fn can_submit(&self, fields: Vec<PageField>) -> bool {
        let context = &self.shared.form_context();
        let mut form = self.form.clone();
        form.set_page_form(context, fields);
        form.is_ready(context)
    }

    fn go_to_field(&mut self, context: &FormContext<'_>, field: &str) {
        if self.form.go_to_field(context, field) {
            self.show_tab(Tab::Check);
        }
    }

    fn request_check(&mut self, context: &FormContext<'_>) {
        if self.form.request_check(context) {
            self.show_tab(Tab::Check);
        }
    }

    /// The page's own form is checked as it is submitted. Where it is held back, the reason must not
    /// stay behind the launcher's button.
    fn submit_page_form(&mut self, context: &FormContext<'_>, hold_submit: bool) {
        self.request_check(context);
        if self.form.submit_page_form(context, hold_submit) {
            self.launcher.set_open(true);
        }
    }
}
