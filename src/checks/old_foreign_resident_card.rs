//! The foreign permanent resident's card before 2017, with fifteen places: three letters of the
//! country, four digits of the place, the birth date as YYMMDD, two more. The present one has
//! eighteen digits and is an [`id_card`](super::Check::IdCard).
//!
//! Its check digit is not published, and the birth date is known from a sample alone: neither is
//! held against anyone.

use super::document::{self, Document};
use super::typed::Typed;
use super::{Check, Date, Judgement, Reason};

const CARD: Document = Document {
    check: Check::OldForeignResidentCard,
    shapes: &["AAA999999999999"],
    start: Reason::OldForeignResidentCardStart,
};

pub(super) fn judge(typed: &Typed, today: Date, found: &mut Judgement) {
    document::judge(&CARD, typed, today, found);
    // Twelve digits, after three letters.
    if found.is_good()
        && let [_, _, _, .., m, n, d, e, _, _] = *found.value.as_bytes()
    {
        let two = |ten: u8, one: u8| (ten - b'0') * 10 + one - b'0';
        if !(1..=12).contains(&two(m, n)) || !(1..=31).contains(&two(d, e)) {
            found.hint(Reason::OldForeignResidentCardBirthDate);
        }
    }
}
