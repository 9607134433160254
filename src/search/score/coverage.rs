//! Coverage: how much of a query a document explains. Below
//! [`Weights::min_coverage`](crate::search::Weights) it is kinder to show nothing.

use crate::search::index::{Postings, TermIndex, VariantIndex};
use crate::search::pinyin::PinyinMatch;
use crate::search::query::{Query, QueryTerm};
use crate::search::terms::{TermKind, WordLists, is_everyday};
use crate::text::is_everyday_han;
use std::ops::Range;

// A query is cut into units: its characters and words. The weight of a unit says how much there is
// to explain; the evidence of a document says how much of it is explained. Every constant is 0 to
// 1 unless it says otherwise. "Effect" is measured as in `weights.rs`: what the 160 everyday
// sentences of `tests/host/golden/nothing.tsv` find in three packs (they should find nothing), and
// what the golden queries lose.

/// The weight of a unit that tells no subject: 今天, `like`. Effect: double 26 everyday sentences
/// more find something, 1 229 more; 0 loses b77typo −.004.
const EVERYDAY_WEIGHT: f32 = 0.1;
/// The weight of a unit whatever its rarity; the rest goes by rarity. High, because a word that half
/// of the articles have says all the more surely that the query is about what they are about.
/// Effect: half −.002 (pair200 −.009), 1 8 everyday sentences more.
const MIN_UNIT_WEIGHT: f32 = 0.8;

/// The evidence of a character that the document has, but in none of the words it was typed in.
/// Effect: 0 golden −4, double 39 everyday sentences more.
const CHARACTER_EVIDENCE: f32 = 0.3;
/// The factor for what only the answer has, not the question. Effect: 0 nothing here, double 6
/// everyday sentences more.
const BODY_FACTOR: f32 = 0.3;
/// The evidence of a synonym. Effect: half golden −2, 1 8 everyday sentences more.
const SYNONYM_EVIDENCE: f32 = 0.8;
/// The evidence of what only sounds like it: in a sentence about anything some pair does. Effect:
/// double 4 everyday sentences more.
const HOMOPHONE_EVIDENCE: f32 = 0.2;
/// The evidence of a pair that sounds alike and has one of the two characters. Effect: 0 golden −1,
/// double 2 everyday sentences more.
const HALF_HOMOPHONE_EVIDENCE: f32 = 0.33;
/// How much the better of the two bigrams that a character stands in counts; the rest is their
/// mean. Effect: 0 golden −1, double 7 everyday sentences more.
const BETTER_BIGRAM: f32 = 0.4;
/// What each unit that is explained adds to the coverage: a long story may hold much that is not
/// here, and what is here still tells what it is about. Effect: 0 −.007
/// (pair200 −.028, golden −3), double 27 everyday sentences more.
const BONUS_PER_UNIT: f32 = 0.09;

/// The letters of a misspelt word that explain nothing, and those from there on to full evidence:
/// in three letters one slip makes anything of anything.
const TYPO_LETTERS_WITHOUT_EVIDENCE: f32 = 2.0;
const TYPO_LETTERS_TO_FULL_EVIDENCE: f32 = 4.0;

/// What there is to explain in a query, made once for it.
pub(crate) struct Coverage<'a> {
    query: &'a Query,
    pinyin: &'a [PinyinMatch],
    index: &'a TermIndex,
    questions: &'a VariantIndex,
    lists: &'a WordLists,
    /// The characters and words of the query, by the place of their term in `query.terms`, and the
    /// weight of each.
    units: Vec<(usize, f32)>,
    total: f32,
}

impl<'a> Coverage<'a> {
    pub(crate) fn new(
        query: &'a Query,
        pinyin: &'a [PinyinMatch],
        index: &'a TermIndex,
        questions: &'a VariantIndex,
        lists: &'a WordLists,
    ) -> Coverage<'a> {
        let everyday = is_everyday(&lists.common_words, &query.chars);
        let (mut units, mut total) = (Vec::new(), 0.0);
        for (number, term) in query.terms.iter().enumerate() {
            let is_unit = matches!(term.kind, TermKind::Character | TermKind::Word);
            if !is_unit || is_begun_syllable(query, term) {
                continue;
            }
            let rarity = relative_rarity(&index.documents, term);
            let mut weight = MIN_UNIT_WEIGHT + (1.0 - MIN_UNIT_WEIGHT) * rarity;
            if everyday[term.place.clone()].iter().all(|it| *it) {
                weight *= EVERYDAY_WEIGHT;
            }
            total += weight;
            units.push((number, weight));
        }
        Coverage {
            query,
            pinyin,
            index,
            questions,
            lists,
            units,
            total,
        }
    }

    /// The share of the query, by weight, that the document explains, and a little more for each
    /// unit: 0 to somewhat more than 1.
    pub(crate) fn of_document(&self, document: u32) -> f32 {
        let evidence = |term: &QueryTerm| self.evidence(term, document);
        let evidence: Vec<f32> = self.query.terms.iter().map(evidence).collect();
        let mut explained = 0.0;
        for (number, weight) in &self.units {
            let term = &self.query.terms[*number];
            let alone = evidence[*number].max(self.pinyin_evidence(term, document));
            explained += weight * alone.max(self.evidence_around(&term.place, &evidence));
        }
        explained / self.total.max(f32::MIN_POSITIVE) + explained * BONUS_PER_UNIT
    }

    /// The evidence of the bigrams and the synonyms that a unit stands in.
    fn evidence_around(&self, unit: &Range<usize>, evidence: &[f32]) -> f32 {
        let (mut bigrams, mut sum, mut best, mut synonym) = (0.0, 0.0, 0.0_f32, 0.0_f32);
        for (term, evidence) in self.query.terms.iter().zip(evidence) {
            if term.place.start > unit.start || unit.end > term.place.end {
                continue;
            }
            match term.kind {
                TermKind::Bigram => {
                    bigrams += 1.0;
                    sum += evidence;
                    best = best.max(*evidence);
                }
                TermKind::SynonymGroup => synonym = synonym.max(*evidence),
                _ => {}
            }
        }
        let mean = sum / f32::max(bigrams, 1.0);
        synonym.max(best * BETTER_BIGRAM + mean * (1.0 - BETTER_BIGRAM))
    }

    /// How surely the document has what the term stands for, 0 to 1.
    fn evidence(&self, term: &QueryTerm, document: u32) -> f32 {
        let certainty = |found: u32, weight: f32| match term.kind {
            TermKind::Character => CHARACTER_EVIDENCE,
            TermKind::Bigram | TermKind::Word if term.is_exact => 1.0,
            TermKind::SynonymGroup if term.is_exact => SYNONYM_EVIDENCE,
            TermKind::Bigram if self.has_half(term, found) => HALF_HOMOPHONE_EVIDENCE,
            TermKind::Bigram | TermKind::SynonymGroup => HOMOPHONE_EVIDENCE,
            TermKind::Word => {
                let letters = term.place.len() as f32 - TYPO_LETTERS_WITHOUT_EVIDENCE;
                weight * (letters / TYPO_LETTERS_TO_FULL_EVIDENCE).clamp(0.0, 1.0)
            }
            TermKind::WordPair => 0.0,
        };
        let evidence = term.matches.iter().map(|(found, weight)| {
            if !self.index.documents.has(*found, document) {
                0.0
            } else if self.questions.has(*found, document) {
                certainty(*found, *weight)
            } else {
                certainty(*found, *weight) * BODY_FACTOR
            }
        });
        evidence.fold(0.0, f32::max)
    }

    /// Tells whether the found bigram has one of the typed characters, in its place.
    fn has_half(&self, term: &QueryTerm, found: u32) -> bool {
        let typed = &self.query.chars[term.place.clone()];
        let found = self.index.interner.term(found).as_bigram();
        found.is_some_and(|pair| pair.iter().zip(typed).any(|(it, typed)| it == typed))
    }

    /// How much of the term spells something of the document in pinyin.
    fn pinyin_evidence(&self, term: &QueryTerm, document: u32) -> f32 {
        let matches = self.pinyin.iter();
        let evidence = matches.filter(|it| it.document == document).map(|it| {
            let factor = self.pinyin_factor(it);
            it.share_of(&term.place) * factor
        });
        evidence.fold(0.0, f32::max)
    }

    /// How much the characters that are spelt tell, 0 to 1.
    fn pinyin_factor(&self, it: &PinyinMatch) -> f32 {
        let chars = &self.questions.variants.chars()[it.start..it.end];
        match chars.len() {
            1 => CHARACTER_EVIDENCE,
            _ if is_everyday(&self.lists.common_words, chars)
                .iter()
                .all(|it| *it) =>
            {
                EVERYDAY_WEIGHT
            }
            _ => 1.0,
        }
    }
}

/// Tells whether a term is letters after characters that match nothing yet: a syllable that is
/// being composed.
fn is_begun_syllable(query: &Query, term: &QueryTerm) -> bool {
    let place = &term.place;
    let is_after_han = place.start > 0 && is_everyday_han(query.chars[place.start - 1]);
    is_after_han
        && place.end == query.chars.len()
        && !is_everyday_han(query.chars[place.start])
        && term.matches.is_empty()
}

/// How rare the term is, 0 to 1: its inverse document frequency as a share of the greatest.
fn relative_rarity(documents: &Postings, term: &QueryTerm) -> f32 {
    match term.matches[..] {
        [(found, _)] if term.is_exact => documents.idf(found) / documents.idf_at(0),
        _ => 1.0,
    }
}
