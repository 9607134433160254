//! Pinyin as people type it: in full, by initials, cut short, mixed with characters, with the
//! sounds that many do not tell apart.
//!
//! ```text
//!    typed    y  a  n  z  m  a          each step takes letters and gives one character:
//!             └──┴──┘  │  └──┘          a whole syllable, its first letter, what was typed
//!    title      验     证   码           so far of the last one …
//! ```

use super::sounds::{Sound, Sounds};
use crate::text::{Syllable, is_everyday_han, pinyin_readings};
use std::ops::Range;

/// Letters and characters taken from a query; more cannot be a name of anything.
pub(super) const LONGEST: usize = 48;

/// More than the letters of the longest syllable.
const MOST: usize = 8;

/// How good a step is, in percent.
const WHOLE: u8 = 100;
const HOMOPHONE: u8 = 80;
const BLURRED: u8 = 84;
const CUT: u8 = 70;
const TWO_LETTERS: u8 = 50;
const FIRST_LETTER: u8 = 55;
/// Of the above, for a reading that is not the character's likeliest.
const OTHER_READING: u8 = 90;

/// A query seen as something spelt.
#[derive(Debug)]
pub(super) struct Spelling {
    /// Letters, digits and characters, without blanks.
    chars: Vec<char>,
    /// Where each of them stands in the query.
    sources: Vec<usize>,
    /// For each of them, the end of the piece it belongs to: a syllable does not go on over a
    /// blank or a character.
    ends: Vec<usize>,
    /// For each of them and each sound of the corpus, how good it is to take so many letters for it: a
    /// byte each, packed, as most are nothing at all.
    steps: Vec<u64>,
    sounds: usize,
}

/// A way through a phrasing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Way {
    /// How far into the query it goes.
    pub(super) typed: usize,
    /// Where it ends among [`super::phrasings::Variants::chars`].
    pub(super) end: usize,
    /// The mean of its steps, 0 to 1.
    pub(super) quality: f32,
}

impl Spelling {
    pub(super) fn new(folded: &[char], sounds: &Sounds) -> Spelling {
        let mut spelling = Spelling {
            chars: Vec::new(),
            sources: Vec::new(),
            ends: Vec::new(),
            steps: Vec::new(),
            sounds: sounds.sounds.len(),
        };
        for run in super::term::runs(folded) {
            for at in run.place {
                if spelling.chars.len() < LONGEST {
                    spelling.chars.push(folded[at]);
                    spelling.sources.push(at);
                }
            }
            let end = spelling.chars.len();
            while spelling.ends.len() < end {
                let own = if run.han {
                    spelling.ends.len() + 1
                } else {
                    end
                };
                spelling.ends.push(own);
            }
        }
        spelling.steps = vec![0; spelling.chars.len() * spelling.sounds];
        for at in 0..spelling.chars.len() {
            let typed = spelling.chars[at];
            let own = pinyin_readings(typed);
            for (number, sound) in sounds.sounds.iter().enumerate() {
                if !own.is_empty() || sounds.may_begin(number, typed) {
                    let steps = spelling.steps_of(at, *sound, own);
                    spelling.steps[at * spelling.sounds + number] = u64::from_le_bytes(steps);
                }
            }
        }
        spelling
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The first stretch of letters that ends after `from`, from `from` on.
    pub(super) fn next_piece(&self, from: usize) -> Option<Range<usize>> {
        let start = from
            + self
                .chars
                .get(from..)?
                .iter()
                .position(|ch| !is_everyday_han(*ch))?;
        Some(start..self.ends[start])
    }

    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The place in the query of a range.
    pub(super) fn source(&self, range: Range<usize>) -> Range<usize> {
        self.sources[range.start]..self.sources[range.end - 1] + 1
    }

    /// Does a piece end before `at`?
    pub(super) fn is_end(&self, at: usize) -> bool {
        self.ends.get(at.wrapping_sub(1)) == Some(&at)
    }

    fn steps(&self, at: usize, sound: u32) -> u64 {
        self.steps[at * self.sounds + sound as usize]
    }

    fn steps_of(&self, at: usize, sound: Sound, read: &[Syllable]) -> [u8; MOST] {
        let mut steps = [0; MOST];
        let typed = self.chars[at];
        match sound {
            Sound::Letter(letter) => steps[1] = if letter == typed { WHOLE } else { 0 },
            Sound::Syllable(syllable) if is_everyday_han(typed) => {
                if read.contains(&syllable) {
                    steps[1] = HOMOPHONE;
                }
            }
            Sound::Syllable(syllable) => {
                let letters = &self.chars[at..self.ends[at]];
                take_syllable(letters, syllable, &mut steps);
            }
        }
        steps
    }

    /// Can a way begin at `from` with this group of sounds?
    pub(super) fn begins(&self, from: usize, choices: &[u32]) -> bool {
        choices.iter().any(|sound| self.steps(from, *sound) != 0)
    }
}

/// Walks along phrasings, reusing its memory.
pub(super) struct Walker<'a> {
    spelling: &'a Spelling,
    sounds: &'a Sounds,
    /// How far into the query, how good so far. Ways that have come equally far are one: the
    /// better.
    ways: Vec<(usize, u32)>,
    next: Vec<(usize, u32)>,
}

impl<'a> Walker<'a> {
    pub(super) fn new(spelling: &'a Spelling, sounds: &'a Sounds) -> Walker<'a> {
        Walker {
            spelling,
            sounds,
            ways: Vec::new(),
            next: Vec::new(),
        }
    }

    /// Calls `arrive` with every way that takes the query from `from` on, a character a step,
    /// along `chars`, which begin at `place`.
    pub(super) fn walk(
        &mut self,
        from: usize,
        place: usize,
        chars: &[char],
        mut arrive: impl FnMut(Way),
    ) {
        self.ways.clear();
        self.ways.push((from, 0));
        for (walked, ch) in chars.iter().enumerate() {
            self.step(place + walked, *ch);
            if self.next.is_empty() {
                return;
            }
            for &(typed, sum) in &self.next {
                arrive(Way {
                    typed,
                    end: place + walked + 1,
                    quality: sum as f32 / (100 * (walked + 1)) as f32,
                });
            }
            std::mem::swap(&mut self.ways, &mut self.next);
        }
    }

    fn step(&mut self, place: usize, ch: char) {
        self.next.clear();
        for &(typed, sum) in &self.ways {
            if typed == self.spelling.len() {
                continue;
            }
            let steps = self.best_steps(typed, place, ch);
            for (letters, quality) in steps.iter().enumerate().filter(|step| *step.1 > 0) {
                let way = (typed + letters, sum + u32::from(*quality));
                match self.next.iter_mut().find(|other| other.0 == way.0) {
                    Some(other) => other.1 = other.1.max(way.1),
                    None => self.next.push(way),
                }
            }
        }
    }

    fn best_steps(&self, typed: usize, place: usize, ch: char) -> [u8; MOST] {
        let mut best = [0; MOST];
        for (rank, sound) in self.sounds.at(place).iter().enumerate() {
            let steps = self.spelling.steps(typed, *sound);
            for (best, own) in best.iter_mut().zip(&steps.to_le_bytes()) {
                let percent = if rank == 0 { 100 } else { OTHER_READING };
                *best = (*best).max((u16::from(*own) * u16::from(percent) / 100) as u8);
            }
        }
        if ch == self.spelling.chars[typed] {
            best[1] = WHOLE;
        }
        best
    }
}

/// Adds what `letters` may take of a syllable.
fn take_syllable(letters: &[char], own: Syllable, steps: &mut [u8; MOST]) {
    let mut add = |length: usize, quality: u8| {
        if let Some(step) = steps.get_mut(length) {
            *step = (*step).max(quality);
        }
    };
    for (blurs, initial) in [own.initial(), own.fuzzy_initial()].into_iter().enumerate() {
        for (more, rest) in [own.final_part(), own.fuzzy_final()]
            .into_iter()
            .enumerate()
        {
            let same = matching(letters, initial, rest);
            let quality = if blurs + more == 0 { WHOLE } else { BLURRED };
            if same == initial.len() + rest.len() {
                add(same, quality);
            } else if same == letters.len() && same >= 2 {
                add(same, CUT.min(quality));
            }
        }
    }
    let (initial, rest) = (own.initial(), own.final_part());
    let first = if initial.is_empty() { rest } else { initial };
    if letters.first().copied() == first.chars().next() {
        add(1, FIRST_LETTER);
        if initial.len() == 2 && matching(letters, initial, "") == 2 {
            add(2, TWO_LETTERS);
        }
    }
}

/// How many letters `letters` and the syllable have in common from the beginning. A typed `u`
/// is as good as a `v`.
fn matching(letters: &[char], initial: &str, rest: &str) -> usize {
    let spelt = initial.bytes().chain(rest.bytes()).map(char::from);
    let same = |(typed, own): &(&char, char)| **typed == *own || (**typed == 'u' && *own == 'v');
    letters.iter().zip(spelt).take_while(same).count()
}

#[cfg(test)]
mod tests {
    use super::{Sounds, Spelling, Walker, Way};
    use crate::search::phrases::Phrases;
    use crate::search::phrasings::Variants;
    use crate::text::fold;
    use proptest::prelude::*;

    /// Every way, by trying for each character every number of letters.
    fn naive(
        walker: &Walker<'_>,
        chars: &[char],
        typed: usize,
        place: usize,
        sum: u32,
        found: &mut Vec<(usize, usize, u32)>,
    ) {
        if place > 0 {
            found.push((typed, place, sum));
        }
        if place == chars.len() || typed == walker.spelling.len() {
            return;
        }
        for (letters, quality) in walker
            .best_steps(typed, place, chars[place])
            .into_iter()
            .enumerate()
        {
            if quality > 0 {
                naive(
                    walker,
                    chars,
                    typed + letters,
                    place + 1,
                    sum + u32::from(quality),
                    found,
                );
            }
        }
    }

    proptest! {
        #[test]
        fn a_walk_agrees_with_trying_every_way(
            title in "[西安先验证码长城中行银a2]{1,6}",
            typed in "(xi|an|xian|x|yan|y|zh|zheng|z|ma|m|chang|c|hang|xing|yin|西|验|a|2| ){1,6}",
        ) {
            let mut phrasings = Variants::default();
            let chars = fold(&title).chars().to_vec();
            phrasings.push(&chars, 0);
            let chars = phrasings.chars().to_vec();
            let sounds = Sounds::new(&phrasings, &Phrases::new(), &[]);
            let spelling = Spelling::new(fold(&typed).chars(), &sounds);
            let mut walker = Walker::new(&spelling, &sounds);
            let mut arrived: Vec<(usize, usize, u32)> = Vec::new();
            walker.walk(0, 0, &chars, |Way { typed, end, quality }| {
                arrived.push((typed, end, (quality * 100.0 * end as f32).round() as u32));
            });
            let mut every = Vec::new();
            naive(&walker, &chars, 0, 0, 0, &mut every);
            // Of the ways that have come equally far, the best.
            every.sort_by_key(|way| (way.0, way.1, std::cmp::Reverse(way.2)));
            every.dedup_by_key(|way| (way.0, way.1));
            arrived.sort_unstable();
            prop_assert_eq!(arrived, every);
        }
    }
}
