//! Finds the words of a list in folded text, the longest first. Serves synonyms and readings.

use super::dictionary::Dictionary;
use super::sieve::Sieve;
use super::term::{Hash, Term};
use crate::text::{fold, is_everyday_han};
use std::ops::Range;

/// Words, each with one or more numbers that say what it is for.
#[derive(Debug)]
pub(super) struct Phrases {
    /// By the hashes of their letters.
    words: Dictionary,
    /// For each word its last entry.
    last: Vec<u32>,
    /// What a word stands for, and the word's entry before that.
    entries: Vec<(u32, u32)>,
    /// What words begin with, of every length: a look-up ends where no word goes on.
    begin: Sieve,
}

const NONE: u32 = u32::MAX;
/// 2¹⁶ bits for some thousand beginnings.
const SIEVE: usize = 1024;

impl Phrases {
    pub(super) fn new() -> Phrases {
        Phrases {
            words: Dictionary::new(),
            last: Vec::new(),
            entries: Vec::new(),
            begin: Sieve::new(SIEVE),
        }
    }

    /// Adds a word; nothing happens if it is there with that number.
    pub(super) fn add(&mut self, word: &str, number: u32) {
        let mut hash = Hash::default();
        for ch in fold(word).chars() {
            hash.add(*ch);
            self.begin.put(hash.term().scattered());
        }
        let word = self.words.number(hash.term()) as usize;
        self.last.resize(self.words.len(), NONE);
        if !self.numbers(word as u32).any(|own| own == number) {
            self.entries.push((number, self.last[word]));
            self.last[word] = self.entries.len() as u32 - 1;
        }
    }

    /// The numbers of a word, the last one first.
    fn numbers(&self, word: u32) -> impl Iterator<Item = u32> {
        let mut at = self.last[word as usize];
        std::iter::from_fn(move || {
            let (number, before) = *self.entries.get(at as usize)?;
            at = before;
            Some(number)
        })
    }

    /// Has the word, folded, that number?
    pub(super) fn has(&self, word: &[char], number: u32) -> bool {
        let word = self.words.find(Term::spelling(word));
        word.is_some_and(|own| self.numbers(own).any(|own| own == number))
    }

    /// Calls `emit` with each place in `chars` where a word of the list stands, and its number.
    pub(super) fn each(&self, chars: &[char], emit: &mut dyn FnMut(Range<usize>, u32)) {
        let mut at = 0;
        while at < chars.len() {
            let Some((end, word)) = self.longest(chars, at) else {
                at += 1;
                continue;
            };
            for number in self.numbers(word) {
                emit(at..end, number);
            }
            at = end;
        }
    }

    /// The longest word that begins at `at`, and its end.
    fn longest(&self, chars: &[char], at: usize) -> Option<(usize, u32)> {
        if is_inside(chars, at) {
            return None;
        }
        let mut longest = None;
        let mut hash = Hash::default();
        for end in at + 1..=chars.len() {
            hash.add(chars[end - 1]);
            let term = hash.term();
            if !self.begin.passes(term.scattered()) {
                break;
            }
            if !is_inside(chars, end)
                && let Some(word) = self.words.find(term)
            {
                longest = Some((end, word));
            }
        }
        longest
    }
}

/// Does the place part a word of letters?
fn is_inside(chars: &[char], at: usize) -> bool {
    let letter = |at: usize| {
        chars
            .get(at)
            .is_some_and(|ch| *ch != ' ' && !is_everyday_han(*ch))
    };
    at > 0 && letter(at - 1) && letter(at)
}
