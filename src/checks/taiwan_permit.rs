//! The permit with which people of Taiwan come to the mainland (台胞证): eight digits; on the
//! booklets before 2015 ten, and a check character in brackets.

use super::{Judgement, Problem, Reason, document};

const SHAPES: [&str; 4] = ["99999999", "9999999999", "9999999999A", "99999999999"];

pub(super) fn judge(text: &str) -> Judgement {
    let mut judgement = document::judge(text, &SHAPES, Reason::TaiwanPermitStart);
    if judgement.is_good() && judgement.value.len() > SHAPES[0].len() {
        let booklet = Problem::of(Reason::TaiwanPermitBooklet);
        judgement.hints.push(booklet);
    }
    judgement
}
