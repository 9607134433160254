//! Learns the table that the search compares meanings with, and writes what JSON has no type for.

use crate::content::Pack;
use crate::search::learn::{self, TrainConfig};
use crate::search::{Embeddings, WordReading};
use serde::Serializer;

/// Learns how people ask, from the pack's words and from the paraphrases in `data/`, and puts the table
/// into the pack. `progress` is called with the number of rounds done and of all rounds.
pub fn learn(pack: &mut Pack, progress: impl FnMut(usize, usize)) {
    let table = learn::train(
        &pack.documents(),
        &pack.lexicon(),
        &TrainConfig::DEFAULT,
        progress,
    );
    pack.learned = Some(table);
}

/// Writes each reading as a list of two: `["银行", "yin hang"]`.
pub(crate) fn pairs<S: Serializer>(
    readings: &[WordReading],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(readings.iter().map(|it| [&it.word, &it.pinyin]))
}

/// Writes the learned table as a string of letters.
pub(crate) fn letters<S: Serializer>(
    learned: &Option<Embeddings>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match learned {
        Some(learned) => serializer.serialize_str(&learned.to_letters()),
        None => serializer.serialize_none(),
    }
}
