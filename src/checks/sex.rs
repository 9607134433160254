//! The sex named on a document. The codes 1 and 2 of GB/T 2261.1 are not read: a bare digit is
//! more likely a typing error.

use super::characters::is_one_of;
use super::{Date, Judgement, Reason, Sex};
use crate::text::fold_width;

/// The words for each sex, in small letters.
const WORDS: [(&str, Sex); 12] = [
    ("男", Sex::Male),
    ("男性", Sex::Male),
    ("男士", Sex::Male),
    ("m", Sex::Male),
    ("male", Sex::Male),
    ("man", Sex::Male),
    ("女", Sex::Female),
    ("女性", Sex::Female),
    ("女士", Sex::Female),
    ("f", Sex::Female),
    ("female", Sex::Female),
    ("woman", Sex::Female),
];

/// Judges a word. Nothing is read back: the words for the two values belong to the language of the
/// page.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    let folded = fold_width(text);
    let mut typed = String::new();
    for &ch in folded.chars() {
        // A label stands before.
        if !typed.is_empty() || !is_one_of(ch, "性别:") {
            typed.push(ch.to_ascii_lowercase());
        }
    }
    if folded.chars().is_empty() {
        return;
    }
    let mut may_go_on = false;
    for (word, sex) in WORDS {
        if word == typed {
            judgement.facts.sex = Some(sex);
            return judgement.accept_unshown(sex.name().to_owned());
        }
        may_go_on |= word.starts_with(&typed);
    }
    judgement.accept_unshown(typed);
    match may_go_on {
        true => judgement.incomplete(Reason::SexUnfinished),
        false => judgement.invalid(Reason::SexUnknown),
    }
}
