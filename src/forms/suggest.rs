//! Values that one field suggests for another.

use super::{FieldReview, is};
use crate::checks::{Check, Date, Facts, Suggestion, Verdict};
use crate::content::Form;

/// Where the birth date stands in an ID number.
const BIRTH_DATE: std::ops::Range<usize> = 6..14;

/// Offers what a sound ID number answers to the empty fields that ask for it (WCAG 2.2, 3.3.7).
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
        if review.judgement.verdict == Verdict::Empty {
            let marks = Vec::new();
            let answer = answer.map(|value| Suggestion { value, marks });
            review.judgement.suggestions.extend(answer);
        }
    }
}

/// Offers the ID number with one digit changed, or two neighbours swapped, where that makes it
/// sound and gives it the birth date of the field beside it: two fields then speak for it.
pub(super) fn corrections(form: &Form, fields: &mut [FieldReview], today: Date) {
    let Some(born) = good_facts(form, fields, Check::BirthDate).and_then(|facts| facts.birth_date)
    else {
        return;
    };
    let sex = good_facts(form, fields, Check::Sex).and_then(|facts| facts.sex);
    for (field, review) in form.fields.iter().zip(fields) {
        let judgement = &mut review.judgement;
        let wrong = is(field, Check::IdCard) && matches!(judgement.verdict, Verdict::Bad(_));
        let Some(value) = (wrong.then(|| with_birth_date(&judgement.value, born))).flatten() else {
            continue;
        };
        let marks = differences(&judgement.value, &value);
        let meant = Check::IdCard.run(&value, today);
        let same_sex = sex.is_none() || meant.facts.sex == sex;
        if meant.is_good() && same_sex && is_one_slip(&judgement.value, &value, &marks) {
            let marks = marks.into_iter().map(|at| at..at + 1).collect();
            judgement.suggestions.push(Suggestion { value, marks });
        }
    }
}

/// The facts of the first good field of that kind.
fn good_facts(form: &Form, fields: &[FieldReview], check: Check) -> Option<Facts> {
    (form.fields.iter().zip(fields))
        .find(|(field, review)| is(field, check) && review.judgement.is_good())
        .map(|(_, review)| review.judgement.facts)
}

/// The ID number with another birth date; `None` for anything but eighteen plain characters.
fn with_birth_date(value: &str, born: Date) -> Option<String> {
    let plain = value.len() == 18 && value.is_ascii();
    plain.then(|| {
        let date = format!("{:04}{:02}{:02}", born.year(), born.month(), born.day());
        [&value[..BIRTH_DATE.start], &date, &value[BIRTH_DATE.end..]].concat()
    })
}

/// The places in which two numbers differ.
fn differences(one: &str, other: &str) -> Vec<usize> {
    let pairs = one.bytes().zip(other.bytes()).enumerate();
    (pairs.filter(|(_, (one, other))| one != other))
        .map(|(at, _)| at)
        .collect()
}

fn is_one_slip(typed: &str, meant: &str, differences: &[usize]) -> bool {
    let (typed, meant) = (typed.as_bytes(), meant.as_bytes());
    match *differences {
        [_] => true,
        [at, next] => next == at + 1 && typed[at] == meant[next] && typed[next] == meant[at],
        _ => false,
    }
}
