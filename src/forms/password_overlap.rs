//! A password that says who chose it.

use super::FieldReview;
use crate::checks::{Check, Problem, Reason};
use crate::content::Form;
use crate::text::readings;

/// So many digits of a number are no chance.
const DIGITS: usize = 6;
/// So many letters of a name's pinyin are none either.
const LETTERS: usize = 4;

/// Adds a hint to a password that holds a number or the name from another field.
pub(super) fn hints(form: &Form, fields: &mut [FieldReview]) {
    let is_password = |place: usize| form.fields[place].check == Check::Password.name();
    for at in (0..fields.len()).filter(|place| is_password(*place)) {
        let password = fields[at].judgement.value.to_ascii_lowercase();
        let others = fields.iter().enumerate();
        let mut others =
            others.filter(|(place, other)| !is_password(*place) && other.judgement.is_good());
        if fields[at].judgement.is_good()
            && others.any(|(_, other)| holds(&password, &other.judgement.value))
        {
            let problem = Problem::new(Reason::FormPasswordReveals);
            fields[at].judgement.hints.push(problem);
        }
    }
}

fn holds(password: &str, value: &str) -> bool {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let mut parts = (0..digits.len()).filter_map(|at| digits.get(at..at + DIGITS));
    if parts.any(|part| password.contains(part)) {
        return true;
    }
    let mut pinyin = String::new();
    for syllable in value.chars().filter_map(|ch| readings(ch).first()) {
        pinyin.push_str(syllable.initial());
        pinyin.push_str(syllable.final_part());
    }
    pinyin.len() >= LETTERS && password.contains(&pinyin)
}
