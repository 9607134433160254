//! Marks: which characters of a text as written answer to what was typed.

use super::Index;
use super::common::is_common;
use super::query::{Clue, Query};
use super::ranking::Ranking;
use super::sieve::Sieve;
use super::spelt::Spelt;
use super::term::{Kind, Term, each_term};
use crate::text::{Folded, is_han};
use std::ops::Range;

/// What to mark, made once for a query.
pub(super) struct Marker<'a> {
    index: &'a Index,
    ranking: &'a Ranking,
    /// Pairs and words.
    firm: Wanted,
    /// Single characters.
    characters: Vec<(Term, Instead)>,
    characters_wanted: Wanted,
    /// Synonym groups, by number.
    groups: Vec<(u32, Instead)>,
}

/// Matches in an answer.
const USUAL: usize = 64;

/// The pairs and words that something was typed in: where one of them stands, a lone character or
/// a synonym says nothing more and is not marked.
type Instead = Vec<Term>;

impl<'a> Marker<'a> {
    pub(super) fn new(index: &'a Index, query: &Query, ranking: &'a Ranking) -> Marker<'a> {
        let answers = |clue: &Clue| -> Vec<Term> {
            let terms = clue.terms.iter();
            terms
                .map(|(term, _)| index.dictionary.term(*term))
                .collect()
        };
        let is_firm = |clue: &&Clue| matches!(clue.kind, Kind::Pair | Kind::Word);
        let firm: Vec<&Clue> = query.clues.iter().filter(is_firm).collect();
        let groups = query.clues.iter().filter(|clue| clue.kind == Kind::Group);
        let groups = groups.flat_map(|clue| {
            let inside = |own: &&&Clue| {
                clue.place.start <= own.place.start && own.place.end <= clue.place.end
            };
            let typed: Instead = firm
                .iter()
                .filter(inside)
                .flat_map(|own| answers(own))
                .collect();
            let groups = clue.terms.iter().map(|own| own.0);
            groups.map(move |group| (group, typed.clone()))
        });
        let han = |at: usize| query.chars.get(at).copied().filter(|ch| is_han(*ch));
        let characters = (0..query.chars.len()).filter_map(|at| {
            let ch = han(at)?;
            let before = at.checked_sub(1).and_then(han);
            let before = before.map(|other| Term::pair(other, ch));
            let after = han(at + 1).map(|other| Term::pair(ch, other));
            let instead: Instead = before.into_iter().chain(after).collect();
            Some((Term::character(ch), instead))
        });
        let characters: Vec<(Term, Instead)> = characters.collect();
        let firm = firm.iter().flat_map(|clue| answers(clue)).collect();
        Marker {
            index,
            ranking,
            groups: groups.collect(),
            characters_wanted: Wanted::new(characters.iter().map(|own| own.0).collect()),
            characters,
            firm: Wanted::new(firm),
        }
    }

    /// The marks of a document's title and of its body.
    pub(super) fn document(&self, document: u32) -> [Vec<Range<usize>>; 2] {
        let text = &self.index.texts[document as usize];
        let found = self.ranking.spelt.iter();
        let found: Vec<&Spelt> = found.filter(|own| own.document == document).collect();
        if found.is_empty() {
            return [&text.title, &text.body].map(|own| self.text(document, own, &self.firm, &[]));
        }
        let mut firm = self.firm.terms.clone();
        let mut spelt = Vec::new();
        let phrasings = &self.index.phrasings;
        for own in found {
            if phrasings.is_title(own.phrasing) {
                let first = phrasings.place(own.phrasing).start;
                spelt.extend(own.start - first..own.end - first);
            }
            // A spelt 验证码 is marked in the answer too.
            let pairs = phrasings.chars()[own.start..own.end].windows(2);
            firm.extend(pairs.map(|two| Term::pair(two[0], two[1])));
        }
        let firm = &Wanted::new(firm);
        [
            self.text(document, &text.title, firm, &spelt),
            self.text(document, &text.body, firm, &[]),
        ]
    }

    /// Byte ranges of the text as written, ordered and disjoint. `spelt` counts characters without blanks.
    fn text(
        &self,
        document: u32,
        folded: &Folded,
        firm: &Wanted,
        spelt: &[usize],
    ) -> Vec<Range<usize>> {
        let chars = folded.chars();
        let mut telling = vec![false; chars.len()];
        let mut common = Vec::new();
        // Room for what an answer usually has: growing step by step took a tenth of a search.
        let mut seen: Vec<Term> = Vec::with_capacity(USUAL);
        let mut alone: Vec<(Term, usize)> = Vec::with_capacity(USUAL);
        each_term(chars, &mut |term, kind, place| {
            if kind == Kind::Character {
                if self.characters_wanted.contains(term) {
                    alone.push((term, place.start));
                }
            } else if firm.contains(term) {
                seen.push(term);
                if is_common(&chars[place.clone()]) {
                    common.push(place);
                } else {
                    telling[place].fill(true);
                }
            }
        });
        let is_said = |instead: &Instead| instead.iter().any(|term| seen.contains(term));
        let (documents, dictionary) = (&self.index.documents, &self.index.dictionary);
        let groups = self.groups.iter();
        let groups = groups.filter(|own| documents.has(own.0, document) && !is_said(&own.1));
        let groups: Vec<Term> = groups.map(|own| dictionary.term(own.0)).collect();
        if !groups.is_empty() {
            self.index.synonyms.each(chars, &mut |place, group| {
                if groups.contains(&Term::group(group)) {
                    telling[place].fill(true);
                }
            });
        }
        for (term, _) in self.characters.iter().filter(|own| !is_said(&own.1)) {
            for (_, at) in alone.iter().filter(|own| own.0 == *term) {
                if is_common(&chars[*at..at + 1]) {
                    common.push(*at..at + 1);
                } else {
                    telling[*at] = true;
                }
            }
        }
        let solid = (0..chars.len()).filter(|at| chars[*at] != ' ');
        for (_, at) in solid.enumerate().filter(|(place, _)| spelt.contains(place)) {
            telling[at] = true;
        }
        // What says little is marked only where nothing else is.
        if !telling.contains(&true) {
            for place in common {
                telling[place].fill(true);
            }
        }
        ranges(&telling).map(|range| folded.source(range)).collect()
    }
}

/// 1,024 bits for some dozen terms.
const SIEVE: usize = 16;

/// Terms to look for.
struct Wanted {
    /// Sorted.
    terms: Vec<Term>,
    sieve: Sieve,
}

impl Wanted {
    fn new(mut terms: Vec<Term>) -> Wanted {
        terms.sort_unstable();
        let mut sieve = Sieve::new(SIEVE);
        terms.iter().for_each(|term| sieve.put(term.scattered()));
        Wanted { terms, sieve }
    }

    fn contains(&self, term: Term) -> bool {
        self.sieve.passes(term.scattered()) && self.terms.binary_search(&term).is_ok()
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
