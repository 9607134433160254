//! What is learned where a pack is built, and how it is written.

use crate::content::Pack;
use crate::search::learning::{self, Recipe};
use crate::search::{Learned, WordReading};
use serde::Serializer;

/// Learns how people ask from the pack's own words and the project's, for the pack to carry.
/// `progress` is told how many rounds of how many are done.
pub fn learn(pack: &mut Pack, progress: impl FnMut(usize, usize)) {
    let table = learning::learn(&pack.documents(), &pack.lexicon(), &Recipe::OURS, progress);
    pack.learned = Some(table);
}

/// Writes each reading as a list of two: `["银行", "yin hang"]`.
pub(crate) fn pairs<S: Serializer>(
    readings: &[WordReading],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(readings.iter().map(|it| [&it.word, &it.pinyin]))
}

/// Writes the table as letters.
pub(crate) fn letters<S: Serializer>(
    learned: &Option<Learned>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match learned {
        Some(learned) => serializer.serialize_str(&learned.letters()),
        None => serializer.serialize_none(),
    }
}
