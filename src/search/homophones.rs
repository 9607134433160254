//! Pairs of characters that sound alike: 验正 was meant to be 验证.

use crate::text::{Syllable, readings};

/// The pairs of characters in titles and asks, by sound.
#[derive(Debug, Default)]
pub(super) struct Homophones {
    /// (how the pair sounds, its term), sorted.
    pairs: Vec<(u32, u32)>,
}

impl Homophones {
    /// From pairs of characters and their terms.
    pub(super) fn new(pairs: impl Iterator<Item = ([char; 2], u32)>) -> Homophones {
        let mut list = Vec::new();
        for (pair, term) in pairs {
            each_sound(pair, |sound| list.push((sound, term)));
        }
        list.sort_unstable();
        list.dedup();
        Homophones { pairs: list }
    }

    /// The terms that sound like the pair.
    pub(super) fn of(&self, pair: [char; 2]) -> Vec<u32> {
        let mut found = Vec::new();
        each_sound(pair, |sound| {
            let first = self.pairs.partition_point(|own| own.0 < sound);
            let same = self.pairs[first..].iter().take_while(|own| own.0 == sound);
            found.extend(same.map(|own| own.1));
        });
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn each_sound(pair: [char; 2], mut emit: impl FnMut(u32)) {
    for first in readings(pair[0]) {
        for second in readings(pair[1]) {
            emit((first.blurred().index() * Syllable::COUNT + second.blurred().index()) as u32);
        }
    }
}
