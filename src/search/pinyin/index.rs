//! How every variant of every question can be typed in pinyin, character by character.

use crate::search::index::{CsrLists, Variants};
use crate::search::terms::{Fnv1a, PhraseDictionary, Term, TermInterner};
use crate::text::{Syllable, WordReading, fold, pinyin_readings};

/// What can be typed for one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PinyinUnit {
    /// A letter or digit is typed as it is.
    Letter(char),
    /// A Chinese character is typed as a syllable.
    Syllable(Syllable),
}

/// The pinyin of [`Variants::chars`]. A corpus has many characters but few ways to read them, so
/// each distinct set of units is stored once.
#[derive(Debug)]
pub(crate) struct PinyinIndex {
    /// The distinct units of the corpus.
    pub(super) units: Vec<PinyinUnit>,
    /// For each unit the letters that it may be typed with first.
    first_letters: Vec<[char; 2]>,
    /// The sets of units (places in `units`, the likeliest first) that some character has.
    pub(super) unit_sets: CsrLists,
    /// The unit set of each place in [`Variants::chars`].
    unit_set_at: Vec<u32>,
    /// The places of each unit set.
    places: CsrLists,
}

impl PinyinIndex {
    /// Reads the variants; `readings` are tried before the readings of single characters.
    pub(crate) fn new(variants: &Variants, readings: &[WordReading]) -> PinyinIndex {
        let mut keys = reading_keys(variants, readings);
        // Each numbered as it is first met: reading keys, units, sets of units.
        let (mut key_ids, mut unit_ids) = (TermInterner::new(), TermInterner::new());
        let (mut units, mut first_letters) = (Vec::new(), Vec::new());
        let (mut set_ids, mut unit_sets) = (TermInterner::new(), CsrLists::new());
        let mut set_of_key = Vec::new();
        for key in &mut keys {
            let key_id = key_ids.intern(Term::from_number(*key as usize)) as usize;
            if key_id == set_of_key.len() {
                let mut hash = Fnv1a::default();
                let mut set = Vec::new();
                for unit in units_of(*key) {
                    let id = unit_ids.intern(unit.term());
                    if id as usize == units.len() {
                        first_letters.push(unit.first_letters());
                        units.push(unit);
                    }
                    hash.add_number(id.into());
                    set.push(id);
                }
                let set_id = set_ids.intern(hash.term());
                if set_id as usize == unit_sets.len() {
                    set.into_iter().for_each(|unit| unit_sets.push(unit));
                    unit_sets.end_list();
                }
                set_of_key.push(set_id);
            }
            *key = set_of_key[key_id];
        }
        PinyinIndex {
            units,
            first_letters,
            places: CsrLists::group_by(&keys, unit_sets.len()),
            unit_sets,
            unit_set_at: keys,
        }
    }

    /// Tells whether a unit, by its place in `units`, may be typed with that letter first.
    pub(super) fn may_begin(&self, unit: usize, typed: char) -> bool {
        self.first_letters[unit].contains(&typed)
    }

    /// Tells whether the corpus has any character that can be typed as a syllable.
    pub(super) fn has_syllables(&self) -> bool {
        let is_syllable = |unit: &PinyinUnit| matches!(unit, PinyinUnit::Syllable(_));
        self.units.iter().any(is_syllable)
    }

    /// The unit set of a place in [`Variants::chars`].
    pub(super) fn units_at(&self, place: usize) -> &[u32] {
        self.unit_sets.list(self.unit_set_at[place] as usize)
    }

    /// The places in [`Variants::chars`] that have the unit set.
    pub(super) fn places(&self, unit_set: usize) -> &[u32] {
        self.places.list(unit_set)
    }
}

impl PinyinUnit {
    fn term(self) -> Term {
        Term::from_number(match self {
            PinyinUnit::Letter(letter) => Syllable::COUNT + letter as usize,
            PinyinUnit::Syllable(syllable) => syllable.index(),
        })
    }

    /// The first letter, and that of the initial which many do not tell from it.
    fn first_letters(self) -> [char; 2] {
        match self {
            PinyinUnit::Letter(letter) => [letter; 2],
            PinyinUnit::Syllable(syllable) => {
                let first = |initial: &str| {
                    let start = if initial.is_empty() {
                        syllable.final_part()
                    } else {
                        initial
                    };
                    start.chars().next().unwrap_or_default()
                };
                [first(syllable.initial()), first(syllable.fuzzy_initial())]
            }
        }
    }
}

/// The bits of a reading key that hold the character (U+10FFFF needs 21). The bits above them hold
/// the syllable that a word asks for, counted from 1; 0 if no word does.
const CHARACTER_BITS: u32 = 21;

/// For each place of [`Variants::chars`] the key that decides how it is typed.
fn reading_keys(variants: &Variants, readings: &[WordReading]) -> Vec<u32> {
    let (words, syllables) = word_syllables(readings);
    let mut keys: Vec<u32> = variants.chars().iter().map(|ch| *ch as u32).collect();
    for variant in 0..variants.len() as u32 {
        let start = variants.range(variant).start;
        words.for_each_match(variants.text(variant), &mut |place, number| {
            for (at, syllable) in place.zip(&syllables[number as usize]) {
                let ch = variants.chars()[start + at] as u32;
                keys[start + at] = ch | (syllable.index() as u32 + 1) << CHARACTER_BITS;
            }
        });
    }
    keys
}

/// The words with as many syllables as characters, and the syllables of each.
fn word_syllables(readings: &[WordReading]) -> (PhraseDictionary, Vec<Vec<Syllable>>) {
    let mut words = PhraseDictionary::new();
    let mut syllables = Vec::new();
    for WordReading { word, pinyin } in readings {
        let mut read = Vec::new();
        for syllable in pinyin.split(' ') {
            read.extend(Syllable::parse(syllable));
        }
        if read.len() == fold(word).chars().len() {
            words.add(word, syllables.len() as u32);
            syllables.push(read);
        }
    }
    (words, syllables)
}

/// What can be typed for a reading key, the likeliest first; nothing for a character that no table
/// has.
fn units_of(key: u32) -> Vec<PinyinUnit> {
    let asked_by_word = (key >> CHARACTER_BITS).checked_sub(1);
    let asked_by_word = asked_by_word.and_then(|index| Syllable::from_index(index as usize));
    let Some(ch) = char::from_u32(key & ((1 << CHARACTER_BITS) - 1)) else {
        return Vec::new();
    };
    if matches!(ch, 'a'..='z' | '0'..='9') {
        return vec![PinyinUnit::Letter(ch)];
    }
    let mut units = Vec::new();
    units.extend(asked_by_word.map(PinyinUnit::Syllable));
    for syllable in pinyin_readings(ch) {
        if asked_by_word != Some(*syllable) {
            units.push(PinyinUnit::Syllable(*syllable));
        }
    }
    units
}
