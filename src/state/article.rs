//! Reading an answer.

use super::{ArticleView, HelpfulView, Phrase, State, Tab, link};
use std::rc::Rc;

impl State {
    pub(super) fn open(&mut self, id: String) {
        if self.pack().article(&id).is_some() {
            self.article = Some(id);
        }
    }

    pub(super) fn rate(&mut self, article: String, helpful: bool) {
        if self.pack().article(&article).is_some() {
            Rc::make_mut(&mut self.helpful).insert(article, helpful);
        }
    }

    pub(super) fn article_view(&self) -> Option<ArticleView> {
        let pack = self.pack();
        let article = pack.article(self.article.as_ref()?)?;
        let back = match self.tab {
            Tab::Faq => Phrase::BackToFaq,
            Tab::Check => Phrase::BackToCheck,
            Tab::Guide => Phrase::BackToGuide,
        };
        Some(ArticleView {
            article: article.id.clone(),
            back_label: back.of(pack),
            title: article.title.clone(),
            body: article.body.blocks(),
            related_label: Phrase::Related.of(pack),
            related: article
                .related
                .iter()
                .filter_map(|id| link(pack, id))
                .collect(),
            helpful: self.helpful_view(&article.id),
        })
    }

    fn helpful_view(&self, article: &str) -> HelpfulView {
        let pack = self.pack();
        let said = self.helpful.get(article).copied();
        let question = match said {
            None => Phrase::Helpful,
            Some(true) => Phrase::HelpfulThanks,
            Some(false) => Phrase::HelpfulSorry,
        };
        HelpfulView {
            question: question.of(pack),
            yes: Phrase::HelpfulYes.of(pack),
            no: Phrase::HelpfulNo.of(pack),
            said,
        }
    }
}
