//! Pairs of characters that sound alike: 验正 was meant to be 验证.

use super::dictionary::Dictionary;
use super::lists::Lists;
use super::term::Term;
use crate::text::{Syllable, pinyin_readings};

/// The pairs of characters in titles and asks, by sound.
#[derive(Debug)]
pub(super) struct Homophones {
    /// How pairs sound.
    sounds: Dictionary,
    /// The places in `terms` of what sounds so.
    alike: Lists,
    terms: Vec<u32>,
}

impl Homophones {
    /// From pairs of characters and their terms.
    pub(super) fn new(pairs: &[([char; 2], u32)]) -> Homophones {
        let mut sounds = Dictionary::new();
        let (mut sound_of, mut terms) = (Vec::new(), Vec::new());
        for (pair, term) in pairs {
            each_sound(*pair, &mut |sound| {
                sound_of.push(sounds.number(sound));
                terms.push(*term);
            });
        }
        Homophones {
            alike: Lists::grouped(&sound_of, sounds.len()),
            sounds,
            terms,
        }
    }

    /// The terms that sound like the pair, in order, each once.
    pub(super) fn of(&self, pair: [char; 2]) -> Vec<u32> {
        let mut found: Vec<u32> = Vec::new();
        each_sound(pair, &mut |sound| {
            let Some(sound) = self.sounds.find(sound) else {
                return;
            };
            for place in self.alike.of(sound as usize) {
                let term = self.terms[*place as usize];
                if let Err(at) = found.binary_search(&term) {
                    found.insert(at, term);
                }
            }
        });
        found
    }
}

fn each_sound(pair: [char; 2], emit: &mut dyn FnMut(Term)) {
    for first in pinyin_readings(pair[0]) {
        let first = first.fuzzy_class().index() * Syllable::COUNT;
        for second in pinyin_readings(pair[1]) {
            emit(Term::numbered(first + second.fuzzy_class().index()));
        }
    }
}
