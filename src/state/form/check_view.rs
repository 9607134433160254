//! The screen of the form check, and what is shown beside the fields of the page's own form.

use super::outcome::{PageOutcome, outcome};
use super::page::PageNote;
use super::session::{FormContext, FormSession};
use super::steps::step_view;
use crate::content::{Block, Inline, Pack};
use crate::state::phrase::Phrase;
use crate::state::view::CheckView;

impl FormSession {
    /// The screen of the form check; `None` where there is no form.
    pub(in crate::state) fn view(&self, context: &FormContext<'_>) -> Option<CheckView> {
        let all_fields = self.form(context)?;
        let (presenter, pack) = (self.presenter(context), context.pack);
        let page = self.page.as_deref();
        // The page's own form has its title, its fields and its text elsewhere.
        let unless_page = |phrase: Phrase| match page {
            Some(_) => String::new(),
            None => phrase.text(pack),
        };
        let or_of_page = |text: &str, on_page: Phrase| match page {
            Some(_) => on_page.text(pack),
            None => text.to_owned(),
        };
        let outcome_on_page = page.map(|_| PageOutcome {
            is_held: self.is_page_form_held,
        });
        Some(CheckView {
            title: or_of_page(&all_fields.title, Phrase::PageTitle),
            intro: or_of_page(&all_fields.intro, Phrase::PageIntro),
            privacy: or_of_page(&Phrase::CheckPrivacy.text(pack), Phrase::PagePrivacy),
            privacy_how: unless_page(Phrase::CheckPrivacyHow),
            privacy_why: unless_page(Phrase::CheckPrivacyWhy),
            idle_notice: match self.input().was_cleared_when_idle {
                true => Phrase::CheckIdleNotice.text(pack),
                false => String::new(),
            },
            step: match page {
                Some(_) => None,
                None => step_view(pack, presenter.timing),
            },
            outcome: outcome(&presenter, outcome_on_page),
            fields: match page {
                Some(_) => presenter.suggestion_views(),
                None => presenter.field_views(),
            },
            not_asked: match page {
                Some(_) => Vec::new(),
                None => not_asked(pack),
            },
            check_label: Phrase::CheckButton.text(pack),
            clear_label: Phrase::CheckClear.text(pack),
            has_clear_button: page.is_none(),
            can_clear: self.input().is_check_requested || self.holds_something(),
        })
    }

    /// What is shown beside each field of the page's own form, in the order of its fields; `None`
    /// where the page has no form.
    pub(in crate::state) fn page_notes(&self, context: &FormContext<'_>) -> Option<Vec<PageNote>> {
        let presenter = self.presenter(context);
        let note = |id: &Option<String>| {
            let id = id.as_ref();
            let field = id.and_then(|id| presenter.timing.reviewed.field(id));
            field.map_or_else(PageNote::default, |field| PageNote {
                problem: (presenter.problem(field)).map_or_else(String::new, |it| it.message),
                hint: (presenter.hints(field).into_iter().next())
                    .map_or_else(String::new, |it| it.message),
            })
        };
        Some(self.page.as_ref()?.ids.iter().map(note).collect())
    }
}

/// Why there is no field for a password or a code, with a link to the article that explains it.
fn not_asked(pack: &Pack) -> Vec<Block> {
    let text = |phrase: Phrase| Inline::Text(phrase.text(pack));
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
