//! What several fields say together: contradictions, the least age, and the term of an ID card.

use super::same_name::{self, NameDifference};
use super::{CrossFieldProblem, FieldReview, is};
use crate::checks::{Check, Date, Facts, Reason};
use crate::content::Form;

/// Characters from which on two equal values are one number in two fields. Shorter values, such as a
/// sex or a name, can be equal by chance; every ID, card and mobile number is longer.
const LONG: usize = 6;

/// The first code of a region that is no county of the mainland: permits of Hong Kong, Macau and
/// Taiwan people have 810000 to 830000. Foreigners have their province.
const FIRST_PERMIT: u32 = 810_000;

/// The year of 长期, valid for good (`id_validity`).
const FOR_GOOD: u16 = 9999;

/// Two good fields that the form wants to agree.
struct GoodPair<'a> {
    /// The one to look at first.
    first: &'a FieldReview,
    second: &'a FieldReview,
    /// Are both names of a person?
    are_names: bool,
}

impl GoodPair<'_> {
    fn problem(&self, reason: Reason) -> CrossFieldProblem {
        CrossFieldProblem {
            fields: vec![self.first.field.clone(), self.second.field.clone()],
            reason,
            number: None,
        }
    }
}

/// The pairs that the form wants to agree, of which both fields are good.
fn good_pairs<'a>(form: &Form, fields: &'a [FieldReview]) -> Vec<GoodPair<'a>> {
    let asks = |review: &FieldReview, check| {
        (form.fields.iter()).any(|field| field.id == review.field && is(field, check))
    };
    let mut pairs = Vec::new();
    for pair in &form.agree {
        if let [Some(one), Some(other)] = pair.ids().map(|id| find(fields, id))
            && one.judgement.is_good()
            && other.judgement.is_good()
        {
            // A sound ID number proves itself, so the other field is the one to look at first.
            let (first, second) = match asks(one, Check::IdCard) {
                true => (other, one),
                false => (one, other),
            };
            let are_names = asks(one, Check::PersonName) && asks(other, Check::PersonName);
            pairs.push(GoodPair {
                first,
                second,
                are_names,
            });
        }
    }
    pairs
}

/// Pairs that the form wants to agree and do not, then pairs that must differ and do not.
pub(super) fn contradictions(form: &Form, fields: &[FieldReview]) -> Vec<CrossFieldProblem> {
    let mut problems = Vec::new();
    for pair in good_pairs(form, fields) {
        let (one, other) = (&pair.first.judgement, &pair.second.judgement);
        let reason = match pair.are_names {
            true => (same_name::difference(&one.value, &other.value)
                == Some(NameDifference::Letters))
            .then_some(Reason::FormNameDiffers),
            false => facts_differ(&one.facts, &other.facts),
        };
        problems.extend(reason.map(|reason| pair.problem(reason)));
    }
    for pair in &form.differ {
        if let [Some(one), Some(other)] = pair.ids().map(|id| find(fields, id))
            && one.judgement.value == other.judgement.value
            && one.judgement.value.chars().count() >= LONG
        {
            // The one that does not fit its field is the one typed in the wrong place.
            let (first, second) = match other.problem.is_some() && one.problem.is_none() {
                true => (other, one),
                false => (one, other),
            };
            problems.push(CrossFieldProblem {
                fields: vec![first.field.clone(), second.field.clone()],
                reason: Reason::FormSameNumber,
                number: None,
            });
        }
    }
    problems
}

/// Says that one of two names that are the same has a dot that the other lacks.
pub(super) fn dots(form: &Form, fields: &[FieldReview]) -> Vec<CrossFieldProblem> {
    let mut hints = Vec::new();
    for pair in good_pairs(form, fields) {
        let (one, other) = (&pair.first.judgement.value, &pair.second.judgement.value);
        if pair.are_names && same_name::difference(one, other) == Some(NameDifference::Dot) {
            hints.push(pair.problem(Reason::FormNameDot));
        }
    }
    hints
}

/// Says that the person is younger than the form's least age: the bank's rule decides, not this page.
pub(super) fn age(form: &Form, fields: &[FieldReview], today: Date) -> Option<CrossFieldProblem> {
    let born = |review: &&FieldReview| {
        review.judgement.is_good() && review.judgement.facts.birth_date.is_some()
    };
    let review = fields.iter().find(born)?;
    let age = review.judgement.facts.birth_date?.age(today)?;
    (age < form.least_age).then(|| CrossFieldProblem {
        fields: vec![review.field.clone()],
        reason: Reason::FormLeastAge,
        number: Some(u32::from(form.least_age)),
    })
}

/// Says that an ID card's term is not the one that the law gives at the age of its owner on its
/// first day. Cards are made some time before, and permits have other terms.
pub(super) fn term(fields: &[FieldReview]) -> Option<CrossFieldProblem> {
    let facts = |review: &FieldReview| review.judgement.facts;
    // A foreign permanent resident's card has terms of its own: ten years, five for children.
    let resident = |review: &&FieldReview| {
        facts(review).region.is_some_and(|code| code < FIRST_PERMIT)
            && !review.judgement.value.starts_with('9')
    };
    let born = facts(fields.iter().find(resident)?).birth_date?;
    let review = fields
        .iter()
        .find(|review| facts(review).valid_from.is_some())?;
    let (from, until) = (facts(review).valid_from?, facts(review).valid_until?);
    let age = born.age(from)?;
    let years = until.year() - from.year();
    let near = [age.saturating_sub(1), age, age + 1];
    let is_lawful = near.map(|age| years_at(age, from)).contains(&years);
    (!is_lawful).then(|| CrossFieldProblem {
        fields: vec![review.field.clone()],
        reason: Reason::FormTermDiffers,
        number: None,
    })
}

/// For how many years an ID card is valid that is made at that age: 5 years below 16, 10 below 26,
/// 20 below 46, then for good (the law on ID cards, article 5).
fn years_at(age: u16, from: Date) -> u16 {
    match age {
        ..16 => 5,
        16..26 => 10,
        26..46 => 20,
        _ => FOR_GOOD - from.year(),
    }
}

/// Why the facts of two fields cannot both be right.
fn facts_differ(one: &Facts, other: &Facts) -> Option<Reason> {
    fn differ<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
        matches!((one, other), (Some(one), Some(other)) if one != other)
    }
    if differ(one.birth_date, other.birth_date) {
        Some(Reason::FormBirthDateDiffers)
    } else if differ(one.sex, other.sex) {
        Some(Reason::FormSexDiffers)
    } else {
        None
    }
}

fn find<'a>(fields: &'a [FieldReview], id: &str) -> Option<&'a FieldReview> {
    fields.iter().find(|review| review.field == id)
}
