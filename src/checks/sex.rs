//! The sex named on a document. The codes 1 and 2 of GB/T 2261.1 are not read: a bare digit is
//! more likely a slip.

use super::{Facts, Judgement, Problem, Reason, Sex, Verdict};
use crate::text::narrow;

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

impl Sex {
    /// The canonical value: `female` or `male`.
    pub fn name(self) -> &'static str {
        match self {
            Sex::Female => "female",
            Sex::Male => "male",
        }
    }
}

/// Good values are shown as nothing: the words for them belong to the language of the page.
pub(super) fn judge(text: &str) -> Judgement {
    let folded = narrow(text).text().to_ascii_lowercase();
    if folded.is_empty() {
        return Judgement::empty();
    }
    let typed = folded.strip_prefix("性别").unwrap_or(&folded);
    let typed = typed.trim_start_matches(':');
    match WORDS.iter().find(|(word, _)| *word == typed) {
        Some((_, sex)) => Judgement {
            facts: Facts {
                sex: Some(*sex),
                ..Facts::default()
            },
            ..Judgement::read(Verdict::Good, sex.name().to_owned(), String::new())
        },
        None if WORDS.iter().any(|(word, _)| word.starts_with(typed)) => unfinished(typed),
        None => Judgement::read(
            Verdict::Bad(Problem::of(Reason::SexUnknown)),
            typed.to_owned(),
            String::new(),
        ),
    }
}

fn unfinished(typed: &str) -> Judgement {
    Judgement::read(
        Verdict::Unfinished(Problem::of(Reason::SexUnfinished)),
        typed.to_owned(),
        String::new(),
    )
}
