//! Learns a [`Embeddings`] table where a pack is built: texts that ask the same are drawn together,
//! the others pushed apart.
//!
//! The lessons are the ways to ask one question in `data/paraphrases.*.tsv`, which teach the
//! language, and the pack's own titles, asks and answers, which teach its subject. The method is
//! contrastive learning with the others of a batch as counter-examples (InfoNCE; van den Oord et
//! al., 2018) over the sum of hashed term vectors. The same input gives the same table on every
//! machine: one thread, a fixed seed, and nothing but operations that IEEE 754 rounds exactly.

mod batch;
#[path = "training_set.rs"]
mod lessons;
mod random;
mod table;

use super::{Document, Embeddings, Lexicon};
use batch::Batch;
use lessons::Lessons;
use random::Random;
use table::Table;

/// How it is learned. Beside [`super::Weights`], all that decides what a table is worth.
#[derive(Debug, Clone, PartialEq)]
pub struct TrainConfig {
    /// Rows of the table, a power of two up to 65,536.
    pub rows: usize,
    /// How often all lessons are gone through.
    pub epochs: usize,
    /// How far one lesson moves a number, at first.
    pub learning_rate: f32,
    /// How near a wrong text must come to be pushed away: InfoNCE's temperature.
    pub temperature: f32,
    /// The share of a text's terms that is left out each time.
    pub term_dropout: f32,
    /// Lessons that are counter-examples to each other.
    pub batch_size: usize,
    /// How often a round goes through the pack, while it goes through the general lessons once.
    pub pack_passes: usize,
    /// The most lessons of a round, of either kind: a large pack takes no more time than a
    /// middling one.
    pub max_pairs: usize,
    /// One step of the small numbers that a table keeps, as a share of its numbers' root mean
    /// square.
    pub quantization_step: f32,
    /// Where the random numbers begin.
    pub seed: u64,
}

impl TrainConfig {
    /// One for every corpus and language.
    pub const DEFAULT: TrainConfig = TrainConfig {
        rows: 2048,
        epochs: 20,
        learning_rate: 0.03,
        temperature: 0.2,
        term_dropout: 0.1,
        batch_size: 256,
        pack_passes: 2,
        max_pairs: 20_000,
        quantization_step: 0.8,
        seed: 1,
    };
}

/// Of the rate, in the last rounds.
const LEAST_RATE: f32 = 0.1;

/// Learns a table for these documents. `progress` is told how many rounds of how many are done.
///
/// Two thousand documents with answers take some five seconds of one core, optimised.
pub fn train(
    documents: &[Document],
    lexicon: &Lexicon,
    config: &TrainConfig,
    mut progress: impl FnMut(usize, usize),
) -> Embeddings {
    let lessons = Lessons::read(documents, lexicon, config.rows);
    let mut random = Random::new(config.seed);
    let mut table = Table::new(&lessons, config.rows, &mut random);
    for round in 0..config.epochs {
        progress(round, config.epochs);
        let slower = 1.0 - round as f32 / config.epochs as f32;
        for pairs in lessons.round(config, &mut random) {
            let batch = Batch::new(&pairs, &table, config.temperature);
            let corrections = batch.corrections(&pairs, config.rows);
            table.correct(&corrections, config.learning_rate * slower.max(LEAST_RATE));
        }
    }
    progress(config.epochs, config.epochs);
    table.rounded(config.quantization_step)
}
