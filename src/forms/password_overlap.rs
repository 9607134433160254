//! A password that holds the name or a number of its owner.

use super::{FieldReview, is};
use crate::checks::{Check, Problem, Reason};
use crate::content::Form;
use crate::text::pinyin_readings;

/// Digits of a number that are no chance in a password. Six digits are a birth date or the end of a
/// telephone number; shorter runs, such as a year, are in many numbers.
const DIGITS: usize = 6;
/// Letters of a name's pinyin that are no chance in a password. Shorter names, such as `li`, are in
/// many words.
const LETTERS: usize = 4;

/// Adds a hint to each password that holds a number or the name from another field.
pub(super) fn hints(form: &Form, fields: &mut [FieldReview]) {
    let is_password = |place: usize| is(&form.fields[place], Check::Password);
    for at in (0..fields.len()).filter(|place| is_password(*place)) {
        let password = fields[at].judgement.value.to_ascii_lowercase();
        let others = fields.iter().enumerate();
        let mut others =
            others.filter(|(place, other)| !is_password(*place) && other.judgement.is_good());
        if fields[at].judgement.is_good()
            && others.any(|(_, other)| overlaps(&password, &other.judgement.value))
        {
            let problem = Problem::new(Reason::FormPasswordReveals);
            fields[at].judgement.hints.push(problem);
        }
    }
}

/// Does the password hold digits of the value, or its pinyin?
fn overlaps(password: &str, value: &str) -> bool {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let mut parts = (0..digits.len()).filter_map(|at| digits.get(at..at + DIGITS));
    if parts.any(|part| password.contains(part)) {
        return true;
    }
    let mut pinyin = String::new();
    for syllable in value.chars().filter_map(|ch| pinyin_readings(ch).first()) {
        pinyin.push_str(syllable.initial());
        pinyin.push_str(syllable.final_part());
    }
    pinyin.len() >= LETTERS && password.contains(&pinyin)
}
