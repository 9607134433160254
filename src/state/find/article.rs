//! The answer that is read: opened, rated, its remedies tried, its address copied.

use super::reading::Reading;
use super::remedies::divide;
use crate::content::{Article, Pack};
use crate::state::phrase::Phrase;
use crate::state::view::{
    ArticleView, FeedbackView, FieldLink, LinkView, Tab, UnhelpfulReason, UnhelpfulReasonView,
};
use std::rc::Rc;

/// The answer that lies over the tab, if one is open, and what was done with each answer.
#[derive(Clone, Default)]
pub(in crate::state) struct OpenArticle {
    /// The id of the open article.
    id: Option<String>,
    /// What was done with each answer: one entry for each that anything was done with.
    readings: Rc<Vec<Reading>>,
    /// `true` where an open answer has an address that can be copied.
    pub(in crate::state) has_deep_links: bool,
    /// Whether the browser copied the address; `None` where nobody tried since the last action.
    copied: Option<bool>,
}

impl OpenArticle {
    /// The id of the open article.
    pub(in crate::state) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Opens an article that the pack has.
    pub(in crate::state) fn open(&mut self, pack: &Pack, id: String) {
        if pack.article(&id).is_some() {
            self.id = Some(id);
        }
    }

    pub(in crate::state) fn close(&mut self) {
        self.id = None;
    }

    /// Closes an article that another pack does not have.
    pub(in crate::state) fn keep_if_in(&mut self, pack: &Pack) {
        self.id.take_if(|id| pack.article(id).is_none());
    }

    /// Notes whether the browser copied the address, or (`None`) that the visitor went on.
    pub(in crate::state) fn set_copied(&mut self, copied: Option<bool>) {
        self.copied = copied.filter(|_| self.has_deep_links);
    }

    pub(in crate::state) fn rate(&mut self, pack: &Pack, article: &str, helpful: bool) {
        if let Some(reading) = self.reading_mut(pack, article) {
            reading.helpful = Some(helpful);
            reading.reason = None;
        }
    }

    /// Notes why an answer did not help, if the visitor said before that it did not.
    pub(in crate::state) fn explain_rating(
        &mut self,
        pack: &Pack,
        article: &str,
        reason: UnhelpfulReason,
    ) {
        if let Some(reading) = self.reading_mut(pack, article)
            && reading.helpful == Some(false)
        {
            reading.reason = Some(reason);
        }
    }

    pub(in crate::state) fn try_remedies(&mut self, pack: &Pack, article: &str, tried: usize) {
        if let Some(reading) = self.reading_mut(pack, article) {
            reading.tried = tried;
        }
    }

    /// The entry of an answer, made where there is none; `None` where the pack has no such answer.
    fn reading_mut(&mut self, pack: &Pack, id: &str) -> Option<&mut Reading> {
        pack.article(id)?;
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

    /// What copying the address came to; `None` where nobody tried since the last action.
    pub(in crate::state) fn announcement(&self, pack: &Pack) -> Option<String> {
        match (self.copied, &self.id) {
            (Some(_), _) => Some(self.copy_link_label(pack)),
            // Its title takes the focus, and is read out.
            (None, Some(_)) => Some(String::new()),
            (None, None) => None,
        }
    }

    /// The screen of the open answer; `None` where none is open. `below` is the tab it lies over.
    pub(in crate::state) fn view(&self, pack: &Pack, below: Tab) -> Option<ArticleView> {
        let article = pack.article(self.id.as_ref()?)?;
        let mut readings = self.readings.iter();
        let reading = readings.find(|reading| reading.article == article.id);
        let reading = reading.cloned().unwrap_or_default();
        let back = match below {
            Tab::Faq => Phrase::BackToFaq,
            Tab::Check => Phrase::BackToCheck,
            Tab::Guide => Phrase::BackToGuide,
        };
        let mut body = divide(article);
        let related = article.related.iter();
        Some(ArticleView {
            article: article.id.clone(),
            back_label: back.text(pack),
            copy_link_label: self.copy_link_label(pack),
            title: article.title.clone(),
            remedies: body.remedies_view(pack, article, &reading),
            body: body.before,
            after_remedies: body.after,
            field_links: field_links(pack, article),
            related_label: Phrase::Related.text(pack),
            related: related
                .filter_map(|id| LinkView::to_article(pack, id))
                .collect(),
            feedback: feedback_view(pack, &reading),
        })
    }

    /// The label of the button that copies the address of an answer; empty for no button.
    fn copy_link_label(&self, pack: &Pack) -> String {
        let phrase = match self.copied {
            _ if !self.has_deep_links => return String::new(),
            None => Phrase::LinkCopy,
            Some(true) => Phrase::LinkCopied,
            Some(false) => Phrase::LinkNotCopied,
        };
        phrase.text(pack)
    }
}

/// Links to the fields of the pack's form whose check would find the mistake that an answer explains.
fn field_links(pack: &Pack, article: &Article) -> Vec<FieldLink> {
    let explains = |check: &str| {
        let mut codes = article.explains.iter();
        codes.any(|code| code.split('.').next() == Some(check))
    };
    let fields = pack.forms.first().into_iter();
    let fields = fields.flat_map(|form| &form.fields);
    let links = fields.filter(|field| explains(&field.check)).map(|field| {
        let label = [("label", field.label.as_str())];
        FieldLink {
            field: field.id.clone(),
            label: Phrase::ArticleCheck.text_with(pack, &label),
        }
    });
    links.collect()
}

fn feedback_view(pack: &Pack, reading: &Reading) -> FeedbackView {
    let question = match (reading.helpful, reading.reason) {
        (None, _) => Phrase::Helpful,
        (Some(true), _) => Phrase::HelpfulThanks,
        (Some(false), None) => Phrase::HelpfulAskReason,
        (Some(false), Some(_)) => Phrase::HelpfulSorry,
    };
    let reason = |reason: UnhelpfulReason, phrase: Phrase| UnhelpfulReasonView {
        reason,
        label: phrase.text(pack),
        chosen: reading.reason == Some(reason),
    };
    FeedbackView {
        question: question.text(pack),
        yes: Phrase::HelpfulYes.text(pack),
        no: Phrase::HelpfulNo.text(pack),
        helpful: reading.helpful,
        reasons: match reading.helpful {
            Some(false) => vec![
                reason(UnhelpfulReason::OtherCase, Phrase::UnhelpfulOtherCase),
                reason(UnhelpfulReason::Unclear, Phrase::UnhelpfulUnclear),
                reason(UnhelpfulReason::NoEffect, Phrase::UnhelpfulNoEffect),
            ],
            _ => Vec::new(),
        },
    }
}
