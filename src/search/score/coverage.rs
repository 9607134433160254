//! Coverage: how much of a query a document explains. Below the floor it is kinder to show
//! nothing.

use super::Index;
use super::query::{Clue, Query};
use super::spelt::Spelt;
use super::term::Kind;
use crate::text::is_everyday_han;
use std::ops::Range;

/// How much a piece is worth that no subject is told by: 今天, `like`.
const LITTLE: f32 = 0.1;
/// The worth of a piece whatever its rarity: a word that half of the articles have says all the
/// more surely that the query is about what they are about.
const AT_LEAST: f32 = 0.8;
/// Of a character that is there, but in none of the words it was typed in.
const ALONE: f32 = 0.3;
/// Of what only the answer has, not the question.
const BODY: f32 = 0.3;
/// Of a synonym.
const SYNONYM: f32 = 0.8;
/// Of what only sounds like it: in a sentence about anything some pair does.
const ALIKE: f32 = 0.2;
/// … and has one of its two characters.
const HALF_ALIKE: f32 = 0.33;
/// How much the better of the two pairs that a character stands in counts beside their mean.
const BETTER: f32 = 0.4;
/// What each piece that is explained adds to the share: a long story may hold much that is not
/// here, and what is here still tells what it is about.
const EACH: f32 = 0.09;

/// What there is to explain in a query.
pub(super) struct Coverage<'a> {
    index: &'a Index,
    chars: &'a [char],
    clues: &'a [Clue],
    spelt: &'a [Spelt],
    /// Its characters and words: the clue of each, and what it is worth.
    pieces: Vec<(usize, f32)>,
    total: f32,
}

impl<'a> Coverage<'a> {
    pub(super) fn new(index: &'a Index, query: &'a Query, spelt: &'a [Spelt]) -> Coverage<'a> {
        let clues = &query.clues;
        let everyday = everyday(index, &query.chars);
        let (mut pieces, mut total) = (Vec::new(), 0.0);
        for (number, clue) in clues.iter().enumerate() {
            let is_piece = matches!(clue.kind, Kind::Character | Kind::Word);
            if !is_piece || is_begun(query, clue) {
                continue;
            }
            let mut worth = AT_LEAST + (1.0 - AT_LEAST) * rarity(index, clue);
            if everyday[clue.place.clone()].iter().all(|own| *own) {
                worth *= LITTLE;
            }
            total += worth;
            pieces.push((number, worth));
        }
        Coverage {
            index,
            chars: &query.chars,
            clues,
            spelt,
            pieces,
            total,
        }
    }

    /// The share of the query, by weight, that the document explains, and a little more for each
    /// piece: 0 to some more than 1.
    pub(super) fn of(&self, document: u32) -> f32 {
        let evidence = |clue: &Clue| self.evidence(clue, document);
        let had: Vec<f32> = self.clues.iter().map(evidence).collect();
        let mut explained = 0.0;
        for (number, worth) in &self.pieces {
            let clue = &self.clues[*number];
            let alone = had[*number].max(self.spelt_share(document, clue));
            explained += worth * alone.max(self.around(&clue.place, &had));
        }
        explained / self.total.max(f32::MIN_POSITIVE) + explained * EACH
    }

    /// How much is had of the pairs and the synonyms that a piece stands in.
    fn around(&self, piece: &Range<usize>, had: &[f32]) -> f32 {
        let (mut pairs, mut sum, mut best, mut group) = (0.0, 0.0, 0.0_f32, 0.0_f32);
        for (clue, had) in self.clues.iter().zip(had) {
            if clue.place.start > piece.start || piece.end > clue.place.end {
                continue;
            }
            match clue.kind {
                Kind::Pair => {
                    pairs += 1.0;
                    sum += had;
                    best = best.max(*had);
                }
                Kind::Group => group = group.max(*had),
                _ => {}
            }
        }
        let mean = sum / f32::max(pairs, 1.0);
        group.max(best * BETTER + mean * (1.0 - BETTER))
    }

    /// How surely the document has what the clue stands for, 0 to 1.
    fn evidence(&self, clue: &Clue, document: u32) -> f32 {
        let sure = |term: u32, weight: f32| match clue.kind {
            Kind::Character => ALONE,
            Kind::Pair | Kind::Word if clue.sure => 1.0,
            Kind::Group if clue.sure => SYNONYM,
            Kind::Pair if self.has_half(clue, term) => HALF_ALIKE,
            Kind::Pair | Kind::Group => ALIKE,
            // In three letters one slip makes anything of anything.
            Kind::Word => weight * ((clue.place.len() as f32 - 2.0) / 4.0).clamp(0.0, 1.0),
            Kind::Words => 0.0,
        };
        let own = clue.terms.iter().map(|(term, weight)| {
            if !self.index.documents.has(*term, document) {
                0.0
            } else if self.index.is_asked(*term, document) {
                sure(*term, *weight)
            } else {
                sure(*term, *weight) * BODY
            }
        });
        own.fold(0.0, f32::max)
    }

    /// Has the pair one of the characters of the clue, in its place?
    fn has_half(&self, clue: &Clue, pair: u32) -> bool {
        let typed = &self.chars[clue.place.clone()];
        let pair = self.index.dictionary.term(pair).as_pair();
        pair.is_some_and(|own| own.iter().zip(typed).any(|(own, typed)| own == typed))
    }

    /// How much of the clue spells something of the document in pinyin.
    fn spelt_share(&self, document: u32, clue: &Clue) -> f32 {
        let own = self.spelt.iter().filter(|own| own.document == document);
        let share = own.map(|own| {
            let chars = &self.index.phrasings.chars()[own.start..own.end];
            let worth = match chars.len() {
                1 => ALONE,
                _ if everyday(self.index, chars).iter().all(|own| *own) => LITTLE,
                _ => 1.0,
            };
            own.share_of(&clue.place) * worth
        });
        share.fold(0.0, f32::max)
    }
}

/// Letters after characters that say nothing yet: a syllable that is being composed.
fn is_begun(query: &Query, clue: &Clue) -> bool {
    let place = &clue.place;
    let after_han = place.start > 0 && is_everyday_han(query.chars[place.start - 1]);
    after_han
        && place.end == query.chars.len()
        && !is_everyday_han(query.chars[place.start])
        && clue.terms.is_empty()
}

/// For each character: does it belong to a word that says nothing of the matter?
fn everyday(index: &Index, chars: &[char]) -> Vec<bool> {
    let mut everyday = vec![false; chars.len()];
    (index.common).each(chars, &mut |place, _| everyday[place].fill(true));
    everyday
}

/// How rare the piece is, 0 to 1.
fn rarity(index: &Index, clue: &Clue) -> f32 {
    match clue.terms[..] {
        [(term, _)] if clue.sure => index.documents.rarity(term) / index.documents.rarity_of(0),
        _ => 1.0,
    }
}
