//! A sound value of another kind than the one asked for: a mobile number in the field of the ID card.
//! Saying so is more use than naming the first character that does not fit.

use super::document_number::fits;
use super::number_input::{JudgeNumber, NumberInput};
use super::{Date, Judgement, Reason, Verdict};
use super::{
    bank_card, hk_macau_permit, id_card, mobile, old_foreign_resident_card, passport, taiwan_permit,
};
use crate::text::fold_width;

/// The kinds that can be told by themselves, those with a check digit first.
const KINDS: [(Reason, JudgeNumber); 7] = [
    (Reason::FieldIsIdCard, id_card::judge),
    (Reason::FieldIsMobile, mobile::judge),
    (Reason::FieldIsBankCard, bank_card::judge),
    (Reason::FieldIsHkMacauPermit, hk_macau_permit::judge),
    (
        Reason::FieldIsOldForeignResidentCard,
        old_foreign_resident_card::judge,
    ),
    (Reason::FieldIsTaiwanPermit, taiwan_permit::judge),
    (Reason::FieldIsPassport, passport::judge),
];

/// The kinds whose values may look like anything, and where half a value may look like a number.
const SILENT: [&str; 3] = ["password", "address", "email"];

/// How ID cards of Hong Kong and Macau look. The brackets tell them from other numbers, so their check
/// character is not asked for.
const HK_MACAU_ID_CARDS: [&str; 5] = [
    "A999999(9)",
    "A999999(A)",
    "AA999999(9)",
    "AA999999(A)",
    "9999999(9)",
];

/// How ID cards of Taiwan look.
const TAIWAN_ID_CARDS: [&str; 2] = ["A199999999", "A299999999"];

/// Characters of an ID number: a wrong one of as many is no bank card.
const ID_CARD_LENGTH: usize = 18;

/// Characters that a passport number has at least to be told from a word and a number.
const PASSPORT_LENGTH: usize = 8;

/// Says that a text that is not good for the kind asked for, or unusual, is a sound value of
/// another kind. `kind` is the name of the one asked for.
pub(super) fn name(kind: &str, text: &str, today: Date, judgement: &mut Judgement) {
    let is_plain = judgement.is_good() && judgement.hints.is_empty();
    if is_plain || judgement.verdict == Verdict::Empty || SILENT.contains(&kind) {
        return;
    }
    // While a number may still go on, documents of a shape alone are not told apart.
    let is_over = !matches!(judgement.verdict, Verdict::Incomplete(_));
    let Some(reason) = recognise(kind, text, is_over, today) else {
        return;
    };
    judgement.hints.clear();
    match judgement.verdict {
        Verdict::Invalid(_) => judgement.invalid(reason),
        // A card of an unknown bank is good with little evidence; the other number has more.
        Verdict::Good if kind != "bank_card" => judgement.hint(reason),
        _ => judgement.incomplete(reason),
    }
}

/// What the text is, if it is a sound value of another kind.
fn recognise(kind: &str, text: &str, is_over: bool, today: Date) -> Option<Reason> {
    let folded = fold_width(text);
    let is_any = |patterns: &[&str]| patterns.iter().any(|it| fits(folded.chars(), it));
    // Passports and permits of as many characters may begin like Taiwan's.
    let may_be_taiwan = !matches!(kind, "passport" | "hk_macau_permit");
    if is_any(&HK_MACAU_ID_CARDS) || may_be_taiwan && is_any(&TAIWAN_ID_CARDS) {
        return Some(Reason::FieldIsHkMacauTaiwanId);
    }
    for (reason, judge) in KINDS {
        let is_other = reason.code().strip_prefix("field.is_") != Some(kind);
        if is_other && is_sound(reason, judge, kind, text, is_over, today) {
            return Some(match (kind, reason) {
                ("bank_card", Reason::FieldIsIdCard) => Reason::BankCardIsIdCard,
                ("bank_card", Reason::FieldIsMobile) => Reason::BankCardIsMobile,
                _ => reason,
            });
        }
    }
    None
}

/// Is the text a value of that kind without doubt?
fn is_sound(
    reason: Reason,
    judge: JudgeNumber,
    kind: &str,
    text: &str,
    is_over: bool,
    today: Date,
) -> bool {
    let mut judgement = Judgement::empty();
    let mut number = NumberInput::read(text);
    let length = number.chars.len();
    judge(&mut number, today, &mut judgement);
    let is_plain = judgement.hints.is_empty();
    let is_certain = match reason {
        Reason::FieldIsIdCard | Reason::FieldIsMobile => true,
        Reason::FieldIsBankCard => is_plain && length != ID_CARD_LENGTH,
        // Eight digits may be anything, but where a number of such a document is asked for.
        Reason::FieldIsTaiwanPermit => {
            is_over && is_plain && matches!(kind, "hk_macau_permit" | "old_foreign_resident_card")
        }
        Reason::FieldIsPassport => {
            // China's begin with E or G; a letter of another country's may be a slip in a permit.
            let first = number.chars.first().map(char::to_ascii_uppercase);
            let is_letter = match kind {
                "id_card" => first.is_some_and(|ch| ch.is_ascii_alphabetic()),
                _ => matches!(first, Some('E' | 'G')),
            };
            let mut digits = number.chars.iter().skip(2);
            is_over
                && is_plain
                && is_letter
                && length >= PASSPORT_LENGTH
                && digits.all(char::is_ascii_digit)
        }
        _ => is_over,
    };
    judgement.is_good() && is_certain
}
