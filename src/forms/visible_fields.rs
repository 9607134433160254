//! The fields that are shown: some only where another field holds a value, as the number of a passport
//! where that is the document chosen.

use super::Values;
use crate::content::{Field, FieldValue, Form};
use std::borrow::Cow;

/// The value chosen of a field's choices: the first until another one is. Empty for a field without
/// choices.
pub fn chosen<'a>(field: &'a Field, values: &Values) -> &'a str {
    let value = values.get(&field.id).unwrap_or_default();
    let known = field.choices.iter().find(|choice| choice.value == value);
    let chosen = known.or_else(|| field.choices.first());
    chosen.map_or("", |choice| &choice.value)
}

/// The form with only those fields that are shown where the form holds `values`.
pub fn visible_fields<'a>(form: &'a Form, values: &Values) -> Cow<'a, Form> {
    if form.fields.iter().all(|field| field.when.is_empty()) {
        return Cow::Borrowed(form);
    }
    let holds = |condition: &FieldValue| {
        let field = form.fields.iter().find(|it| it.id == condition.field);
        field.is_some_and(|field| chosen(field, values) == condition.value)
    };
    let mut visible = form.clone();
    visible
        .fields
        .retain(|field| field.when.is_empty() || field.when.iter().any(holds));
    // Nothing that is left depends on another field any more.
    visible
        .fields
        .iter_mut()
        .for_each(|field| field.when.clear());
    Cow::Owned(visible)
}
