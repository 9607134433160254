//! The permit with which people of Hong Kong and Macau come to the mainland (回乡证): H or M and
//! eight digits; two more on cards before 2013, for how often it was issued anew (Ministry of
//! Public Security, 2010). Those who are no Chinese nationals have an A and seven digits after it
//! since July 2024 (National Immigration Administration).

use super::document_number::{self, DocumentFormat};
use super::number_input::NumberInput;
use super::{Date, Judgement, Reason};

const FORMAT: DocumentFormat = DocumentFormat {
    patterns: &[
        "H99999999",
        "M99999999",
        "Ha9999999",
        "Ma9999999",
        "H9999999999",
        "M9999999999",
    ],
    start: Reason::HkMacauPermitStart,
};

/// Judges the number of a permit.
pub(super) fn judge(typed: &mut NumberInput, _: Date, judgement: &mut Judgement) {
    document_number::judge(&FORMAT, typed, judgement);
}
