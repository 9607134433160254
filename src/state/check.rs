//! Filling in a form and having it checked.

use super::filled::Filled;
use super::outcome::outcome;
use super::photo::Photo;
use super::{CheckView, Phrase, State, Tab};
use crate::content::{Block, Form, Inline, Pack};
use crate::forms::{self, Values};
use std::borrow::Cow;
use std::rc::Rc;

/// What was typed, and when it may be spoken of.
#[derive(Clone, Default)]
pub(super) struct Filling {
    pub(super) values: Values,
    /// The fields that the visitor has left and not typed in since.
    pub(super) settled: Vec<String>,
    /// The field in which an input method is at work.
    pub(super) composed: Option<String>,
    /// The visitor asked for a check, and its outcome still stands.
    pub(super) asked: bool,
    /// It was, and everything is in sight from then on.
    pub(super) was_asked: bool,
    /// The place of the field that is in sight where there is room for one.
    pub(super) step: usize,
    /// The field whose suggestion was taken last, and what it held before.
    pub(super) taken: Option<(String, String)>,
    pub(super) photos: Vec<Photo>,
    /// What was typed is gone because nobody came back to it.
    forgotten: bool,
    /// The outcome that took the focus when the check was asked for. It was heard then.
    heard: String,
}

impl Filling {
    fn holds_something(&self) -> bool {
        !(self.values.is_empty() && self.photos.is_empty())
    }
}

impl State {
    pub(super) fn filling_mut(&mut self) -> &mut Filling {
        Rc::make_mut(&mut self.filling)
    }

    pub(super) fn fill(&mut self, field: String, text: String) {
        let before = self.filled().and_then(|before| {
            let wrong = before.problem(before.field(&field)?).is_some();
            Some((wrong, before.review.is_ready()))
        });
        let Some((was_wrong, was_ready)) = before else {
            return;
        };
        let filling = self.filling_mut();
        filling.forgotten = false;
        filling.composed = None;
        filling.taken.take_if(|(own, _)| *own == field);
        // What was called wrong is corrected live; anything else is quiet until it is left again.
        if !was_wrong {
            filling.settled.retain(|own| *own != field);
        }
        if text.is_empty() {
            filling.values.remove(&field);
        } else {
            filling.values.insert(field, text);
        }
        // Who changes a form that was ready is typing, not mending: its outcome no longer stands.
        let is_ready = self.filled().is_some_and(|filled| filled.review.is_ready());
        if was_ready && !is_ready {
            self.filling_mut().asked = false;
        }
        if !self.outcome_aloud().is_empty() {
            self.filling_mut().heard.clear();
        }
    }

    /// Half a word of an input method may look like anything.
    pub(super) fn compose(&mut self, field: String, text: String) {
        self.fill(field.clone(), text);
        self.filling_mut().composed = Some(field);
    }

    pub(super) fn leave(&mut self, field: String) {
        if self
            .filled()
            .is_some_and(|filled| filled.field(&field).is_some())
        {
            self.filling_mut().composed = None;
            let settled = &mut self.filling_mut().settled;
            settled.retain(|own| *own != field);
            settled.push(field);
        }
    }

    /// Types a suggested value and leaves the field: nobody goes on typing after it.
    pub(super) fn take(&mut self, field: String, value: String) {
        let before = self
            .filling
            .values
            .get(&field)
            .unwrap_or_default()
            .to_owned();
        self.fill(field.clone(), value);
        self.leave(field.clone());
        self.filling_mut().taken = Some((field, before));
    }

    /// Puts back what was in a field before its suggestion was taken.
    pub(super) fn undo(&mut self, field: String) {
        let taken = self.filling.taken.clone();
        if let Some((_, before)) = taken.filter(|(own, _)| *own == field) {
            self.fill(field.clone(), before);
            self.leave(field);
        }
    }

    /// Forgets everything that was typed.
    pub(super) fn clear(&mut self) {
        self.filling = Rc::default();
        self.finding = Rc::default();
    }

    /// The same because nobody came back to it, which whoever does is told.
    pub(super) fn forget(&mut self) {
        let had_values = self.filling.holds_something() && self.page.is_none();
        self.clear();
        self.filling_mut().forgotten = had_values;
    }

    pub(super) fn ask(&mut self) {
        if self.form().is_some() {
            self.show(Tab::Check);
            let filling = self.filling_mut();
            filling.composed = None;
            filling.asked = true;
            filling.was_asked = true;
            self.hear();
        }
    }

    /// The outcome as it stands was heard, or need not be.
    pub(super) fn hear(&mut self) {
        self.filling_mut().heard = self.outcome_title();
    }

    /// The form that is checked: the page's own, or the pack's.
    pub(super) fn form(&self) -> Option<&Form> {
        let page = self.page.as_ref().map(|page| &page.form);
        page.or(self.shared.form.as_ref())
    }

    /// The same without the fields that what was chosen leaves out.
    pub(super) fn asked_form(&self) -> Option<Cow<'_, Form>> {
        Some(forms::visible_fields(self.form()?, &self.filling.values))
    }

    pub(super) fn filled(&self) -> Option<Filled<'_>> {
        let form = self.asked_form()?;
        let today = self.shared.today;
        Some(Filled {
            pack: self.pack(),
            today,
            review: forms::review(&form, &self.filling.values, today),
            form,
            filling: &self.filling,
        })
    }

    pub(super) fn check_view(&self) -> Option<CheckView> {
        let filled = self.filled()?;
        let pack = self.pack();
        let own = |phrase: Phrase| match &self.page {
            Some(_) => String::new(),
            None => phrase.of(pack),
        };
        Some(CheckView {
            title: self.say(&filled.form.title, Phrase::PageTitle),
            intro: self.say(&filled.form.intro, Phrase::PageIntro),
            privacy: self.say(&Phrase::CheckPrivacy.of(pack), Phrase::PagePrivacy),
            privacy_how: own(Phrase::CheckPrivacyHow),
            privacy_why: own(Phrase::CheckPrivacyWhy),
            idle_notice: match self.filling.forgotten {
                true => Phrase::CheckForgotten.of(pack),
                false => String::new(),
            },
            step: self.step_view(&filled.form),
            outcome: outcome(&filled, self.page.as_deref()),
            fields: match &self.page {
                Some(_) => filled.offers(),
                None => filled.views(),
            },
            not_asked: match &self.page {
                Some(_) => Vec::new(),
                None => not_asked(pack),
            },
            check_label: Phrase::CheckAsk.of(pack),
            clear_label: Phrase::CheckClear.of(pack),
            has_clear_button: self.page.is_none(),
            can_clear: self.filling.asked || self.filling.holds_something(),
        })
    }

    /// What is said of the pack's form, or in its place of the page's.
    fn say(&self, own: &str, on_page: Phrase) -> String {
        match &self.page {
            Some(_) => on_page.of(self.pack()),
            None => own.to_owned(),
        }
    }

    /// The outcome in a few words, once it is another than was heard.
    pub(super) fn outcome_aloud(&self) -> String {
        let title = self.outcome_title();
        match title == self.filling.heard {
            true => String::new(),
            false => title,
        }
    }

    fn outcome_title(&self) -> String {
        let outcome = self
            .filled()
            .and_then(|filled| outcome(&filled, self.page.as_deref()));
        outcome.map_or_else(String::new, |outcome| outcome.title)
    }
}

/// Why there is no field for a password or a code, with the article that tells more.
fn not_asked(pack: &Pack) -> Vec<Block> {
    let text = |phrase: Phrase| Inline::Text(phrase.of(pack));
    let mut why = vec![text(Phrase::CheckNotAsked)];
    if let Some(article) = pack.article_on(Phrase::CheckNotAsked.code()) {
        why.push(Inline::Link {
            link: article.title.clone(),
            to: format!("article:{}", article.id),
        });
    }
    vec![
        Block::Paragraph(why),
        Block::Paragraph(vec![text(Phrase::CheckNotSubmitted)]),
    ]
}
