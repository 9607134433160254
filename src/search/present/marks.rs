//! Marks: which characters of a text as written answer to what was typed.

use crate::search::index::{StoredText, TermIndex, Variants};
use crate::search::pinyin::PinyinMatch;
use crate::search::query::Query;
use crate::search::terms::{
    Term, TermInterner, TermKind, WordLists, for_each_term, is_common_word,
};
use crate::text::{Folded, is_everyday_han};
use std::ops::Range;

/// What to mark, made once for a query.
pub(crate) struct Marker<'a> {
    pinyin: &'a [PinyinMatch],
    index: &'a TermIndex,
    variants: &'a Variants,
    lists: &'a WordLists,
    /// Bigrams and words: marked wherever they stand.
    always: TermInterner,
    /// Single characters: marked where nothing that they were typed in stands.
    characters: Vec<(Term, TypedIn)>,
    character_set: TermInterner,
    /// Synonym groups, by the id of their term, under the same condition.
    synonym_groups: Vec<(u32, TypedIn)>,
}

/// The bigrams and words that something was typed in: where one of them stands, a lone character
/// or a synonym says nothing more and is not marked.
type TypedIn = Vec<Term>;

// How much a marked character says. What says little is marked only where nothing else is.
const UNMARKED: u8 = 0;
const SAYS_LITTLE: u8 = 1;
const SAYS_MUCH: u8 = 2;

impl<'a> Marker<'a> {
    pub(crate) fn new(
        query: &Query,
        pinyin: &'a [PinyinMatch],
        index: &'a TermIndex,
        variants: &'a Variants,
        lists: &'a WordLists,
    ) -> Marker<'a> {
        let mut marker = Marker {
            pinyin,
            index,
            variants,
            lists,
            always: TermInterner::new(),
            characters: Vec::new(),
            character_set: TermInterner::new(),
            synonym_groups: Vec::new(),
        };
        for term in &query.terms {
            match term.kind {
                TermKind::Bigram | TermKind::Word => {
                    for (found, _) in &term.matches {
                        marker.always.intern(index.interner.term(*found));
                    }
                }
                TermKind::SynonymGroup => {
                    for (group, _) in &term.matches {
                        let typed_in = typed_in(index, query, &term.place);
                        marker.synonym_groups.push((*group, typed_in));
                    }
                }
                TermKind::Character | TermKind::WordPair => {}
            }
        }
        for (at, ch) in query.chars.iter().enumerate() {
            if is_everyday_han(*ch) {
                let mut typed_in = TypedIn::new();
                for start in at.saturating_sub(1)..=at {
                    if let Some([first, second]) = query.chars.get(start..start + 2)
                        && is_everyday_han(*first)
                        && is_everyday_han(*second)
                    {
                        typed_in.push(Term::bigram(*first, *second));
                    }
                }
                let term = Term::character(*ch);
                marker.character_set.intern(term);
                marker.characters.push((term, typed_in));
            }
        }
        marker
    }

    /// The marks of a document's title and of its body.
    pub(crate) fn document(&self, document: u32, text: &StoredText) -> [Vec<Range<usize>>; 2] {
        let mut pinyin_places = Vec::new();
        let mut always_with_pinyin: Option<TermInterner> = None;
        for it in self.pinyin {
            if it.document != document {
                continue;
            }
            if self.variants.is_title(it.variant) {
                let first = self.variants.range(it.variant).start;
                pinyin_places.extend(it.start - first..it.end - first);
            }
            // A spelt 验证码 is marked in the answer too.
            let always = always_with_pinyin.get_or_insert_with(|| self.always.clone());
            for two in self.variants.chars()[it.start..it.end].windows(2) {
                always.intern(Term::bigram(two[0], two[1]));
            }
        }
        let always = always_with_pinyin.as_ref().unwrap_or(&self.always);
        [
            self.text(document, &text.folded_title, always, &pinyin_places),
            self.text(document, &text.folded_body, always, &[]),
        ]
    }

    /// Byte ranges of the text as written, ordered and disjoint. `pinyin_places` counts characters without
    /// blanks.
    fn text(
        &self,
        document: u32,
        folded: &Folded,
        always: &TermInterner,
        pinyin_places: &[usize],
    ) -> Vec<Range<usize>> {
        let chars = folded.chars();
        let mut says = vec![UNMARKED; chars.len()];
        let mut mark = |place: Range<usize>, much: u8| {
            for it in &mut says[place] {
                *it = much.max(*it);
            }
        };
        let common_words = &self.lists.common_words;
        let worth = |place: Range<usize>| {
            if is_common_word(common_words, &chars[place]) {
                SAYS_LITTLE
            } else {
                SAYS_MUCH
            }
        };
        let mut seen: Vec<Term> = Vec::new();
        let mut lone_characters: Vec<(Term, usize)> = Vec::new();
        for_each_term(chars, &mut |term, kind, place| {
            if kind == TermKind::Character {
                if self.character_set.get(term).is_some() {
                    lone_characters.push((term, place.start));
                }
            } else if always.get(term).is_some() {
                seen.push(term);
                mark(place.clone(), worth(place));
            }
        });
        let is_said = |typed_in: &TypedIn| typed_in.iter().any(|term| seen.contains(term));
        let mut groups: Vec<Term> = Vec::new();
        for (group, typed_in) in &self.synonym_groups {
            if self.index.documents.has(*group, document) && !is_said(typed_in) {
                groups.push(self.index.interner.term(*group));
            }
        }
        if !groups.is_empty() {
            self.lists
                .synonyms
                .for_each_match(chars, &mut |place, group| {
                    if groups.contains(&Term::synonym_group(group)) {
                        mark(place, SAYS_MUCH);
                    }
                });
        }
        for (term, typed_in) in &self.characters {
            for (found, at) in &lone_characters {
                if found == term && !is_said(typed_in) {
                    mark(*at..at + 1, worth(*at..at + 1));
                }
            }
        }
        if !pinyin_places.is_empty() {
            let without_blanks = (0..chars.len()).filter(|at| chars[*at] != ' ');
            for (place, at) in without_blanks.enumerate() {
                if pinyin_places.contains(&place) {
                    mark(at..at + 1, SAYS_MUCH);
                }
            }
        }
        let most = says.iter().copied().max().unwrap_or(UNMARKED);
        ranges(folded, &says, most)
    }
}

/// The terms of the bigrams and words in a place of the query.
fn typed_in(index: &TermIndex, query: &Query, place: &Range<usize>) -> TypedIn {
    let mut terms = TypedIn::new();
    for term in &query.terms {
        let is_inside = place.start <= term.place.start && term.place.end <= place.end;
        if is_inside && matches!(term.kind, TermKind::Bigram | TermKind::Word) {
            for (found, _) in &term.matches {
                terms.push(index.interner.term(*found));
            }
        }
    }
    terms
}

/// Where the characters stand that say as much as the `most` of them.
fn ranges(folded: &Folded, says: &[u8], most: u8) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut end = 0;
    while most > UNMARKED && end < says.len() {
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
