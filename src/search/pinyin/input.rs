//! A query as pinyin input: in full, by initials, cut short, mixed with characters, with the sounds
//! that many do not tell apart (fuzzy pinyin, 模糊音).

use super::index::{PinyinIndex, PinyinUnit};
use crate::search::terms::script_runs;
use crate::text::{Syllable, is_everyday_han, pinyin_readings};
use std::ops::Range;

/// Letters and characters that are read of a query. More cannot be a name of anything, and the time
/// of an alignment grows with the square of it.
const MAX_LENGTH: usize = 48;

/// More than the letters of the longest syllable (`zhuang`, 6): a step takes less than eight
/// letters, and its qualities are the eight bytes of one u64.
pub(super) const MAX_STEP: usize = 8;

/// The qualities of a step by the number of letters that it takes, in percent; 0 for none.
pub(super) type StepQualities = [u8; MAX_STEP];

// How good it is to take some letters for one character, in percent. What takes more of the
// syllable is better, so that a whole syllable is preferred to its beginning.

/// The whole syllable, or the letter or character itself: the best there is.
pub(super) const EXACT: u8 = 100;
/// Another character that sounds the same, typed among letters. Effect: none on the sets of
/// `weights.rs` (0, 40, 100), which do not mix so.
const HOMOPHONE: u8 = 80;
/// A whole syllable with a sound that many do not tell apart: `zen` for `zheng`. Effect: 0 typing
/// −.031 (py_fuzzy −.519), 60 nothing, 100 two everyday sentences more find something.
const FUZZY: u8 = 84;
/// The beginning of a syllable, two letters or more, at the end of a stretch: `yanzhe`. Effect: 0
/// typing −.014 (py_prefix −.221).
const PARTIAL_SYLLABLE: u8 = 70;
/// Both letters of `zh`, `ch` or `sh` alone. Below the first letter for one character, because it
/// takes two letters, each of which could be a character's. Effect: 0 and 25 nothing, 75 py_initials
/// −.006.
const DOUBLE_INITIAL: u8 = 50;
/// The first letter alone.
const FIRST_LETTER: u8 = 55;

/// A query seen as pinyin input.
#[derive(Debug)]
pub(super) struct PinyinInput {
    /// Letters, digits and characters, without blanks.
    chars: Vec<char>,
    /// Where each of them stands in the query.
    sources: Vec<usize>,
    /// For each of them, the end of the stretch that it belongs to: a syllable does not go on over
    /// a blank or a character.
    stretch_ends: Vec<usize>,
    /// For each of them and each unit of the corpus the [`StepQualities`], packed into a u64
    /// because most are 0.
    step_qualities: Vec<u64>,
    unit_count: usize,
}

impl PinyinInput {
    /// Reads a folded query.
    pub(super) fn new(folded: &[char], index: &PinyinIndex) -> PinyinInput {
        let mut input = PinyinInput {
            chars: Vec::new(),
            sources: Vec::new(),
            stretch_ends: Vec::new(),
            step_qualities: Vec::new(),
            unit_count: index.units.len(),
        };
        for run in script_runs(folded) {
            for at in run.place {
                if input.chars.len() < MAX_LENGTH {
                    input.chars.push(folded[at]);
                    input.sources.push(at);
                }
            }
            let end = input.chars.len();
            while input.stretch_ends.len() < end {
                let stretch_end = if run.is_han {
                    input.stretch_ends.len() + 1
                } else {
                    end
                };
                input.stretch_ends.push(stretch_end);
            }
        }
        input.step_qualities = vec![0; input.chars.len() * input.unit_count];
        for at in 0..input.chars.len() {
            let typed = input.chars[at];
            let readings = pinyin_readings(typed);
            for (number, unit) in index.units.iter().enumerate() {
                if !readings.is_empty() || index.may_begin(number, typed) {
                    let qualities = input.qualities_of(at, *unit, readings);
                    input.step_qualities[at * input.unit_count + number] =
                        u64::from_le_bytes(qualities);
                }
            }
        }
        input
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The first letters at or after `from`, to the end of their stretch; `None` if only
    /// characters follow.
    pub(super) fn next_letters(&self, from: usize) -> Option<Range<usize>> {
        let tail = self.chars.get(from..)?;
        let start = from + tail.iter().position(|ch| !is_everyday_han(*ch))?;
        Some(start..self.stretch_ends[start])
    }

    /// The place in the query that a range of the input stands for.
    pub(super) fn source(&self, range: Range<usize>) -> Range<usize> {
        self.sources[range.start]..self.sources[range.end - 1] + 1
    }

    /// Tells whether a stretch ends right before `at`.
    pub(super) fn is_stretch_end(&self, at: usize) -> bool {
        self.stretch_ends.get(at.wrapping_sub(1)) == Some(&at)
    }

    /// The packed [`StepQualities`] of taking letters from `at` on for the unit.
    pub(super) fn step_qualities(&self, at: usize, unit: u32) -> u64 {
        self.step_qualities[at * self.unit_count + unit as usize]
    }

    /// Tells whether a path can begin at `from` with a character that has these units.
    pub(super) fn can_begin(&self, from: usize, units: &[u32]) -> bool {
        units
            .iter()
            .any(|unit| self.step_qualities(from, *unit) != 0)
    }

    fn qualities_of(&self, at: usize, unit: PinyinUnit, readings: &[Syllable]) -> StepQualities {
        let mut qualities = [0; MAX_STEP];
        let typed = self.chars[at];
        match unit {
            PinyinUnit::Letter(letter) => qualities[1] = if letter == typed { EXACT } else { 0 },
            PinyinUnit::Syllable(syllable) if is_everyday_han(typed) => {
                if readings.contains(&syllable) {
                    qualities[1] = HOMOPHONE;
                }
            }
            PinyinUnit::Syllable(syllable) => {
                let letters = &self.chars[at..self.stretch_ends[at]];
                qualities = syllable_qualities(letters, syllable);
            }
        }
        qualities
    }
}

/// How good it is to take some of `letters` for a syllable.
fn syllable_qualities(letters: &[char], syllable: Syllable) -> StepQualities {
    let mut qualities = [0; MAX_STEP];
    let mut raise = |length: usize, quality: u8| {
        if let Some(best) = qualities.get_mut(length) {
            *best = (*best).max(quality);
        }
    };
    let initials = [syllable.initial(), syllable.fuzzy_initial()];
    let finals = [syllable.final_part(), syllable.fuzzy_final()];
    for (fuzzy_initial, initial) in initials.into_iter().enumerate() {
        for (fuzzy_final, final_part) in finals.into_iter().enumerate() {
            let common = common_prefix(letters, initial, final_part);
            let is_exact = fuzzy_initial + fuzzy_final == 0;
            let quality = if is_exact { EXACT } else { FUZZY };
            if common == initial.len() + final_part.len() {
                raise(common, quality);
            } else if common == letters.len() && common >= 2 {
                raise(common, PARTIAL_SYLLABLE.min(quality));
            }
        }
    }
    let ([initial, _], [final_part, _]) = (initials, finals);
    let first = if initial.is_empty() {
        final_part
    } else {
        initial
    };
    if letters.first().copied() == first.chars().next() {
        raise(1, FIRST_LETTER);
        if initial.len() == 2 && common_prefix(letters, initial, "") == 2 {
            raise(2, DOUBLE_INITIAL);
        }
    }
    qualities
}

/// How many letters `letters` and a syllable have in common from the beginning. A typed `u` counts
/// as a `v`, the letter for `ü`.
fn common_prefix(letters: &[char], initial: &str, final_part: &str) -> usize {
    let spelt = initial.bytes().chain(final_part.bytes()).map(char::from);
    let is_same =
        |(typed, letter): &(&char, char)| **typed == *letter || (**typed == 'u' && *letter == 'v');
    letters.iter().zip(spelt).take_while(is_same).count()
}
