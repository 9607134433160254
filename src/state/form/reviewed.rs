//! The values of a form together with the review computed from them.

use crate::checks::Date;
use crate::content::{Field, Form};
use crate::forms::{self, FieldReview, Review, Values};
use std::borrow::Cow;
use std::rc::Rc;

/// The values of a form, the fields that are visible with these values, and their review. Nothing of
/// it can be changed: other values make another `ReviewedForm`, so the review is always that of the
/// values beside it.
#[derive(Clone, Default)]
pub(super) struct ReviewedForm {
    values: Values,
    form: Rc<Form>,
    review: Review,
}

impl ReviewedForm {
    /// Reviews a form that holds these values.
    pub(super) fn new(form: &Rc<Form>, values: Values, today: Date) -> ReviewedForm {
        let form = match forms::visible_fields(form, &values) {
            Cow::Borrowed(_) => Rc::clone(form),
            Cow::Owned(visible) => Rc::new(visible),
        };
        ReviewedForm {
            review: forms::review(&form, &values, today),
            values,
            form,
        }
    }

    /// The values by field id, also of fields that are not visible.
    pub(super) fn values(&self) -> &Values {
        &self.values
    }

    /// The text of a field; empty where nothing was typed.
    pub(super) fn value(&self, field: &str) -> &str {
        self.values.get(field).unwrap_or_default()
    }

    /// The form without the fields that are not visible with these values.
    pub(super) fn form(&self) -> &Form {
        &self.form
    }

    /// The visible field with this id.
    pub(super) fn field(&self, id: &str) -> Option<&Field> {
        self.form.fields.iter().find(|field| field.id == id)
    }

    /// What the whole review says.
    pub(super) fn review(&self) -> &Review {
        &self.review
    }

    /// What the review says of one visible field.
    pub(super) fn field_review(&self, field: &Field) -> Option<&FieldReview> {
        let mut reviews = self.review.fields.iter();
        reviews.find(|review| review.field == field.id)
    }
}
