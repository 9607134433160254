//! The sex named on a document. The codes 1 and 2 of GB/T 2261.1 are not read: a bare digit is
//! more likely a typing error.

use super::characters::is_one_of;
use super::{Date, Judgement, Reason, Sex};
use crate::text::fold_width;

/// The words for each sex, in small letters, each before the words that it begins with.
const WORDS: [(&str, Sex); 12] = [
    ("男性", Sex::Male),
    ("男士", Sex::Male),
    ("男", Sex::Male),
    ("male", Sex::Male),
    ("man", Sex::Male),
    ("m", Sex::Male),
    ("女性", Sex::Female),
    ("女士", Sex::Female),
    ("女", Sex::Female),
    ("female", Sex::Female),
    ("f", Sex::Female),
    ("woman", Sex::Female),
];

/// What stands between two words for one sex: `男/M` on Chinese passports, `M(男)`.
const BETWEEN: &str = "/|()-";

/// What a passport says of a sex that is neither (ICAO 9303, part 4).
const UNSPECIFIED: &str = "x";

/// Judges one word, or several for one sex. Nothing is read back: the words for the two values belong
/// to the language of the page.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    let mut typed = fold_width(text).text();
    typed.make_ascii_lowercase();
    let (mut rest, mut sex) = (typed.as_str(), None);
    loop {
        rest = rest.trim_start_matches(|ch| is_one_of(ch, BETWEEN));
        if let Some(sex) = sex.filter(|_| rest.is_empty()) {
            judgement.facts.sex = Some(sex);
            return judgement.accept_unshown(sex.name().to_owned());
        }
        let may_go_on =
            (WORDS.iter()).any(|(word, _)| word.len() > rest.len() && word.starts_with(rest));
        match WORDS.into_iter().find(|(word, _)| rest.starts_with(word)) {
            Some((_, of_word)) if sex.is_some_and(|before| before != of_word) => break,
            Some((word, of_word)) if word == rest || !may_go_on => {
                sex = Some(of_word);
                rest = &rest[word.len()..];
            }
            _ if may_go_on => {
                judgement.accept_unshown(typed);
                return judgement.incomplete(Reason::SexUnfinished);
            }
            _ => break,
        }
    }
    if typed == UNSPECIFIED {
        judgement.accept_unshown("X".to_owned());
        return judgement.hint(Reason::SexUnspecified);
    }
    judgement.accept_unshown(typed);
    judgement.invalid(Reason::SexUnknown);
}
