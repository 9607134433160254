//! The words of the corpus that are not Chinese: what a beginning or a misspelling may stand for.

use super::dictionary::Dictionary;
use super::term::Term;
use crate::text::edit_distance;
use std::ops::Range;

/// Expansions of one word; more only cost time.
const MOST: usize = 24;
/// A longer word is no misspelling.
const LONGEST: usize = 32;

#[derive(Debug)]
pub(super) struct Words {
    /// Those that were seen, as written.
    known: Dictionary,
    /// Sorted by their letters: of many that begin alike the first are taken.
    words: Vec<Word>,
    letters: Vec<char>,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    /// Where it stands in the letters of all.
    start: u32,
    end: u32,
    /// Bit per letter `a` to `z` that occurs: words that differ in many cannot be near.
    has: u32,
    term: u32,
}

impl Word {
    fn place(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Words {
    pub(super) fn new() -> Words {
        Words {
            known: Dictionary::new(),
            words: Vec::new(),
            letters: Vec::new(),
        }
    }

    /// Adds a word if it is new. The words are ready when they are [sorted](Words::sort).
    pub(super) fn add(&mut self, letters: &[char], term: u32) {
        let known = self.known.len();
        self.known.number(Term::spelling(letters));
        if self.known.len() > known {
            let start = self.letters.len() as u32;
            self.letters.extend(letters);
            self.words.push(Word {
                start,
                end: self.letters.len() as u32,
                has: letters_of(letters),
                term,
            });
        }
    }

    pub(super) fn sort(&mut self) {
        let letters = &self.letters;
        let key = |own: &Word| &letters[own.place()];
        self.words.sort_unstable_by(|a, b| key(a).cmp(key(b)));
    }

    pub(super) fn knows(&self, word: &[char]) -> bool {
        self.known.find(Term::spelling(word)).is_some()
    }

    /// The terms of words that begin with `start` and go on.
    pub(super) fn beginning(&self, start: &[char]) -> Vec<u32> {
        let mut terms = Vec::new();
        for own in &self.words {
            let letters = &self.letters[own.place()];
            if letters.len() > start.len() && letters.starts_with(start) && terms.len() < MOST {
                terms.push(own.term);
            }
        }
        terms
    }

    /// The words at most two slips away, those with the fewest first.
    pub(super) fn near(&self, typed: &[char]) -> Vec<Near<'_>> {
        let most = match typed.len() {
            4..=7 => 1,
            8..=LONGEST => 2,
            _ => return Vec::new(),
        };
        let has = letters_of(typed);
        let mut near: Vec<Near<'_>> = Vec::new();
        for own in &self.words {
            if (own.has ^ has).count_ones() as usize > 2 * most {
                continue;
            }
            let letters = &self.letters[own.place()];
            if let Some(slips) = edit_distance(typed, letters, most) {
                let at = near.partition_point(|other| other.slips <= slips);
                let term = own.term;
                near.insert(
                    at,
                    Near {
                        letters,
                        term,
                        slips,
                    },
                );
            }
        }
        near.truncate(MOST);
        near
    }
}

/// A word that may have been meant.
#[derive(Debug)]
pub(super) struct Near<'a> {
    pub(super) letters: &'a [char],
    pub(super) term: u32,
    pub(super) slips: usize,
}

fn letters_of(word: &[char]) -> u32 {
    let mut has = 0;
    for letter in word {
        if letter.is_ascii_lowercase() {
            has |= 1 << (*letter as u32 - 'a' as u32);
        }
    }
    has
}
