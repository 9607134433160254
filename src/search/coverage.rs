//! Coverage: how much of a query a document explains. Below the floor it is kinder to show
//! nothing.

use super::Index;
use super::common::is_common;
use super::query::{Clue, Query};
use super::spelt::Spelt;
use super::term::Kind;

/// Of a character or word that says little.
const LITTLE: f32 = 0.2;
/// Of a character that is there, but in none of the words it was typed in.
const ALONE: f32 = 0.35;

/// What there is to explain in a query.
pub(super) struct Coverage<'a> {
    index: &'a Index,
    clues: &'a [Clue],
    spelt: &'a [Spelt],
    pieces: Vec<Piece>,
    total: f32,
}

/// A character or a word of the query.
struct Piece {
    clue: usize,
    worth: f32,
    /// Other clues that explain it: the pairs it stands in, its synonyms.
    others: Vec<usize>,
}

impl<'a> Coverage<'a> {
    pub(super) fn new(index: &'a Index, query: &'a Query, spelt: &'a [Spelt]) -> Coverage<'a> {
        let clues = &query.clues;
        let mut pieces = Vec::new();
        for (number, clue) in clues.iter().enumerate() {
            if !matches!(clue.kind, Kind::Character | Kind::Word) {
                continue;
            }
            let around = |other: &usize| {
                let place = &clues[*other].place;
                *other != number && place.start <= clue.place.start && clue.place.end <= place.end
            };
            let little = is_common(&query.chars[clue.place.clone()]);
            pieces.push(Piece {
                clue: number,
                worth: rarity(index, clue) * if little { LITTLE } else { 1.0 },
                others: (0..clues.len()).filter(around).collect(),
            });
        }
        Coverage {
            index,
            clues,
            spelt,
            total: pieces.iter().map(|piece| piece.worth).sum(),
            pieces,
        }
    }

    /// The share of the query, by weight, that the document explains: 0 to 1.
    pub(super) fn of(&self, document: u32) -> f32 {
        let documents = &self.index.documents;
        let has = |clue: &Clue| {
            let mut terms = clue.terms.iter();
            terms.any(|(term, _)| documents.has(*term, document))
        };
        let had: Vec<bool> = self.clues.iter().map(has).collect();
        let spelt: Vec<&Spelt> = self
            .spelt
            .iter()
            .filter(|own| own.document == document)
            .collect();
        let explained = self.pieces.iter().map(|piece| {
            let clue = &self.clues[piece.clue];
            let share = if piece.others.iter().any(|other| had[*other]) {
                1.0
            } else if had[piece.clue] {
                if clue.kind == Kind::Word { 1.0 } else { ALONE }
            } else {
                let parts = spelt.iter().map(|own| own.share_of(&clue.place));
                parts.fold(0.0, f32::max)
            };
            piece.worth * share
        });
        explained.sum::<f32>() / self.total.max(f32::MIN_POSITIVE)
    }
}

fn rarity(index: &Index, clue: &Clue) -> f32 {
    match clue.terms[..] {
        [(term, _)] => index.documents.rarity(term),
        _ => index.documents.rarity_of(0),
    }
}
