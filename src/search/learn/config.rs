//! How embeddings are trained. Beside [`Weights`](crate::search::Weights), all that decides what a
//! table is worth.

/// The hyperparameters of [`train`](super::train).
///
/// "Effect" is the mean hit@1 of seven sets over three seeds, .6615 as it is
/// (`docs/design/search.md`); a seed is worth ±.01 on one set.
#[derive(Debug, Clone, PartialEq)]
pub struct TrainConfig {
    /// Rows of the table, a power of two up to 65,536. Effect: 4,096 .6614, for twice the bytes.
    pub rows: usize,
    /// How often the whole training set is gone through. Effect: 40 .6575.
    pub epochs: usize,
    /// How far one example moves a number in the first epoch (AdaGrad's step size).
    pub learning_rate: f32,
    /// How near a negative must come to be pushed away: InfoNCE's temperature, above 0. Effect: 0.3,
    /// with a quarter of the terms left out, .6587.
    pub temperature: f32,
    /// The share of a text's terms that is left out each time, 0 to 1, so that no single term
    /// decides.
    pub term_dropout: f32,
    /// The pairs that are each other's negatives.
    pub batch_size: usize,
    /// How often an epoch goes through the pack, while it goes through the general paraphrases once.
    pub pack_passes: usize,
    /// The most pairs of an epoch, of the pack and of the general paraphrases each: a large pack
    /// takes no more time than a middling one.
    pub max_pairs: usize,
    /// One step of the small numbers that a table keeps, as a share of the root mean square of the
    /// trained numbers. With 0.8 the seven steps on each side reach 5.6 times the root mean square,
    /// beyond which hardly a number lies.
    pub quantization_step: f32,
    /// The seed of the random numbers.
    pub seed: u64,
}

impl TrainConfig {
    /// One configuration for every corpus and language.
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
