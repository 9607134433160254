//! What each action does: it goes to the part of the widget that it concerns.

use super::State;
use super::action::Action;
use super::find::SearchSession;
use super::form::FormSession;
use super::lazy_chunk::LazyChunk;
use super::typed::Typed;
use super::view::Tab;
use crate::content::Pack;
use std::rc::Rc;

impl State {
    /// The state after an action. An action that names what is not there changes nothing.
    ///
    /// ```
    /// # use bank_help::checks::Date;
    /// # use bank_help::content::{Field, Form, Pack};
    /// use bank_help::state::{Action, Screen, State, Tab};
    /// # let id = Field { id: "id".into(), check: "id_card".into(), ..Field::default() };
    /// # let form = Form { fields: vec![id], ..Form::default() };
    /// # let pack = Pack { forms: vec![form], ..Pack::default() };
    /// # let start = State::new(pack.into(), Date::new(2026, 11, 23).unwrap());
    /// let typed = start.apply(Action::FieldTyped {
    ///     field: "id".into(),
    ///     text: "110105194912310021".into(),
    /// });
    /// let Screen::Check(check) = typed.view().screen else { panic!() };
    /// let problem = check.fields[0].problem.as_ref().unwrap();
    /// assert_eq!(problem.code, "id_card.check_character");
    /// ```
    #[must_use]
    pub fn apply(&self, action: Action) -> State {
        let mut next = self.clone();
        next.article.set_copied(None);
        if self.goes_elsewhere(&action) {
            // A visitor who goes on elsewhere is not called back.
            next.deferred_action = None;
        }
        if action.opens_panel() {
            next.launcher.set_open(true);
        }
        next.perform(action);
        next
    }

    /// `true` for an action by which the visitor stops waiting for the lazy chunk.
    fn goes_elsewhere(&self, action: &Action) -> bool {
        match action {
            Action::LazyChunkRequested | Action::LazyChunkLoaded | Action::LazyChunkFailed => false,
            // A browser reports a moment late that the address of a left answer is gone.
            Action::ArticleClosed => self.article.id().is_some(),
            _ => true,
        }
    }

    fn perform(&mut self, action: Action) {
        let shared = Rc::clone(&self.shared);
        let pack: &Pack = &shared.pack;
        match action {
            // Done above, as for every action that opens the panel.
            Action::PanelOpened => {}
            Action::PanelClosed => self.launcher.set_open(false),
            Action::TabChosen(tab) => self.show_tab(tab),
            Action::QueryTyped(query) => self.search_for(query),
            Action::QueryCleared => self.search_for(Typed::default()),
            Action::TopicChosen(topic) => {
                self.show_tab(Tab::Faq);
                self.search = Rc::new(SearchSession::of_topic(pack, topic));
            }
            Action::ArticleOpened(id) => self.article.open(pack, id),
            Action::ArticleClosed => self.article.close(),
            Action::LinkCopied(is_copied) => self.article.set_copied(Some(is_copied)),
            Action::ArticleRated { article, helpful } => self.article.rate(pack, &article, helpful),
            Action::RatingExplained { article, reason } => {
                self.article.explain_rating(pack, &article, reason);
            }
            Action::RemedyTried { article, tried } => {
                self.article.try_remedies(pack, &article, tried);
            }
            Action::FormCleared => self.clear_typed(FormSession::clear),
            Action::FormLeftIdle => self.clear_typed(FormSession::clear_when_idle),
            Action::LazyChunkRequested => self.lazy_chunk = LazyChunk::Loading,
            Action::LazyChunkLoaded => self.lazy_chunk_loaded(),
            Action::LazyChunkFailed => self.lazy_chunk = LazyChunk::Failed,
            action => self.apply_or_defer(action),
        }
    }

    fn search_for(&mut self, query: Typed) {
        self.show_tab(Tab::Faq);
        self.search = Rc::new(self.search.with_query(&self.shared.index, query));
    }

    /// Forgets what was typed: the form, by one of its two ways to be cleared, and the search.
    fn clear_typed(&mut self, clear: fn(&mut FormSession)) {
        clear(&mut self.form);
        self.search = Rc::default();
        if self.has_lazy_chunk() {
            self.review_in_lazy_chunk();
        }
    }
}
