//! Finds the words of a list in folded text, the longest first. Serves synonyms and readings.

use super::sieve::Sieve;
use crate::text::{fold, is_han};
use std::ops::Range;

/// Words, each with a number that says what it is for.
#[derive(Debug)]
pub(super) struct Phrases {
    /// Sorted. A word stands once for each of its numbers.
    words: Vec<(Vec<char>, u32)>,
    /// The characters that words begin with, sorted, and the place of the first such word.
    firsts: Vec<(char, u32)>,
    /// The characters that words begin with: most begin none.
    begin: Sieve<64>,
}

impl Phrases {
    pub(super) fn new<'a>(list: impl Iterator<Item = (&'a str, u32)>) -> Phrases {
        let mut words: Vec<(Vec<char>, u32)> = list
            .map(|(word, number)| (fold(word).chars().to_vec(), number))
            .filter(|(word, _)| !word.is_empty())
            .collect();
        words.sort_unstable();
        words.dedup();
        let mut firsts: Vec<(char, u32)> = words.iter().map(|own| own.0[0]).zip(0..).collect();
        firsts.dedup_by_key(|own| own.0);
        Phrases {
            begin: Sieve::new(firsts.iter().map(|own| own.0.into())),
            words,
            firsts,
        }
    }

    /// Calls `emit` with each place in `chars` where a word of the list stands, and its number.
    pub(super) fn each(&self, chars: &[char], mut emit: impl FnMut(Range<usize>, u32)) {
        let mut at = 0;
        while at < chars.len() {
            let words = self.beginning(chars[at]);
            // All that fit are beginnings of one another, so the last is the longest.
            let fits = |own: &(Vec<char>, u32)| {
                chars[at..].starts_with(&own.0) && is_whole(chars, at..at + own.0.len())
            };
            let Some(longest) = words.iter().rposition(fits) else {
                at += 1;
                continue;
            };
            let word = &words[longest].0;
            for own in words[..=longest]
                .iter()
                .rev()
                .take_while(|own| own.0 == *word)
            {
                emit(at..at + word.len(), own.1);
            }
            at += word.len();
        }
    }

    fn beginning(&self, ch: char) -> &[(Vec<char>, u32)] {
        if !self.begin.passes(ch.into()) {
            return &[];
        }
        let Ok(at) = self.firsts.binary_search_by_key(&ch, |own| own.0) else {
            return &[];
        };
        let end = self
            .firsts
            .get(at + 1)
            .map_or(self.words.len(), |next| next.1 as usize);
        &self.words[self.firsts[at].1 as usize..end]
    }
}

/// A word of letters must not begin or end inside another.
fn is_whole(chars: &[char], place: Range<usize>) -> bool {
    let joined = |before: usize, after: usize| {
        let letter = |at: usize| chars.get(at).is_some_and(|ch| *ch != ' ' && !is_han(*ch));
        letter(before) && letter(after)
    };
    let cut_before = place.start > 0 && joined(place.start - 1, place.start);
    !cut_before && !joined(place.end - 1, place.end)
}
