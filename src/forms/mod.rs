//! One form: each field alone, then the fields together.

mod visible_fields;
mod pasted_block;
mod password_overlap;
mod same_name;
mod cross_field;
mod suggest;

pub use visible_fields::{chosen, visible_fields};

use crate::checks::{
    Check, Date, Judgement, MobileRegions, PasswordRules, Problem, Reason, Verdict,
};
use crate::content::{Field, Form, Texts};

/// What was typed, by field id. A field that is not in it is empty.
pub type Values = Texts;

/// What is to be said of a whole form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Review {
    /// One for each visible field, in the form's order.
    pub fields: Vec<FieldReview>,
    /// Fields that contradict each other: in the way of a good form.
    pub contradictions: Vec<CrossFieldProblem>,
    /// Worth a look, never in the way: the least age that the form names, an unusual term, a name with
    /// a dot in one field and without it in another.
    pub hints: Vec<CrossFieldProblem>,
}

impl Review {
    /// Is nothing in the way: is every field good, or empty where it may be, and does no field
    /// contradict another? `true` also where a field [needs another look](Review::needs_another_look):
    /// nobody is stopped by that.
    pub fn is_ready(&self) -> bool {
        self.contradictions.is_empty() && self.fields.iter().all(|field| field.problem.is_none())
    }

    /// Is a value of a form that is [ready](Review::is_ready) probably wrong, though it may be right?
    pub fn needs_another_look(&self) -> bool {
        let needs_look = |field: &FieldReview| field.judgement.needs_another_look();
        self.is_ready() && self.fields.iter().any(needs_look)
    }
}

/// One field, judged alone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FieldReview {
    /// The field's id.
    pub field: String,
    /// What the field's check said. The suggestions are also those that other fields make possible:
    /// what the ID number answers, and an ID number whose birth date was mistyped.
    pub judgement: Judgement,
    /// What stands between the field and a good form: the verdict's problem, or that a required
    /// field is empty.
    pub problem: Option<Problem>,
}

/// A contradiction between fields, or a hint that needs more than one field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CrossFieldProblem {
    /// The ids of the fields; the first is the one to look at first.
    pub fields: Vec<String>,
    /// Why the fields do not go together.
    pub reason: Reason,
    /// What `{n}` in the reason's sentence stands for: the least age.
    pub number: Option<u32>,
}

/// Judges a form as filled in. Fields that are not [visible](visible_fields) are passed over,
/// whatever they hold.
///
/// ```
/// use bank_help::content::{Field, Form};
/// use bank_help::forms::{Values, review};
///
/// let field = |id: &str| Field {
///     id: id.to_owned(),
///     check: id.to_owned(),
///     required: true,
///     ..Field::default()
/// };
/// let form = Form {
///     fields: vec![field("id_card"), field("mobile")],
///     ..Form::default()
/// };
/// let mut values = Values::default();
/// values.insert("id_card".to_owned(), "11010519491231002X".to_owned());
/// values.insert("mobile".to_owned(), "1381234".to_owned());
///
/// let review = review(&form, &values, "2026-11-23".parse()?);
/// assert!(!review.is_ready());
/// assert!(review.fields[0].judgement.is_good());
/// let problem = review.fields[1].problem.as_ref().ok_or("no problem")?;
/// assert_eq!(problem.reason.code(), "mobile.too_short");
/// assert_eq!(problem.number, Some(4));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn review(form: &Form, values: &Values, today: Date) -> Review {
    let form = &*visible_fields(form, values);
    let mut fields: Vec<FieldReview> = (form.fields.iter())
        .map(|field| {
            let typed = values.get(&field.id).unwrap_or_default();
            judge(field, typed, today)
        })
        .collect();
    pasted_block::offer(form, values, &mut fields, today);
    password_overlap::hints(form, &mut fields);
    let contradictions = cross_field::contradictions(form, &fields);
    let age = cross_field::age(form, &fields, today);
    let mut hints = cross_field::dots(form, &fields);
    hints.extend(age.into_iter().chain(cross_field::term(&fields)));
    suggest::answers(form, &mut fields);
    suggest::corrections(form, &mut fields, today);
    Review {
        fields,
        contradictions,
        hints,
    }
}

/// Judges one field. A check that is not known, from a newer pack, takes any text.
fn judge(field: &Field, typed: &str, today: Date) -> FieldReview {
    let judgement = match Check::from_name(&field.check) {
        Some(Check::Password) => Check::run_password(
            typed,
            PasswordRules {
                least: field.least,
                most: field.most,
                kinds: field.kinds,
            },
        ),
        Some(Check::Mobile) if !field.regions.is_empty() => {
            Check::run_mobile(typed, MobileRegions::from_names(&field.regions))
        }
        Some(check) => check.run(typed, today),
        None => Judgement::unchecked(typed),
    };
    let problem = match &judgement.verdict {
        Verdict::Empty => field.required.then(|| Problem::new(Reason::Required)),
        verdict => verdict.problem().cloned(),
    };
    FieldReview {
        field: field.id.clone(),
        judgement,
        problem,
    }
}

fn is(field: &Field, check: Check) -> bool {
    field.check == check.name()
}
