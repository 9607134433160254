//! How every phrasing sounds, character by character.

use super::phrases::Phrases;
use super::phrasings::Phrasings;
use super::spelling::blurred_initial;
use crate::text::{Syllable, readings};

/// What can be typed for one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sound {
    /// A letter or digit stands for itself.
    Letter(char),
    /// A Chinese character is spelt.
    Syllable(Syllable),
}

/// The sounds of [`Phrasings::chars`].
#[derive(Debug)]
pub(super) struct Sounds {
    /// The sounds of the corpus, sorted.
    pub(super) sounds: Vec<Sound>,
    /// The letters that each of them may be typed with first.
    begin: Vec<[Option<char>; 2]>,
    /// Groups of sounds (places in `sounds`, the likeliest first) that some character has.
    pub(super) choices: Vec<Vec<u16>>,
    /// The group of each place in [`Phrasings::chars`].
    pub(super) choice_at: Vec<u16>,
    /// The places of each group, one group after the other, and where each begins.
    places: Vec<u32>,
    starts: Vec<u32>,
}

impl Sounds {
    /// `words` and their `spellings` are read before the characters alone.
    pub(super) fn new(
        phrasings: &Phrasings,
        words: &Phrases,
        spellings: &[Vec<Syllable>],
    ) -> Sounds {
        let keys = heard(phrasings, words, spellings);
        let mut known = keys.clone();
        known.sort_unstable();
        known.dedup();
        let own: Vec<Vec<Sound>> = known.iter().map(|key| sounds_of(*key)).collect();
        let mut sounds = own.concat();
        sounds.sort_unstable();
        sounds.dedup();
        let place = |sound: &Sound| sounds.partition_point(|other| other < sound) as u16;
        let own: Vec<Vec<u16>> = own
            .iter()
            .map(|own| own.iter().map(place).collect())
            .collect();
        let mut choices = own.clone();
        choices.sort_unstable();
        choices.dedup();
        let choice = |own: &Vec<u16>| choices.partition_point(|other| other < own) as u16;
        let own: Vec<u16> = own.iter().map(choice).collect();
        let choice = |key: &u32| own[known.partition_point(|other| other < key)];
        let choice_at: Vec<u16> = keys.iter().map(choice).collect();
        let (places, starts) = by_choice(&choice_at, choices.len());
        Sounds {
            begin: sounds.iter().map(|own| begin(*own)).collect(),
            sounds,
            choices,
            choice_at,
            places,
            starts,
        }
    }

    /// May the sound, by its place in `sounds`, be typed with that letter first?
    pub(super) fn may_begin(&self, sound: usize, typed: char) -> bool {
        self.begin[sound].contains(&Some(typed))
    }

    /// Is there anything that can be spelt? Letters sort before syllables.
    pub(super) fn has_syllables(&self) -> bool {
        matches!(self.sounds.last(), Some(Sound::Syllable(_)))
    }

    /// Where a group of sounds is heard.
    pub(super) fn places(&self, choice: usize) -> &[u32] {
        &self.places[self.starts[choice] as usize..self.starts[choice + 1] as usize]
    }
}

fn begin(sound: Sound) -> [Option<char>; 2] {
    match sound {
        Sound::Letter(letter) => [Some(letter), None],
        Sound::Syllable(own) => {
            let first = own.initial().chars().chain(own.rest().chars()).next();
            [first, blurred_initial(own.initial()).chars().next()]
        }
    }
}

/// Below these bits of a key stands the character, above them the syllable that a word asks for,
/// counted from 1.
const CHARACTER: u32 = 21;

/// What decides how each character is typed: a corpus has many characters, but few of these.
fn heard(phrasings: &Phrasings, words: &Phrases, spellings: &[Vec<Syllable>]) -> Vec<u32> {
    let mut heard: Vec<u32> = phrasings.chars().iter().map(|ch| *ch as u32).collect();
    for phrasing in 0..phrasings.len() as u32 {
        let start = phrasings.place(phrasing).start;
        words.each(phrasings.text(phrasing), |place, number| {
            for (at, syllable) in place.zip(&spellings[number as usize]) {
                let ch = phrasings.chars()[start + at] as u32;
                heard[start + at] = ch | (syllable.index() as u32 + 1) << CHARACTER;
            }
        });
    }
    heard
}

/// What can be typed for it, the likeliest first; nothing for a character that no table has.
fn sounds_of(key: u32) -> Vec<Sound> {
    let asked = (key >> CHARACTER).checked_sub(1);
    let asked = asked.and_then(|own| Syllable::from_index(own as usize));
    let Some(ch) = char::from_u32(key & ((1 << CHARACTER) - 1)) else {
        return Vec::new();
    };
    if matches!(ch, 'a'..='z' | '0'..='9') {
        return vec![Sound::Letter(ch)];
    }
    let others = readings(ch).filter(|own| asked != Some(*own));
    asked
        .into_iter()
        .chain(others)
        .map(Sound::Syllable)
        .collect()
}

fn by_choice(choice_at: &[u16], choices: usize) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0; choices + 1];
    for choice in choice_at {
        starts[*choice as usize + 1] += 1;
    }
    for choice in 0..choices {
        starts[choice + 1] += starts[choice];
    }
    let mut next = starts.clone();
    let mut places = vec![0; choice_at.len()];
    for (place, choice) in choice_at.iter().enumerate() {
        places[next[*choice as usize] as usize] = place as u32;
        next[*choice as usize] += 1;
    }
    (places, starts)
}
