//! A form as filled in, and the rule of when to speak: quiet while a value may still become right,
//! plain once it cannot, everything once a check was asked for.

use super::check::Filling;
use super::photo::is_photo;
use super::phrase::sentence;
use super::{ProblemView, link};
use crate::checks::{Check, Date, Problem, Verdict};
use crate::content::{Field, Form, Pack};
use crate::forms::{CrossFieldProblem, FieldReview, Review};
use std::borrow::Cow;

/// A form as filled in, with its review.
pub(super) struct Filled<'a> {
    pub(super) pack: &'a Pack,
    pub(super) today: Date,
    /// The form without the fields that are not asked.
    pub(super) form: Cow<'a, Form>,
    pub(super) filling: &'a Filling,
    pub(super) review: Review,
}

impl Filled<'_> {
    pub(super) fn field(&self, id: &str) -> Option<&Field> {
        self.form.fields.iter().find(|field| field.id == id)
    }

    pub(super) fn reviewed(&self, field: &Field) -> Option<&FieldReview> {
        let mut reviews = self.review.fields.iter();
        reviews.find(|review| review.field == field.id)
    }

    /// What stands against a field, if it is time to say so.
    pub(super) fn problem(&self, field: &Field) -> Option<ProblemView> {
        self.own_problem(field)
            .or_else(|| self.shared_problem(field))
    }

    fn own_problem(&self, field: &Field) -> Option<ProblemView> {
        let review = self.reviewed(field)?;
        if self.filling.composed.as_ref() == Some(&field.id) {
            return None;
        }
        let hopeless = matches!(review.judgement.verdict, Verdict::Invalid(_));
        let problem = review.problem.as_ref()?;
        (hopeless || self.filling.asked).then(|| self.about(field, problem))
    }

    /// Two good values that contradict each other. The visitor must be done with both: the date
    /// 1990-1-1 may yet become 1990-1-12.
    fn shared_problem(&self, field: &Field) -> Option<ProblemView> {
        let mut findings = self.review.contradictions.iter();
        let finding = findings.find(|finding| {
            is_on(finding, field) && finding.fields.iter().all(|id| self.is_settled(id))
        })?;
        Some(self.about_several(field, finding))
    }

    /// What is worth a look once the field was left and nothing stands against it.
    pub(super) fn hints(&self, field: &Field) -> Vec<ProblemView> {
        if !self.is_settled(&field.id) || self.problem(field).is_some() {
            return Vec::new();
        }
        self.all_hints(field)
    }

    fn all_hints(&self, field: &Field) -> Vec<ProblemView> {
        let review = self.reviewed(field);
        let own = match is_photo(field) {
            true => self.photo_hints(field),
            false => review.map_or(&[][..], |review| &review.judgement.hints),
        };
        let findings = self.review.hints.iter();
        let shared = findings.filter(|finding| is_on(finding, field));
        own.iter()
            .map(|hint| self.about(field, hint))
            .chain(shared.map(|finding| self.about_several(field, finding)))
            .collect()
    }

    /// Was it checked, and is there nothing to say against it, now or once it is left?
    pub(super) fn is_good(&self, field: &Field) -> bool {
        let review = self.reviewed(field);
        let mut together = self.review.contradictions.iter();
        check(field).is_some()
            && review.is_some_and(|review| review.judgement.is_good())
            && self.all_hints(field).is_empty()
            && !together.any(|finding| is_on(finding, field))
    }

    /// Is the visitor done with the field for now? A choice is whole the moment it is made, and so is a
    /// photo.
    pub(super) fn is_settled(&self, id: &str) -> bool {
        let is_whole = |field: &Field| check(field) == Some(Check::Sex) || is_photo(field);
        let settled = &self.filling.settled;
        self.filling.asked
            || settled.iter().any(|own| own == id)
            || self.field(id).is_some_and(is_whole)
    }

    fn about(&self, field: &Field, problem: &Problem) -> ProblemView {
        let number = |number: Option<u32>| number.map_or_else(String::new, |it| it.to_string());
        let (n, at) = (number(problem.number), number(problem.place));
        let code = problem.reason.code();
        let explained = self.pack.article_on(code);
        ProblemView {
            fields: vec![field.id.clone()],
            label: field.label.clone(),
            message: sentence(self.pack, code, &[("n", &n), ("at", &at)]),
            article: explained.and_then(|article| link(self.pack, &article.id)),
            code,
        }
    }

    fn about_several(&self, field: &Field, finding: &CrossFieldProblem) -> ProblemView {
        let problem = Problem {
            reason: finding.reason,
            at: None,
            place: None,
            number: finding.number,
        };
        ProblemView {
            fields: finding.fields.clone(),
            ..self.about(field, &problem)
        }
    }
}

/// The check that a form file names for a field.
pub(super) fn check(field: &Field) -> Option<Check> {
    Check::from_name(&field.check)
}

/// Is the field the one to look at first?
fn is_on(finding: &CrossFieldProblem, field: &Field) -> bool {
    finding.fields.first() == Some(&field.id)
}
