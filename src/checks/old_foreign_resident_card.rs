//! The foreign permanent resident's card before 2017, with fifteen places: three letters of the
//! country, four digits of the place, the birth date as YYMMDD, two more. The present one has
//! eighteen digits and is an [`id_card`](super::Check::IdCard).
//!
//! The check digit is not published, and the birth date is known from a sample alone: neither is
//! held against anyone.

use super::document_number::{self, DocumentFormat};
use super::number_input::NumberInput;
use super::{Date, Judgement, Reason};

const FORMAT: DocumentFormat = DocumentFormat {
    patterns: &["AAA999999999999"],
    start: Reason::OldForeignResidentCardStart,
};

/// Judges the number, and hints at places that hold no day.
pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    document_number::judge(&FORMAT, typed, judgement);
    // Twelve digits, after three letters.
    if judgement.is_good()
        && let [_, _, _, .., m, n, d, e, _, _] = *judgement.value.as_bytes()
    {
        let two = |ten: u8, one: u8| (ten - b'0') * 10 + one - b'0';
        if !(1..=12).contains(&two(m, n)) || !(1..=31).contains(&two(d, e)) {
            judgement.hint(Reason::OldForeignResidentCardBirthDate);
        }
    }
}
