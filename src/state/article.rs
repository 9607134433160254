//! Reading an answer.

use super::remedies::remedies;
use super::{
    ArticleView, FeedbackView, FieldLink, Phrase, State, Tab, UnhelpfulReason, UnhelpfulReasonView,
    link,
};
use crate::content::Article;
use std::rc::Rc;

/// What the visitor did with an answer.
#[derive(Clone, Default)]
pub(super) struct Reading {
    article: String,
    /// How many of its remedies were tried.
    pub(super) tried: usize,
    pub(super) helpful: Option<bool>,
    why: Option<UnhelpfulReason>,
}

impl State {
    pub(super) fn open(&mut self, id: String) {
        if self.pack().article(&id).is_some() {
            self.article = Some(id);
        }
    }

    /// The widget where an open answer has an address that can be copied, or has none.
    #[must_use]
    pub fn with_deep_links(mut self, has_links: bool) -> State {
        self.has_links = has_links;
        self
    }

    /// The id of the answer that is open.
    pub fn open_article_id(&self) -> Option<&str> {
        self.article.as_deref()
    }

    pub(super) fn rate(&mut self, article: &str, helpful: bool) {
        if let Some(reading) = self.reading_mut(article) {
            reading.helpful = Some(helpful);
            reading.why = None;
        }
    }

    pub(super) fn explain_rating(&mut self, article: &str, why: UnhelpfulReason) {
        if let Some(reading) = self.reading_mut(article)
            && reading.helpful == Some(false)
        {
            reading.why = Some(why);
        }
    }

    pub(super) fn try_remedies(&mut self, article: &str, tried: usize) {
        if let Some(reading) = self.reading_mut(article) {
            reading.tried = tried;
        }
    }

    /// What was done with an answer so far; `None` where the pack has no such answer.
    fn reading_mut(&mut self, id: &str) -> Option<&mut Reading> {
        self.pack().article(id)?;
        let readings = Rc::make_mut(&mut self.readings);
        let at = readings.iter().position(|reading| reading.article == id);
        let at = at.unwrap_or_else(|| {
            readings.push(Reading {
                article: id.to_owned(),
                ..Reading::default()
            });
            readings.len() - 1
        });
        readings.get_mut(at)
    }

    pub(super) fn article_view(&self) -> Option<ArticleView> {
        let pack = self.pack();
        let article = pack.article(self.article.as_ref()?)?;
        let mut readings = self.readings.iter();
        let reading = readings.find(|reading| reading.article == article.id);
        let reading = reading.cloned().unwrap_or_default();
        let back = match self.tab {
            Tab::Faq => Phrase::BackToFaq,
            Tab::Check => Phrase::BackToCheck,
            Tab::Guide => Phrase::BackToGuide,
        };
        let mut body = article.body.blocks();
        let (remedies, after_remedies) = remedies(pack, article, &reading, &mut body);
        Some(ArticleView {
            article: article.id.clone(),
            back_label: back.of(pack),
            copy_link_label: self.copy_link_label(),
            title: article.title.clone(),
            body,
            remedies,
            after_remedies,
            field_links: self.fields_on(article),
            related_label: Phrase::Related.of(pack),
            related: article
                .related
                .iter()
                .filter_map(|id| link(pack, id))
                .collect(),
            feedback: self.feedback_view(&reading),
        })
    }

    /// What the button says that copies the address of an answer; empty for none.
    pub(super) fn copy_link_label(&self) -> String {
        let phrase = match self.copied {
            _ if !self.has_links => return String::new(),
            None => Phrase::LinkCopy,
            Some(true) => Phrase::LinkCopied,
            Some(false) => Phrase::LinkNotCopied,
        };
        phrase.of(self.pack())
    }

    /// The fields whose check would reveal what the answer explains.
    fn fields_on(&self, article: &Article) -> Vec<FieldLink> {
        let is_on = |check: &str| {
            let mut codes = article.explains.iter();
            codes.any(|code| code.split('.').next() == Some(check))
        };
        let fields = self.pack().forms.first().into_iter();
        let fields = fields.flat_map(|form| &form.fields);
        let ways = fields.filter(|field| is_on(&field.check)).map(|field| {
            let label = [("label", field.label.as_str())];
            FieldLink {
                field: field.id.clone(),
                label: Phrase::ArticleCheck.with(self.pack(), &label),
            }
        });
        ways.collect()
    }

    fn feedback_view(&self, reading: &Reading) -> FeedbackView {
        let pack = self.pack();
        let question = match (reading.helpful, reading.why) {
            (None, _) => Phrase::Helpful,
            (Some(true), _) => Phrase::HelpfulThanks,
            (Some(false), None) => Phrase::HelpfulWhy,
            (Some(false), Some(_)) => Phrase::HelpfulSorry,
        };
        let reason = |reason: UnhelpfulReason, phrase: Phrase| UnhelpfulReasonView {
            reason,
            label: phrase.of(pack),
            chosen: reading.why == Some(reason),
        };
        FeedbackView {
            question: question.of(pack),
            yes: Phrase::HelpfulYes.of(pack),
            no: Phrase::HelpfulNo.of(pack),
            helpful: reading.helpful,
            reasons: match reading.helpful {
                Some(false) => vec![
                    reason(UnhelpfulReason::OtherCase, Phrase::WhyOtherCase),
                    reason(UnhelpfulReason::Unclear, Phrase::WhyUnclear),
                    reason(UnhelpfulReason::NoEffect, Phrase::WhyNoEffect),
                ],
                _ => Vec::new(),
            },
        }
    }
}
