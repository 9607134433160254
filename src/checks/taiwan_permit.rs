//! The permit with which people of Taiwan come to the mainland (台胞证): eight digits; on the
//! booklets before 2015 ten, and a check character in brackets.

use super::document::{self, Document};
use super::typed::Typed;
use super::{Check, Date, Judgement, Reason};

/// Digits of the present ones.
const LENGTH: usize = 8;

const PERMIT: Document = Document {
    check: Check::TaiwanPermit,
    shapes: &["99999999", "9999999999", "9999999999A", "99999999999"],
    start: Reason::TaiwanPermitStart,
};

pub(super) fn judge(typed: &Typed, today: Date, found: &mut Judgement) {
    document::judge(&PERMIT, typed, today, found);
    if found.is_good() && found.value.len() > LENGTH {
        found.hint(Reason::TaiwanPermitBooklet);
    }
}
