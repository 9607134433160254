//! The messages of a form in the words of the pack.

use super::message_timing::{Message, MessageTiming};
use crate::checks::{Date, Problem};
use crate::content::{Field, Pack};
use crate::state::phrase::sentence_or_code;
use crate::state::view::{LinkView, ProblemView};

/// Turns a reviewed form into views, in the words of a pack.
pub(super) struct FormPresenter<'a> {
    pub(super) pack: &'a Pack,
    pub(super) today: Date,
    pub(super) timing: MessageTiming<'a>,
}

impl FormPresenter<'_> {
    /// What stands against a field, if it may appear now.
    pub(super) fn problem(&self, field: &Field) -> Option<ProblemView> {
        let message = self.timing.problem(field)?;
        Some(self.message_view(field, message))
    }

    /// What is worth a second look about a field, if it may appear now.
    pub(super) fn hints(&self, field: &Field) -> Vec<ProblemView> {
        let hints = self.timing.hints(field).into_iter();
        hints.map(|hint| self.message_view(field, hint)).collect()
    }

    fn message_view(&self, field: &Field, message: Message<'_>) -> ProblemView {
        match message {
            Message::Field(problem) => self.problem_view(field, problem),
            Message::CrossField(several) => {
                let problem = Problem {
                    number: several.number,
                    ..Problem::new(several.reason)
                };
                ProblemView {
                    fields: several.fields.clone(),
                    ..self.problem_view(field, &problem)
                }
            }
        }
    }

    fn problem_view(&self, field: &Field, problem: &Problem) -> ProblemView {
        let text = |number: Option<u32>| number.map_or_else(String::new, |it| it.to_string());
        let (n, at) = (text(problem.number), text(problem.place));
        let code = problem.reason.code();
        let article = self.pack.article_on(code);
        ProblemView {
            fields: vec![field.id.clone()],
            label: field.label.clone(),
            message: sentence_or_code(self.pack, problem.sentence(), &[("n", &n), ("at", &at)]),
            article: article.and_then(|it| LinkView::to_article(self.pack, &it.id)),
            code,
            is_strong: problem.is_strong,
        }
    }
}
