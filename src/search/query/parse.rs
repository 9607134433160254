//! Takes a query apart into terms, each with the terms of the corpus that match it.

use super::correct::CorrectedQuery;
use crate::search::index::TermIndex;
use crate::search::terms::{
    Term, TermInterner, TermKind, WordLists, for_each_split_synonym, for_each_term, is_common_word,
    script_runs,
};
use crate::search::weights::Weights;
use crate::text::{fold, is_everyday_han};
use std::ops::Range;

/// Folded characters that are read of a query. The time of a search grows with them, and no
/// question is as long: what comes after them does not change the answer.
const MAX_QUERY_LENGTH: usize = 400;

/// A word with fewer letters is not expanded to the words that begin with it where it is itself a
/// word: `a` and `is` begin too many.
const MIN_KNOWN_PREFIX: usize = 3;
/// A word with fewer letters that the corpus lacks is not expanded either.
const MIN_UNKNOWN_PREFIX: usize = 2;

/// What was typed, in the forms that the stages take.
#[derive(Debug)]
pub(crate) struct Query {
    /// The folded query.
    pub(crate) chars: Vec<char>,
    /// The query with what was most likely meant in the place of what the corpus lacks.
    pub(crate) corrected: CorrectedQuery,
    pub(crate) terms: Vec<QueryTerm>,
}

/// One term of a query, each once, and the terms of the corpus that match it.
#[derive(Debug)]
pub(crate) struct QueryTerm {
    pub(crate) kind: TermKind,
    /// Where the term stands in the query.
    pub(crate) place: Range<usize>,
    /// The terms of the corpus that match, and the weight of each: the term itself, or what may
    /// have been meant by it. A document counts the best one that it has. Empty if none matches.
    pub(crate) matches: Vec<(u32, f32)>,
    /// The corpus has the term itself, not only what may have been meant by it.
    pub(crate) is_exact: bool,
}

/// Folds what was typed, and cuts it where it is too long to be a question.
pub(crate) fn normalize(typed: &str) -> Vec<char> {
    let mut chars = fold(typed).chars().to_vec();
    chars.truncate(MAX_QUERY_LENGTH);
    chars
}

/// Tells whether the last word is whole: a blank at the end says so.
pub(crate) fn is_last_word_complete(typed: &str) -> bool {
    typed.ends_with(char::is_whitespace)
}

/// The terms of a folded query. Words and characters are those that were typed; what several words
/// say together shows only once each of them is corrected.
pub(crate) fn query_terms(
    chars: &[char],
    corrected: &CorrectedQuery,
    is_last_word_complete: bool,
    index: &TermIndex,
    lists: &WordLists,
    weights: &Weights,
) -> Vec<QueryTerm> {
    let open_end = if is_last_word_complete {
        usize::MAX
    } else {
        chars.len()
    };
    let matcher = Matcher {
        index,
        lists,
        weights,
    };
    let mut seen = TermInterner::new();
    let mut terms: Vec<QueryTerm> = Vec::new();
    let mut add = |term: Term, kind: TermKind, place: Range<usize>, is_as_typed: bool| {
        let known = seen.len();
        if (seen.intern(term) as usize) < known {
            return;
        }
        let may_go_on = place.end == open_end;
        terms.push(QueryTerm {
            kind,
            is_exact: match kind {
                TermKind::SynonymGroup => is_as_typed,
                _ => index.interner.get(term).is_some(),
            },
            matches: matcher.matches(term, kind, &chars[place.clone()], may_go_on),
            place,
        });
    };
    for_each_term(chars, &mut |term, kind, place| {
        if kind != TermKind::WordPair {
            add(term, kind, place, true);
        }
    });
    for_each_term(&corrected.chars, &mut |term, kind, place| {
        if kind == TermKind::WordPair {
            add(term, kind, corrected.source(place), false);
        }
    });
    // As typed first: a synonym that is split, or that the corpus lacks, may be corrected away.
    let synonyms = &lists.synonyms;
    let kind = TermKind::SynonymGroup;
    let mut add_typed = |place, group| add(Term::synonym_group(group), kind, place, true);
    synonyms.for_each_match(chars, &mut add_typed);
    for_each_split_synonym(synonyms, chars, &mut add_typed);
    synonyms.for_each_match(&corrected.chars, &mut |place, group| {
        let place = corrected.source(place);
        add(Term::synonym_group(group), kind, place, false);
    });
    terms
}

/// Tells whether a folded query is several keywords side by side, as people type who know search
/// engines: 密码 忘记.
pub(crate) fn is_keyword_list(chars: &[char]) -> bool {
    let mut before = false;
    script_runs(chars).any(|run| std::mem::replace(&mut before, run.is_han) && run.is_han)
}

/// Finds the terms of the corpus that match a term of the query.
struct Matcher<'a> {
    index: &'a TermIndex,
    lists: &'a WordLists,
    weights: &'a Weights,
}

impl Matcher<'_> {
    /// The term itself where the corpus has it, or what may have been meant, with weights.
    fn matches(
        &self,
        term: Term,
        kind: TermKind,
        typed: &[char],
        may_go_on: bool,
    ) -> Vec<(u32, f32)> {
        let (index, weights) = (self.index, self.weights);
        let mut matches: Vec<(u32, f32)> = Vec::new();
        if let Some(term) = index.interner.get(term) {
            let mut weight = match kind {
                // A group stands for all bigrams of the word that it was found by.
                TermKind::SynonymGroup if is_everyday_han(typed[0]) => {
                    weights.synonym * (typed.len() - 1).max(1) as f32
                }
                TermKind::SynonymGroup => weights.synonym,
                TermKind::Character => weights.character,
                TermKind::WordPair => weights.word_pair,
                TermKind::Bigram | TermKind::Word => 1.0,
            };
            let is_words = matches!(kind, TermKind::Word | TermKind::WordPair);
            if is_words && is_common_word(&self.lists.common_words, typed) {
                weight *= weights.common_word;
            }
            matches.push((term, weight));
            if kind == TermKind::Word && may_go_on && typed.len() >= MIN_KNOWN_PREFIX {
                for longer in index.vocabulary.with_prefix(typed) {
                    if longer != term {
                        matches.push((longer, weights.prefix));
                    }
                }
            }
        } else if kind == TermKind::Word && typed.len() >= MIN_UNKNOWN_PREFIX {
            for longer in index.vocabulary.with_prefix(typed) {
                matches.push((longer, weights.unknown_prefix));
            }
            for word in index.vocabulary.similar(typed) {
                matches.push((word.term, weights.typo / word.edits as f32));
            }
        } else if let Some(pair) = term.as_bigram() {
            for homophone in index.homophones.of_pair(pair) {
                matches.push((homophone, weights.homophone));
            }
        }
        matches
    }
}
