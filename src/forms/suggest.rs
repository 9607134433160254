//! Values that one field suggests for another.

use super::{FieldReview, is};
use crate::checks::{Check, Date, Facts, Suggestion};
use crate::content::Form;

/// Offers what a sound ID number answers to the fields that ask for it and do not hold it, in
/// the place of any other suggestion: to empty ones (WCAG 2.2, 3.3.7), and to those that say something else.
pub(super) fn answers(form: &Form, fields: &mut [FieldReview]) {
    let Some(facts) = good_facts(form, fields, Check::IdCard) else {
        return;
    };
    for (field, review) in form.fields.iter().zip(fields) {
        let answer = match Check::from_name(&field.check) {
            Some(Check::BirthDate) => facts.birth_date.map(|date| date.to_string()),
            Some(Check::Sex) => facts.sex.map(|sex| sex.name().to_owned()),
            _ => None,
        };
        let judgement = &mut review.judgement;
        if let Some(value) = answer.filter(|answer| *answer != judgement.value) {
            let marks = Vec::new();
            judgement.suggestions = vec![Suggestion { value, marks }];
        }
    }
}

/// Offers what a wrong number may have been meant to be; the birth date and the sex beside an ID
/// number speak for it or against it.
pub(super) fn corrections(form: &Form, fields: &mut [FieldReview], today: Date) {
    let facts = |check| good_facts(form, fields, check).unwrap_or_default();
    let others = Facts {
        birth_date: facts(Check::BirthDate).birth_date,
        sex: facts(Check::Sex).sex,
        ..Facts::default()
    };
    for (field, review) in form.fields.iter().zip(fields) {
        if let Some(check @ (Check::IdCard | Check::BankCard)) = Check::from_name(&field.check) {
            check.correct(&mut review.judgement, &others, today);
        }
    }
}

/// The facts of the first good field of that kind.
fn good_facts(form: &Form, fields: &[FieldReview], check: Check) -> Option<Facts> {
    (form.fields.iter().zip(fields))
        .find(|(field, review)| is(field, check) && review.judgement.is_good())
        .map(|(_, review)| review.judgement.facts)
}
