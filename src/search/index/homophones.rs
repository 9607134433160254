//! Pairs of characters that sound alike: 验正 was meant to be 验证.

use super::csr_lists::CsrLists;
use crate::search::terms::{Term, TermInterner};
use crate::text::{Syllable, pinyin_readings};

/// The pairs of characters in titles and asks, by how they sound.
#[derive(Debug)]
pub(crate) struct Homophones {
    /// The pairs of syllables that some pair of characters is read by.
    sounds: TermInterner,
    /// For each of `sounds` the places in `terms` of the pairs read so.
    pairs_by_sound: CsrLists,
    terms: Vec<u32>,
}

impl Homophones {
    /// Reads pairs of characters with their terms.
    pub(super) fn new(pairs: &[([char; 2], u32)]) -> Homophones {
        let mut sounds = TermInterner::new();
        let (mut sound_of, mut terms) = (Vec::new(), Vec::new());
        for (pair, term) in pairs {
            for_each_sound(*pair, &mut |sound| {
                sound_of.push(sounds.intern(sound));
                terms.push(*term);
            });
        }
        Homophones {
            pairs_by_sound: CsrLists::group_by(&sound_of, sounds.len()),
            sounds,
            terms,
        }
    }

    /// The terms of the pairs that sound like `pair`, in order, each once.
    pub(crate) fn of_pair(&self, pair: [char; 2]) -> Vec<u32> {
        let mut found: Vec<u32> = Vec::new();
        for_each_sound(pair, &mut |sound| {
            let Some(sound) = self.sounds.get(sound) else {
                return;
            };
            for place in self.pairs_by_sound.list(sound as usize) {
                let term = self.terms[*place as usize];
                if let Err(at) = found.binary_search(&term) {
                    found.insert(at, term);
                }
            }
        });
        found
    }
}

/// Calls `emit` with every way to read the pair, with one syllable for all that many do not tell
/// apart.
fn for_each_sound(pair: [char; 2], emit: &mut dyn FnMut(Term)) {
    for first in pinyin_readings(pair[0]) {
        let first = first.fuzzy_class().index() * Syllable::COUNT;
        for second in pinyin_readings(pair[1]) {
            emit(Term::from_number(first + second.fuzzy_class().index()));
        }
    }
}
