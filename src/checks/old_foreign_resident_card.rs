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
        let two = |at: usize| {
            judgement
                .value
                .get(at..at + 2)
                .and_then(|two| two.parse().ok())
        };
        let is_day = matches!((two(9), two(11)), (Some(1..=12), Some(1..=31)));
        let odd = Problem::of(Reason::OldForeignResidentCardBirthDate);
        judgement.hints.extend((!is_day).then_some(odd));
    }
    judgement
}
