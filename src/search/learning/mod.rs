//! Learns a [`Learned`] table where a pack is built: texts that ask the same are drawn together,
//! the others pushed apart.
//!
//! The lessons are the ways to ask one question in `data/paraphrases.*.tsv`, which teach the
//! language, and the pack's own titles, asks and answers, which teach its subject. The method is
//! contrastive learning with the others of a batch as counter-examples (InfoNCE; van den Oord et
//! al., 2018) over the sum of hashed term vectors. The same input gives the same table on every
//! machine: one thread, a fixed seed, and nothing but operations that IEEE 754 rounds exactly.

mod batch;
mod lessons;
mod random;
mod table;

use super::{Document, Learned, Lexicon};
use batch::Batch;
use lessons::Lessons;
use random::Random;
use table::Table;

/// How it is learned. Beside [`super::Weights`], all that decides what a table is worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipe {
    /// Rows of the table, a power of two up to 65,536.
    pub rows: usize,
    /// How often all lessons are gone through.
    pub rounds: usize,
    /// How far one lesson moves a number, at first.
    pub rate: f32,
    /// How near a wrong text must come to be pushed away: InfoNCE's temperature.
    pub temperature: f32,
    /// The share of a text's terms that is left out each time.
    pub left_out: f32,
    /// Lessons that are counter-examples to each other.
    pub batch: usize,
    /// How often a round goes through the pack, while it goes through the general lessons once.
    pub own: usize,
    /// The most lessons of a round, of either kind: a large pack takes no more time than a
    /// middling one.
    pub most: usize,
    /// One step of the small numbers that a table keeps, as a share of its numbers' root mean
    /// square.
    pub step: f32,
    /// Where the random numbers begin.
    pub seed: u64,
}

impl Recipe {
    /// One for every corpus and language.
    pub const OURS: Recipe = Recipe {
        rows: 2048,
        rounds: 20,
        rate: 0.03,
        temperature: 0.2,
        left_out: 0.1,
        batch: 256,
        own: 2,
        most: 20_000,
        step: 0.8,
        seed: 1,
    };
}

/// Of the rate, in the last rounds.
const LEAST_RATE: f32 = 0.1;

/// Learns a table for these documents. `progress` is told how many rounds of how many are done.
///
/// Two thousand documents with answers take some five seconds of one core, optimised.
pub fn learn(
    documents: &[Document],
    lexicon: &Lexicon,
    recipe: &Recipe,
    mut progress: impl FnMut(usize, usize),
) -> Learned {
    let lessons = Lessons::read(documents, lexicon, recipe.rows);
    let mut random = Random::new(recipe.seed);
    let mut table = Table::new(&lessons, recipe.rows, &mut random);
    for round in 0..recipe.rounds {
        progress(round, recipe.rounds);
        let slower = 1.0 - round as f32 / recipe.rounds as f32;
        for pairs in lessons.round(recipe, &mut random) {
            let batch = Batch::new(&pairs, &table, recipe.temperature);
            let corrections = batch.corrections(&pairs, recipe.rows);
            table.correct(&corrections, recipe.rate * slower.max(LEAST_RATE));
        }
    }
    progress(recipe.rounds, recipe.rounds);
    table.rounded(recipe.step)
}
