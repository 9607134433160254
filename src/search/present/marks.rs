//! Marks: which characters of a text as written answer to what was typed.

use super::Index;
use super::common::is_common;
use super::dictionary::Dictionary;
use super::query::Query;
use super::ranking::Ranking;
use super::term::{Kind, Term, each_term};
use crate::text::{Folded, is_everyday_han};
use std::ops::Range;

/// What to mark, made once for a query.
pub(super) struct Marker<'a> {
    index: &'a Index,
    ranking: &'a Ranking,
    /// Pairs and words.
    firm: Dictionary,
    /// Single characters.
    characters: Vec<(Term, Instead)>,
    characters_wanted: Dictionary,
    /// Synonym groups, by number.
    groups: Vec<(u32, Instead)>,
}

/// The pairs and words that something was typed in: where one of them stands, a lone character or
/// a synonym says nothing more and is not marked.
type Instead = Vec<Term>;

/// How much a marked character says. What says little is marked only where nothing else is.
const NOTHING: u8 = 0;
const LITTLE: u8 = 1;
const MUCH: u8 = 2;

impl<'a> Marker<'a> {
    pub(super) fn new(index: &'a Index, query: &Query, ranking: &'a Ranking) -> Marker<'a> {
        let mut marker = Marker {
            index,
            ranking,
            firm: Dictionary::new(),
            characters: Vec::new(),
            characters_wanted: Dictionary::new(),
            groups: Vec::new(),
        };
        for clue in &query.clues {
            match clue.kind {
                Kind::Pair | Kind::Word => {
                    for (term, _) in &clue.terms {
                        marker.firm.number(index.dictionary.term(*term));
                    }
                }
                Kind::Group => {
                    for (group, _) in &clue.terms {
                        let typed = typed_in(index, query, &clue.place);
                        marker.groups.push((*group, typed));
                    }
                }
                Kind::Character | Kind::Words => {}
            }
        }
        for (at, ch) in query.chars.iter().enumerate() {
            if is_everyday_han(*ch) {
                let mut instead = Instead::new();
                for start in at.saturating_sub(1)..=at {
                    if let Some([one, other]) = query.chars.get(start..start + 2)
                        && is_everyday_han(*one)
                        && is_everyday_han(*other)
                    {
                        instead.push(Term::pair(*one, *other));
                    }
                }
                let term = Term::character(*ch);
                marker.characters_wanted.number(term);
                marker.characters.push((term, instead));
            }
        }
        marker
    }

    /// The marks of a document's title and of its body.
    pub(super) fn document(&self, document: u32) -> [Vec<Range<usize>>; 2] {
        let text = &self.index.texts[document as usize];
        let phrasings = &self.index.phrasings;
        let mut spelt = Vec::new();
        let mut with_spelt: Option<Dictionary> = None;
        for own in &self.ranking.spelt {
            if own.document != document {
                continue;
            }
            if phrasings.is_title(own.phrasing) {
                let first = phrasings.place(own.phrasing).start;
                spelt.extend(own.start - first..own.end - first);
            }
            // A spelt 验证码 is marked in the answer too.
            let firm = with_spelt.get_or_insert_with(|| self.firm.clone());
            for two in phrasings.chars()[own.start..own.end].windows(2) {
                firm.number(Term::pair(two[0], two[1]));
            }
        }
        let firm = with_spelt.as_ref().unwrap_or(&self.firm);
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
        firm: &Dictionary,
        spelt: &[usize],
    ) -> Vec<Range<usize>> {
        let chars = folded.chars();
        let mut says = vec![NOTHING; chars.len()];
        let mut mark = |place: Range<usize>, much: u8| {
            for own in &mut says[place] {
                *own = much.max(*own);
            }
        };
        let common = &self.index.common;
        let worth = |place: Range<usize>| {
            if is_common(common, &chars[place]) {
                LITTLE
            } else {
                MUCH
            }
        };
        let mut seen: Vec<Term> = Vec::new();
        let mut alone: Vec<(Term, usize)> = Vec::new();
        each_term(chars, &mut |term, kind, place| {
            if kind == Kind::Character {
                if self.characters_wanted.find(term).is_some() {
                    alone.push((term, place.start));
                }
            } else if firm.find(term).is_some() {
                seen.push(term);
                mark(place.clone(), worth(place));
            }
        });
        let is_said = |instead: &Instead| instead.iter().any(|term| seen.contains(term));
        let mut groups: Vec<Term> = Vec::new();
        for (group, instead) in &self.groups {
            if self.index.documents.has(*group, document) && !is_said(instead) {
                groups.push(self.index.dictionary.term(*group));
            }
        }
        if !groups.is_empty() {
            self.index.synonyms.each(chars, &mut |place, group| {
                if groups.contains(&Term::group(group)) {
                    mark(place, MUCH);
                }
            });
        }
        for (term, instead) in &self.characters {
            for (own, at) in &alone {
                if own == term && !is_said(instead) {
                    mark(*at..at + 1, worth(*at..at + 1));
                }
            }
        }
        if !spelt.is_empty() {
            let solid = (0..chars.len()).filter(|at| chars[*at] != ' ');
            for (place, at) in solid.enumerate() {
                if spelt.contains(&place) {
                    mark(at..at + 1, MUCH);
                }
            }
        }
        let most = says.iter().copied().max().unwrap_or(NOTHING);
        ranges(folded, &says, most)
    }
}

/// The terms of pairs and words in that place of the query.
fn typed_in(index: &Index, query: &Query, place: &Range<usize>) -> Instead {
    let mut terms = Instead::new();
    for own in &query.clues {
        let inside = place.start <= own.place.start && own.place.end <= place.end;
        if inside && matches!(own.kind, Kind::Pair | Kind::Word) {
            for (term, _) in &own.terms {
                terms.push(index.dictionary.term(*term));
            }
        }
    }
    terms
}

/// Where the characters stand that say as much as the `most` of them.
fn ranges(folded: &Folded, says: &[u8], most: u8) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut end = 0;
    while most > NOTHING && end < says.len() {
        let start = end;
        while end < says.len() && says[end] == most {
            end += 1;
        }
        if end > start {
            ranges.push(folded.source(start..end));
        }
        end += 1;
    }
    ranges
}
