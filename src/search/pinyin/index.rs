//! How every phrasing sounds, character by character.

use super::dictionary::Dictionary;
use super::lists::Lists;
use super::phrases::Phrases;
use super::phrasings::Variants;
use super::term::{Hash, Term};
use crate::text::{Syllable, pinyin_readings};

/// What can be typed for one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sound {
    /// A letter or digit stands for itself.
    Letter(char),
    /// A Chinese character is spelt.
    Syllable(Syllable),
}

/// The sounds of [`Variants::chars`].
#[derive(Debug)]
pub(super) struct Sounds {
    /// The sounds of the corpus.
    pub(super) sounds: Vec<Sound>,
    /// The letters that each of them may be typed with first.
    begin: Vec<[char; 2]>,
    /// Groups of sounds (places in `sounds`, the likeliest first) that some character has.
    pub(super) choices: Lists,
    /// The group of each place in [`Variants::chars`].
    choice_at: Vec<u32>,
    /// The places of each group.
    places: Lists,
}

impl Sounds {
    /// `words` and their `spellings` are read before the characters alone.
    pub(super) fn new(
        phrasings: &Variants,
        words: &Phrases,
        spellings: &[Vec<Syllable>],
    ) -> Sounds {
        let mut heard = heard(phrasings, words, spellings);
        // Each numbered as it is first met: what characters are read by, sounds, groups of sounds.
        let (mut keys, mut numbers) = (Dictionary::new(), Dictionary::new());
        let (mut sounds, mut begin) = (Vec::new(), Vec::new());
        let (mut groups, mut choices) = (Dictionary::new(), Lists::new());
        let mut choice_of = Vec::new();
        for key in &mut heard {
            let number = keys.number(Term::numbered(*key as usize)) as usize;
            if number == choice_of.len() {
                let mut hash = Hash::default();
                let mut own = Vec::new();
                for sound in sounds_of(*key) {
                    let number = numbers.number(sound.term());
                    if number as usize == sounds.len() {
                        begin.push(sound.begin());
                        sounds.push(sound);
                    }
                    hash.add_number(number.into());
                    own.push(number);
                }
                let choice = groups.number(hash.term());
                if choice as usize == choices.len() {
                    own.into_iter().for_each(|sound| choices.push(sound));
                    choices.end();
                }
                choice_of.push(choice);
            }
            *key = choice_of[number];
        }
        Sounds {
            sounds,
            begin,
            places: Lists::grouped(&heard, choices.len()),
            choices,
            choice_at: heard,
        }
    }

    /// May the sound, by its place in `sounds`, be typed with that letter first?
    pub(super) fn may_begin(&self, sound: usize, typed: char) -> bool {
        self.begin[sound].contains(&typed)
    }

    /// Is there anything that can be spelt?
    pub(super) fn has_syllables(&self) -> bool {
        let is_spelt = |sound: &Sound| matches!(sound, Sound::Syllable(_));
        self.sounds.iter().any(is_spelt)
    }

    /// The group of sounds of a place in [`Variants::chars`].
    pub(super) fn at(&self, place: usize) -> &[u32] {
        self.choices.of(self.choice_at[place] as usize)
    }

    /// Where a group of sounds is heard.
    pub(super) fn places(&self, choice: usize) -> &[u32] {
        self.places.of(choice)
    }
}

impl Sound {
    fn term(self) -> Term {
        Term::numbered(match self {
            Sound::Letter(letter) => Syllable::COUNT + letter as usize,
            Sound::Syllable(own) => own.index(),
        })
    }

    fn begin(self) -> [char; 2] {
        match self {
            Sound::Letter(letter) => [letter; 2],
            Sound::Syllable(own) => {
                let first = |initial: &str| {
                    let start = if initial.is_empty() {
                        own.final_part()
                    } else {
                        initial
                    };
                    start.chars().next().unwrap_or_default()
                };
                [first(own.initial()), first(own.fuzzy_initial())]
            }
        }
    }
}

/// Below these bits of a key stands the character, above them the syllable that a word asks for,
/// counted from 1.
const CHARACTER: u32 = 21;

/// What decides how each character is typed: a corpus has many characters, but few of these.
fn heard(phrasings: &Variants, words: &Phrases, spellings: &[Vec<Syllable>]) -> Vec<u32> {
    let mut heard: Vec<u32> = phrasings.chars().iter().map(|ch| *ch as u32).collect();
    for phrasing in 0..phrasings.len() as u32 {
        let start = phrasings.place(phrasing).start;
        words.each(phrasings.text(phrasing), &mut |place, number| {
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
    let mut sounds = Vec::new();
    sounds.extend(asked.map(Sound::Syllable));
    for own in pinyin_readings(ch) {
        if asked != Some(*own) {
            sounds.push(Sound::Syllable(*own));
        }
    }
    sounds
}
