//! Marks: which characters of a text as written answer to what was typed.

use super::Index;
use super::common::is_common;
use super::query::Query;
use super::ranking::Ranking;
use super::term::{Kind, Term, each_term};
use crate::text::{fold, is_han};
use std::ops::Range;

/// What to mark, made once for a query.
pub(super) struct Marker<'a> {
    index: &'a Index,
    ranking: &'a Ranking,
    /// Pairs, words and groups, sorted.
    terms: Vec<Term>,
    /// A character, and the pairs it was typed in: where one of those stands, the character
    /// alone says nothing more.
    singles: Vec<(char, Vec<Term>)>,
    has_groups: bool,
}

impl<'a> Marker<'a> {
    pub(super) fn new(index: &'a Index, query: &Query, ranking: &'a Ranking) -> Marker<'a> {
        let wanted = query
            .clues
            .iter()
            .filter(|clue| clue.kind != Kind::Character);
        let mut terms: Vec<Term> = wanted
            .flat_map(|clue| clue.terms.iter())
            .map(|(term, _)| index.dictionary.term(*term))
            .collect();
        terms.sort_unstable();
        let han = |at: usize| query.chars.get(at).copied().filter(|ch| is_han(*ch));
        let mut singles: Vec<(char, Vec<Term>)> = Vec::new();
        for at in 0..query.chars.len() {
            let Some(ch) = han(at) else { continue };
            let before = at
                .checked_sub(1)
                .and_then(han)
                .map(|other| Term::pair(other, ch));
            let after = han(at + 1).map(|other| Term::pair(ch, other));
            singles.push((ch, before.into_iter().chain(after).collect()));
        }
        Marker {
            index,
            ranking,
            terms,
            singles,
            has_groups: query.clues.iter().any(|clue| clue.kind == Kind::Group),
        }
    }

    /// The marks of a document's title and of its body.
    pub(super) fn document(&self, document: u32) -> [Vec<Range<usize>>; 2] {
        let mut terms = self.terms.clone();
        let mut spelt = Vec::new();
        let phrasings = &self.index.phrasings;
        for own in self
            .ranking
            .spelt
            .iter()
            .filter(|own| own.document == document)
        {
            if phrasings.is_title(own.phrasing) {
                let first = phrasings.place(own.phrasing).start;
                spelt.extend(own.start - first..own.end - first);
            }
            // A spelt 验证码 is marked in the answer too.
            let pairs = phrasings.chars()[own.start..own.end].windows(2);
            terms.extend(pairs.map(|two| Term::pair(two[0], two[1])));
        }
        terms.sort_unstable();
        let (title, body) = &self.index.texts[document as usize];
        [
            self.text(title, &terms, &spelt),
            self.text(body, &terms, &[]),
        ]
    }

    /// Byte ranges of `text`, ordered and disjoint. `spelt` counts characters without blanks.
    fn text(&self, text: &str, terms: &[Term], spelt: &[usize]) -> Vec<Range<usize>> {
        let folded = fold(text);
        let chars = folded.chars();
        let mut telling = vec![false; chars.len()];
        let mut common = telling.clone();
        let mut seen: Vec<Term> = Vec::new();
        let mut note = |term: Term, place: Range<usize>| {
            if terms.binary_search(&term).is_ok() {
                seen.push(term);
                let marked = if is_common(&chars[place.clone()]) {
                    &mut common
                } else {
                    &mut telling
                };
                marked[place].fill(true);
            }
        };
        each_term(chars, |term, kind, place| {
            if matches!(kind, Kind::Pair | Kind::Word) {
                note(term, place);
            }
        });
        if self.has_groups {
            let synonyms = &self.index.synonyms;
            synonyms.each(chars, |place, group| note(Term::group(group), place));
        }
        let solid = (0..chars.len()).filter(|at| chars[*at] != ' ');
        for (_, at) in solid.enumerate().filter(|(place, _)| spelt.contains(place)) {
            telling[at] = true;
        }
        for (ch, pairs) in &self.singles {
            if pairs.iter().any(|pair| seen.contains(pair)) {
                continue;
            }
            let marked = if is_common(&[*ch]) {
                &mut common
            } else {
                &mut telling
            };
            for at in (0..chars.len()).filter(|at| chars[*at] == *ch) {
                marked[at] = true;
            }
        }
        let marked = if telling.contains(&true) {
            telling
        } else {
            common
        };
        ranges(&marked).map(|range| folded.source(range)).collect()
    }
}

/// Where the flags are set.
fn ranges(flags: &[bool]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += flags[at..].iter().position(|flag| *flag)?;
        let start = at;
        at += flags[start..].iter().take_while(|flag| **flag).count();
        Some(start..at)
    })
}
