//! The permit with which people of Taiwan come to the mainland (台胞证): eight digits; on the
//! booklets before 2015 ten, and a check character in brackets.

use super::document_number::{self, DocumentFormat};
use super::number_input::NumberInput;
use super::{Date, Judgement, Reason};

/// Digits of the present permits.
const LENGTH: usize = 8;

const FORMAT: DocumentFormat = DocumentFormat {
    patterns: &["99999999", "9999999999", "9999999999A", "99999999999"],
    start: Reason::TaiwanPermitStart,
};

/// Judges the number, and hints at a number of the old booklets.
pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    document_number::judge(&FORMAT, typed, judgement);
    if judgement.is_good() && judgement.value.len() > LENGTH {
        judgement.hint(Reason::TaiwanPermitBooklet);
    }
}
