//! Which fields are asked: some only where another one holds a value, as the number of a passport
//! where that is the document chosen.

use super::Values;
use crate::content::{Field, FieldValue, Form};
use std::borrow::Cow;

/// What is chosen of a field's choices: the first until another one is. Empty for a field without any.
pub fn chosen<'a>(field: &'a Field, values: &Values) -> &'a str {
    let value = values.get(&field.id).unwrap_or_default();
    let known = field.choices.iter().find(|choice| choice.value == value);
    let chosen = known.or_else(|| field.choices.first());
    chosen.map_or("", |choice| &choice.value)
}

/// The form without the fields that are not asked where these values are.
pub fn visible_fields<'a>(form: &'a Form, values: &Values) -> Cow<'a, Form> {
    if form.fields.iter().all(|field| field.when.is_empty()) {
        return Cow::Borrowed(form);
    }
    let holds = |condition: &FieldValue| {
        let field = form.fields.iter().find(|it| it.id == condition.field);
        field.is_some_and(|field| chosen(field, values) == condition.value)
    };
    let mut asked = form.clone();
    asked
        .fields
        .retain(|field| field.when.is_empty() || field.when.iter().any(holds));
    // Of what is left, nothing depends on anything any more.
    asked.fields.iter_mut().for_each(|field| field.when.clear());
    Cow::Owned(asked)
}
