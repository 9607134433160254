//! Finds the words of a list in a folded text, at each place the longest. Serves synonyms, common
//! words and readings.

use super::bloom_filter::BloomFilter;
use super::interner::TermInterner;
use super::term::{Fnv1a, Term};
use crate::text::{fold, is_everyday_han};
use std::ops::Range;

/// Words or phrases, each with one or more numbers that say what it stands for.
#[derive(Debug)]
pub(crate) struct PhraseDictionary {
    /// The phrases, by the hash of their letters.
    phrases: TermInterner,
    /// For each phrase the place of its last entry in `entries`.
    last_entry: Vec<u32>,
    /// Linked lists: a number of a phrase, and the place of the phrase's entry before that.
    entries: Vec<(u32, u32)>,
    /// The beginnings of all phrases, of every length: a look-up ends where no phrase goes on.
    prefixes: BloomFilter,
}

/// Ends a linked list of entries.
const NO_ENTRY: u32 = u32::MAX;

/// 64-bit words of the filter: 2¹⁶ bits. The general synonyms have 1,956 beginnings, so 3 % of the
/// bits are set, and 3 % of the look-ups go on in vain.
const FILTER_WORDS: usize = 1024;

impl PhraseDictionary {
    pub(crate) fn new() -> PhraseDictionary {
        PhraseDictionary {
            phrases: TermInterner::new(),
            last_entry: Vec::new(),
            entries: Vec::new(),
            prefixes: BloomFilter::new(FILTER_WORDS),
        }
    }

    /// Adds a phrase with a number; nothing happens if it has that number already.
    pub(crate) fn add(&mut self, phrase: &str, number: u32) {
        let mut hash = Fnv1a::default();
        for ch in fold(phrase).chars() {
            hash.add(*ch);
            self.prefixes.insert(hash.term().hash32());
        }
        let phrase = self.phrases.intern(hash.term()) as usize;
        self.last_entry.resize(self.phrases.len(), NO_ENTRY);
        if !self.numbers(phrase as u32).any(|it| it == number) {
            self.entries.push((number, self.last_entry[phrase]));
            self.last_entry[phrase] = self.entries.len() as u32 - 1;
        }
    }

    /// The numbers of a phrase, the last one first.
    fn numbers(&self, phrase: u32) -> impl Iterator<Item = u32> {
        let mut at = self.last_entry[phrase as usize];
        std::iter::from_fn(move || {
            let (number, before) = *self.entries.get(at as usize)?;
            at = before;
            Some(number)
        })
    }

    /// Tells whether the list has the folded phrase with that number.
    pub(crate) fn contains(&self, phrase: &[char], number: u32) -> bool {
        let phrase = self.phrases.get(Term::surface_form(phrase));
        phrase.is_some_and(|id| self.numbers(id).any(|it| it == number))
    }

    /// Calls `emit` with each place in `chars` where a phrase of the list stands, once for each of
    /// its numbers. Places do not overlap.
    pub(crate) fn for_each_match(&self, chars: &[char], emit: &mut dyn FnMut(Range<usize>, u32)) {
        let mut at = 0;
        while at < chars.len() {
            let Some((end, phrase)) = self.longest_match(chars, at) else {
                at += 1;
                continue;
            };
            for number in self.numbers(phrase) {
                emit(at..end, number);
            }
            at = end;
        }
    }

    /// The end of the longest phrase that begins at `at`, and the phrase.
    fn longest_match(&self, chars: &[char], at: usize) -> Option<(usize, u32)> {
        if splits_word(chars, at) {
            return None;
        }
        let mut longest = None;
        let mut hash = Fnv1a::default();
        for end in at + 1..=chars.len() {
            hash.add(chars[end - 1]);
            let term = hash.term();
            if !self.prefixes.may_contain(term.hash32()) {
                break;
            }
            if !splits_word(chars, end)
                && let Some(phrase) = self.phrases.get(term)
            {
                longest = Some((end, phrase));
            }
        }
        longest
    }
}

/// Tells whether a word of letters goes on over the place.
fn splits_word(chars: &[char], at: usize) -> bool {
    let is_letter = |at: usize| {
        chars
            .get(at)
            .is_some_and(|ch| *ch != ' ' && !is_everyday_han(*ch))
    };
    at > 0 && is_letter(at - 1) && is_letter(at)
}
