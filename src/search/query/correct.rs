//! Corrects a query: what the corpus lacks becomes what was most likely meant, 验正码 验证码 and
//! `crad` `card`.

use crate::search::index::TermIndex;
use crate::search::terms::{Term, script_runs};
use std::ops::Range;

/// A query with what was most likely meant in the place of what the corpus lacks.
#[derive(Debug)]
pub(crate) struct CorrectedQuery {
    pub(crate) chars: Vec<char>,
    /// The place in the query as typed that each of `chars` comes from.
    sources: Vec<Range<usize>>,
}

/// Corrects a folded query.
pub(crate) fn correct(chars: &[char], index: &TermIndex) -> CorrectedQuery {
    let mut corrected = CorrectedQuery {
        chars: Vec::new(),
        sources: Vec::new(),
    };
    let mut end = 0;
    for run in script_runs(chars) {
        let (typed, start) = (&chars[run.place.clone()], run.place.start);
        corrected.extend(&chars[end..start], end);
        end = run.place.end;
        if run.is_han {
            corrected.extend(&corrected_characters(index, typed), start);
        } else if let Some(word) = corrected_word(index, typed) {
            for letter in word {
                corrected.push(*letter, run.place.clone());
            }
        } else {
            corrected.extend(typed, start);
        }
    }
    corrected
}

impl CorrectedQuery {
    /// Adds characters that come from as many typed ones, from `start` on.
    fn extend(&mut self, chars: &[char], start: usize) {
        for (at, ch) in chars.iter().enumerate() {
            self.push(*ch, start + at..start + at + 1);
        }
    }

    fn push(&mut self, ch: char, source: Range<usize>) {
        self.chars.push(ch);
        self.sources.push(source);
    }

    /// Calls `emit` with each place of the query as typed that was corrected, and the correction.
    pub(crate) fn for_each_change(
        &self,
        typed: &[char],
        emit: &mut dyn FnMut(Range<usize>, &[char]),
    ) {
        let mut at = 0;
        while let Some(source) = self.sources.get(at) {
            let start = at;
            while self.sources.get(at) == Some(source) {
                at += 1;
            }
            let correction = &self.chars[start..at];
            if typed[source.clone()] != *correction {
                emit(source.clone(), correction);
            }
        }
    }

    /// The place in the query as typed that a place in the corrected query comes from.
    pub(crate) fn source(&self, place: Range<usize>) -> Range<usize> {
        self.sources[place.start].start..self.sources[place.end - 1].end
    }
}

/// The word of the corpus with the fewest edits, of several the commonest; `None` for a word that
/// the corpus has.
fn corrected_word<'a>(index: &'a TermIndex, typed: &[char]) -> Option<&'a [char]> {
    if index.interner.get(Term::word(typed)).is_some() {
        return None;
    }
    let mut likeliest: Option<(&[char], usize, usize)> = None;
    for word in index.vocabulary.similar(typed) {
        let frequency = index.documents.of_term(word.term).len();
        // Those with the fewest edits come first.
        if likeliest.is_none_or(|(_, edits, most)| word.edits == edits && frequency > most) {
            likeliest = Some((word.letters, word.edits, frequency));
        }
    }
    likeliest.map(|it| it.0)
}

/// Replaces each pair that no text has by the commonest one that sounds alike. A character that
/// also stands in a known pair is kept.
fn corrected_characters(index: &TermIndex, typed: &[char]) -> Vec<char> {
    let mut chars = typed.to_vec();
    let is_known = |chars: &[char], at: usize| match chars.get(at..at + 2) {
        Some(two) => index.interner.get(Term::bigram(two[0], two[1])).is_some(),
        None => false,
    };
    for at in 0..chars.len() {
        if at + 2 > chars.len() || is_known(&chars, at) {
            continue;
        }
        let keep = [at > 0 && is_known(&chars, at - 1), is_known(&chars, at + 1)];
        let two = [chars[at], chars[at + 1]];
        let mut likeliest = None;
        let mut most = (0, 0);
        for term in index.homophones.of_pair(two) {
            let Some(pair) = index.interner.term(term).as_bigram() else {
                continue;
            };
            let same = [pair[0] == two[0], pair[1] == two[1]];
            if keep[0] && !same[0] || keep[1] && !same[1] {
                continue;
            }
            let kept = usize::from(same[0]) + usize::from(same[1]);
            let frequency = (index.documents.of_term(term).len(), kept);
            if frequency >= most {
                (most, likeliest) = (frequency, Some(pair));
            }
        }
        if let Some(pair) = likeliest {
            chars[at..at + 2].copy_from_slice(&pair);
        }
    }
    chars
}
