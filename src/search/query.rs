//! A query: what was typed, taken apart into clues, each with the terms that answer to it.

use super::Index;
use super::common::is_common;
use super::mended::Mended;
use super::term::{Kind, Term, each_term, runs};
use crate::text::{fold, is_han};
use std::ops::Range;

/// Folded characters that are read; what comes after them does not change the answer, only the
/// time it takes.
const LONGEST: usize = 400;

#[derive(Debug)]
pub(super) struct Query {
    pub(super) chars: Vec<char>,
    /// The same with what was most likely meant in the place of what the corpus lacks.
    pub(super) mended: Mended,
    pub(super) clues: Vec<Clue>,
}

/// One piece of a query and what answers to it in the corpus; each piece once.
#[derive(Debug)]
pub(super) struct Clue {
    pub(super) kind: Kind,
    /// Where the piece stands in the query.
    pub(super) place: Range<usize>,
    /// Terms of the corpus and how much each counts. Several stand for one; none is none.
    pub(super) terms: Vec<(u32, f32)>,
    /// The corpus has the piece itself, not only what was likely meant.
    pub(super) sure: bool,
}

impl Query {
    pub(super) fn read(typed: &str, index: &Index) -> Query {
        let mut chars = fold(typed).chars().to_vec();
        chars.truncate(LONGEST);
        // A blank at the end says that the last word is whole.
        let whole = typed.ends_with(char::is_whitespace);
        let unfinished = if whole { usize::MAX } else { chars.len() };

        let mut terms: Vec<(Term, Kind, Range<usize>)> = Vec::new();
        each_term(&chars, |term, kind, place| {
            if kind != Kind::Words {
                terms.push((term, kind, place));
            }
        });
        // What several words say together shows only once each of them is mended.
        let mended = Mended::new(&chars, index);
        each_term(&mended.chars, |term, kind, place| {
            if kind == Kind::Words {
                terms.push((term, kind, mended.typed(place)));
            }
        });
        index.synonyms.each(&mended.chars, |place, group| {
            terms.push((Term::group(group), Kind::Group, mended.typed(place)));
        });
        terms.sort_by_key(|(term, _, place)| (*term, place.start));
        terms.dedup_by_key(|(term, _, _)| *term);
        let clues = terms.into_iter().map(|(term, kind, place)| Clue {
            kind,
            sure: match kind {
                Kind::Group => mended.is_typed(&chars, &place),
                _ => index.dictionary.find(term).is_some(),
            },
            terms: answers(
                index,
                term,
                kind,
                &chars[place.clone()],
                place.end == unfinished,
            ),
            place,
        });
        Query {
            clues: clues.collect(),
            mended,
            chars,
        }
    }

    /// Keywords side by side, as people type them who know search engines: 密码 忘记.
    pub(super) fn is_keywords(&self) -> bool {
        let runs: Vec<_> = runs(&self.chars).collect();
        runs.windows(2).any(|two| two[0].han && two[1].han)
    }
}

/// The term itself where the corpus has it, or what may have been meant.
fn answers(
    index: &Index,
    term: Term,
    kind: Kind,
    typed: &[char],
    unfinished: bool,
) -> Vec<(u32, f32)> {
    let weights = &index.weights;
    let mut answers: Vec<(u32, f32)> = Vec::new();
    if let Some(term) = index.dictionary.find(term) {
        // A group stands for all the pairs of the word it was found by.
        let pairs = if kind == Kind::Group && is_han(typed[0]) {
            typed.len() - 1
        } else {
            1
        };
        let weight = match kind {
            Kind::Group => weights.synonym * pairs.max(1) as f32,
            Kind::Character => weights.character,
            Kind::Words => weights.words,
            Kind::Pair | Kind::Word => 1.0,
        };
        let little = matches!(kind, Kind::Word | Kind::Words) && is_common(typed);
        let weight = if little {
            weight * weights.common
        } else {
            weight
        };
        answers.push((term, weight));
        if kind == Kind::Word && unfinished && typed.len() >= 3 {
            let longer = index.words.beginning(typed).filter(|own| *own != term);
            answers.extend(longer.map(|own| (own, weights.prefix)));
        }
    } else if kind == Kind::Word && typed.len() >= 2 {
        let longer = index.words.beginning(typed);
        answers.extend(longer.map(|own| (own, weights.unknown_prefix)));
        let near = index.words.near(typed).into_iter();
        answers.extend(near.map(|own| (own.term, weights.typo / own.slips as f32)));
    } else if let Some(pair) = term.as_pair() {
        let alike = index.homophones.of(pair).into_iter();
        answers.extend(alike.map(|own| (own, weights.homophone)));
    }
    answers
}
