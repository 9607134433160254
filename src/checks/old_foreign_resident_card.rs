//! The foreign permanent resident's card before 2017, with fifteen places: three letters of the
//! country, four digits of the place, the birth date as YYMMDD, two more. The present one has
//! eighteen digits and is an [`id_card`](super::Check::IdCard).
//!
//! Its check digit is not published, and the birth date is known from a sample alone: neither is
//! held against anyone.

use super::{Judgement, Problem, Reason, document};

const SHAPE: &str = "AAA999999999999";

pub(super) fn judge(text: &str) -> Judgement {
    let mut judgement = document::judge(text, &[SHAPE], Reason::OldForeignResidentCardStart);
    if judgement.is_good() {
        // Twelve digits, after three letters.
        let digits = judgement.value.as_bytes().get(3..).unwrap_or(&[]);
        let two = |at: usize| match digits.get(at..at + 2) {
            Some(&[ten, one]) => (ten - b'0') * 10 + one - b'0',
            _ => 0,
        };
        let is_day = (1..=12).contains(&two(6)) && (1..=31).contains(&two(8));
        let odd = Problem::of(Reason::OldForeignResidentCardBirthDate);
        judgement.hints.extend((!is_day).then_some(odd));
    }
    judgement
}
