//! Trains [`Embeddings`] where a pack is built: texts that ask the same are drawn together, the
//! others pushed apart.
//!
//! The training set is the ways to ask one question in `data/paraphrases.*.tsv`, which teach the
//! language, and the pack's own titles, asks and answers, which teach its subject. The method is
//! contrastive learning with the other texts of a batch as negatives (InfoNCE; van den Oord et
//! al., 2018) over the sum of hashed term vectors. The same input gives the same table on every
//! machine: one thread, a fixed seed, and nothing but operations that IEEE 754 rounds exactly.
//!
//! The files stand in dependency order: each uses only those above it.

mod config;
mod random;
mod training_set;
mod table;
mod batch;

pub use config::TrainConfig;

use super::document::{Document, Lexicon};
use super::embeddings::Embeddings;
use batch::Batch;
use random::Random;
use table::Table;
use training_set::TrainingSet;

/// The least learning rate, as a share of the first: the rate falls in a straight line over the
/// epochs, and the last epochs still move something.
const LEAST_RATE: f32 = 0.1;

/// Trains a table for these documents. `progress` is told how many epochs of how many are done,
/// from 0 to all.
///
/// Two thousand documents with answers take some five seconds of one core, optimised.
///
/// ```
/// use bank_help::search::learn::{TrainConfig, train};
/// use bank_help::search::{Document, Index, Lexicon};
/// let title = "怎么提现？".to_owned();
/// let documents = [Document { title, ..Document::default() }];
/// let mut lexicon = Lexicon::default();
/// let config = TrainConfig { rows: 64, epochs: 1, max_pairs: 100, ..TrainConfig::DEFAULT };
/// lexicon.embeddings = Some(train(&documents, &lexicon, &config, |_, _| {}));
/// assert_eq!(Index::new(&documents, &lexicon).search("提现", 5).len(), 1);
/// ```
pub fn train(
    documents: &[Document],
    lexicon: &Lexicon,
    config: &TrainConfig,
    mut progress: impl FnMut(usize, usize),
) -> Embeddings {
    let training_set = TrainingSet::read(documents, lexicon, config.rows);
    let mut random = Random::new(config.seed);
    let mut table = Table::new(&training_set, config.rows, &mut random);
    for epoch in 0..config.epochs {
        progress(epoch, config.epochs);
        let decay = 1.0 - epoch as f32 / config.epochs as f32;
        for pairs in training_set.batches(config, &mut random) {
            let batch = Batch::new(&pairs, &table, config.temperature);
            let gradients = batch.gradients(&pairs, config.rows);
            table.descend(&gradients, config.learning_rate * decay.max(LEAST_RATE));
        }
    }
    progress(config.epochs, config.epochs);
    table.quantized(config.quantization_step)
}
