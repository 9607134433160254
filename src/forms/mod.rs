//! One form: each field alone, then the fields together.

mod visible_fields;
mod password_overlap;
mod pasted_block;
mod suggest;
mod cross_field;

pub use visible_fields::{chosen, visible_fields};

use crate::checks::{Check, Date, Judgement, PasswordRules, Problem, Reason, Verdict};
use crate::content::{Field, Form, Texts};

/// What was typed, by field id. A field that is not in it is empty.
pub type Values = Texts;

/// What is to be said of a whole form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// One for each field that is asked, in the form's order.
    pub fields: Vec<FieldReview>,
    /// Fields that contradict each other: in the way of a good form.
    pub contradictions: Vec<CrossFieldProblem>,
    /// Worth a look, never in the way: the least age that the form names.
    pub hints: Vec<CrossFieldProblem>,
}

impl Review {
    /// Every field is good or may be empty, and no two contradict each other.
    pub fn is_ready(&self) -> bool {
        self.contradictions.is_empty() && self.fields.iter().all(|field| field.problem.is_none())
    }
}

/// One field, judged alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldReview {
    /// The field's id.
    pub field: String,
    /// What its check said. The suggestions are also those that other fields make possible: what
    /// the ID number answers, and an ID number whose birth date was mistyped.
    pub judgement: Judgement,
    /// What stands between the field and a good form: the verdict's problem, or that a required
    /// field is empty.
    pub problem: Option<Problem>,
}

/// What fields say together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossFieldProblem {
    /// The fields it is about; the first is the one to look at first.
    pub fields: Vec<String>,
    /// Why.
    pub reason: Reason,
    /// What `{n}` in its sentence stands for: the least age.
    pub number: Option<u32>,
}

/// Judges a form as filled in. Fields that are not [`visible_fields`] are passed over, whatever they hold.
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
    let hints = age.into_iter().chain(cross_field::term(&fields)).collect();
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
