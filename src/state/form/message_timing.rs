//! When a message may appear: quiet while a value may still become right, plain once it cannot,
//! everything once a check was asked for.

use super::input::FormInput;
use super::photo::is_photo;
use super::reviewed::ReviewedForm;
use crate::checks::{Check, Problem, Verdict};
use crate::content::Field;
use crate::forms::CrossFieldProblem;

/// Something to be said of a field.
#[derive(Clone, Copy)]
pub(super) enum Message<'a> {
    /// What the field's own check says.
    Field(&'a Problem),
    /// What the field says together with others.
    CrossField(&'a CrossFieldProblem),
}

/// Decides which messages of a reviewed form may appear now.
#[derive(Clone, Copy)]
pub(super) struct MessageTiming<'a> {
    pub(super) input: &'a FormInput,
    pub(super) reviewed: &'a ReviewedForm,
}

impl<'a> MessageTiming<'a> {
    /// What stands against a field, if it may appear now.
    pub(super) fn problem(self, field: &Field) -> Option<Message<'a>> {
        let problem = self.field_problem(field).map(Message::Field);
        problem.or_else(|| self.contradiction(field).map(Message::CrossField))
    }

    /// What stands against the value of one field. Half a word of an input method may look like
    /// anything, so nothing is said while one is composing.
    fn field_problem(self, field: &Field) -> Option<&'a Problem> {
        if self.input.composing.as_ref() == Some(&field.id) {
            return None;
        }
        let review = self.reviewed.field_review(field)?;
        let is_hopeless = matches!(review.judgement.verdict, Verdict::Invalid(_));
        let problem = review.problem.as_ref()?;
        (is_hopeless || self.input.is_check_requested).then_some(problem)
    }

    /// Two good values that contradict each other. The visitor must be done with both: the date
    /// 1990-1-1 may yet become 1990-1-12.
    fn contradiction(self, field: &Field) -> Option<&'a CrossFieldProblem> {
        let mut contradictions = self.reviewed.review().contradictions.iter();
        contradictions.find(|problem| {
            is_first(problem, field) && problem.fields.iter().all(|id| self.is_touched(id))
        })
    }

    /// What is worth a second look, once the field was left and nothing stands against it.
    pub(super) fn hints(self, field: &Field) -> Vec<Message<'a>> {
        match self.is_touched(&field.id) && self.problem(field).is_none() {
            true => self.all_hints(field),
            false => Vec::new(),
        }
    }

    fn all_hints(self, field: &Field) -> Vec<Message<'a>> {
        let field_hints = match is_photo(field) {
            true => self.photo_hints(field),
            false => {
                let review = self.reviewed.field_review(field);
                review.map_or(&[][..], |review| &review.judgement.hints)
            }
        };
        let cross_field = self.reviewed.review().hints.iter();
        field_hints
            .iter()
            .map(Message::Field)
            .chain(
                cross_field
                    .filter(|hint| is_first(hint, field))
                    .map(Message::CrossField),
            )
            .collect()
    }

    fn photo_hints(self, field: &Field) -> &'a [Problem] {
        let photo = self.input.photo(&field.id);
        let checked = photo.and_then(|photo| photo.checked.as_ref());
        checked.map_or(&[], |checked| &checked.hints)
    }

    /// `true` for a checked value that nothing speaks against, now or once the field is left.
    pub(super) fn is_valid(self, field: &Field) -> bool {
        let review = self.reviewed.field_review(field);
        let mut contradictions = self.reviewed.review().contradictions.iter();
        check_of(field).is_some()
            && review.is_some_and(|review| review.judgement.is_good())
            && self.all_hints(field).is_empty()
            && !contradictions.any(|problem| is_first(problem, field))
    }

    /// `true` if the visitor is done with the field for now. A choice is whole the moment it is made,
    /// and so is a photo.
    pub(super) fn is_touched(self, id: &str) -> bool {
        let is_whole = |field: &Field| check_of(field) == Some(Check::Sex) || is_photo(field);
        self.input.is_check_requested
            || self.input.touched.iter().any(|touched| touched == id)
            || self.reviewed.field(id).is_some_and(is_whole)
    }
}

/// The check that a form file names for a field.
pub(super) fn check_of(field: &Field) -> Option<Check> {
    Check::from_name(&field.check)
}

/// `true` for the one field of several where their message is shown.
fn is_first(problem: &CrossFieldProblem, field: &Field) -> bool {
    problem.fields.first() == Some(&field.id)
}
