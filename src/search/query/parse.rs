//! A query: what was typed, taken apart into clues, each with the terms that answer to it.

use super::Index;
use super::common::is_common;
use super::dictionary::Dictionary;
use super::mended::Mended;
use super::synonyms::split_up;
use super::term::{Kind, Term, each_term, runs};
use crate::text::{fold, is_everyday_han};
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

        // What several words say together shows only once each of them is mended.
        let mended = Mended::new(&chars, index);
        let mut seen = Dictionary::new();
        let mut clues: Vec<Clue> = Vec::new();
        let mut add = |term: Term, kind: Kind, place: Range<usize>, as_typed: bool| {
            let known = seen.len();
            if (seen.number(term) as usize) < known {
                return;
            }
            let unfinished = place.end == unfinished;
            clues.push(Clue {
                kind,
                sure: match kind {
                    Kind::Group => as_typed,
                    _ => index.dictionary.find(term).is_some(),
                },
                terms: answers(index, term, kind, &chars[place.clone()], unfinished),
                place,
            });
        };
        each_term(&chars, &mut |term, kind, place| {
            if kind != Kind::Words {
                add(term, kind, place, true);
            }
        });
        each_term(&mended.chars, &mut |term, kind, place| {
            if kind == Kind::Words {
                add(term, kind, mended.typed(place), false);
            }
        });
        // As typed first: a word that is split up, or known but not to the corpus, may be mended away.
        let mut as_typed = |place, group| add(Term::group(group), Kind::Group, place, true);
        index.synonyms.each(&chars, &mut as_typed);
        split_up(&index.synonyms, &chars, &mut as_typed);
        let synonyms = &index.synonyms;
        synonyms.each(&mended.chars, &mut |place, group| {
            add(Term::group(group), Kind::Group, mended.typed(place), false);
        });
        Query {
            clues,
            mended,
            chars,
        }
    }

    /// Keywords side by side, as people type them who know search engines: 密码 忘记.
    pub(super) fn is_keywords(&self) -> bool {
        let mut before = false;
        runs(&self.chars).any(|run| std::mem::replace(&mut before, run.han) && run.han)
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
        let mut weight = match kind {
            // A group stands for all the pairs of the word it was found by.
            Kind::Group if is_everyday_han(typed[0]) => {
                weights.synonym * (typed.len() - 1).max(1) as f32
            }
            Kind::Group => weights.synonym,
            Kind::Character => weights.character,
            Kind::Words => weights.word_pair,
            Kind::Pair | Kind::Word => 1.0,
        };
        if matches!(kind, Kind::Word | Kind::Words) && is_common(&index.common, typed) {
            weight *= weights.common_word;
        }
        answers.push((term, weight));
        if kind == Kind::Word && unfinished && typed.len() >= 3 {
            for longer in index.words.beginning(typed) {
                if longer != term {
                    answers.push((longer, weights.prefix));
                }
            }
        }
    } else if kind == Kind::Word && typed.len() >= 2 {
        for longer in index.words.beginning(typed) {
            answers.push((longer, weights.unknown_prefix));
        }
        for near in index.words.near(typed) {
            answers.push((near.term, weights.typo / near.slips as f32));
        }
    } else if let Some(pair) = term.as_pair() {
        for alike in index.homophones.of(pair) {
            answers.push((alike, weights.homophone));
        }
    }
    answers
}
