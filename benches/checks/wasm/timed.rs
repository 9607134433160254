//! Forms and numbers, ready to be judged one at a time, for Node to time.
#![cfg(target_arch = "wasm32")]

use bank_help::checks::{Check, Date, Facts, Judgement, Sex};
use bank_help::content::{Field, FieldPair, Form};
use bank_help::forms::{Values, review};
use wasm_bindgen::prelude::wasm_bindgen;

/// The fields of the shipped form.
const FIELDS: [&str; 6] = [
    "person_name",
    "id_card",
    "birth_date",
    "sex",
    "mobile",
    "bank_card",
];

/// What is to be timed.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Timed {
    today: Date,
    form: Form,
    filled: Vec<Values>,
    /// A wrong number, judged and not yet corrected, with what is known of the person.
    wrong: Vec<(Check, Judgement, Facts)>,
}

#[wasm_bindgen]
impl Timed {
    /// Nothing to time yet.
    ///
    /// # Errors
    /// For a year that no calendar has.
    #[wasm_bindgen(constructor)]
    pub fn new(year: u16) -> Result<Timed, String> {
        let field = |check: &str| Field {
            id: check.to_owned(),
            check: check.to_owned(),
            required: true,
            ..Field::default()
        };
        let pair = |one: &str, other: &str| FieldPair::from([one.to_owned(), other.to_owned()]);
        let form = Form {
            fields: FIELDS.map(field).into(),
            agree: vec![pair("id_card", "birth_date"), pair("id_card", "sex")],
            differ: vec![pair("id_card", "bank_card"), pair("mobile", "bank_card")],
            least_age: 16,
            ..Form::default()
        };
        Ok(Timed {
            today: Date::new(year, 11, 23).ok_or("no such year")?,
            form,
            filled: Vec::new(),
            wrong: Vec::new(),
        })
    }

    /// A form as filled in, in the order of its fields.
    pub fn fill(&mut self, typed: Vec<String>) {
        let values = FIELDS.iter().map(|field| (*field).to_owned()).zip(typed);
        self.filled.push(values.collect());
    }

    /// A wrong number; `birth_date` and `male` are of its owner, for an ID number.
    pub fn spoil(&mut self, check: &str, typed: &str, birth_date: &str, male: bool) {
        let Some(check) = Check::from_name(check) else {
            return;
        };
        let mut others = Check::BirthDate.run(birth_date, self.today).facts;
        others.sex = Some(if male { Sex::Male } else { Sex::Female });
        self.wrong
            .push((check, check.run(typed, self.today), others));
    }

    /// Reviews a form; how many fields are good.
    pub fn review(&self, at: usize) -> usize {
        let Some(values) = self.filled.get(at) else {
            return 0;
        };
        let fields = review(&self.form, values, self.today).fields;
        fields.iter().filter(|it| it.judgement.is_good()).count()
    }

    /// Corrects a number; how many suggestions there are.
    pub fn correct(&self, at: usize) -> usize {
        let Some((check, judgement, others)) = self.wrong.get(at) else {
            return 0;
        };
        let mut judgement = judgement.clone();
        check.correct(&mut judgement, others, self.today);
        judgement.suggestions.len()
    }
}
