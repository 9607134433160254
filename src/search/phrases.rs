//! Finds the words of a list in folded text, the longest first. Serves synonyms and readings.

use crate::text::{fold, is_han};
use std::ops::Range;

/// Words, each with a number that says what it is for.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// Sorted. A word stands once for each of its numbers.
    words: Vec<(Vec<char>, u32)>,
    /// Bit `c % 65536` is set if a word begins with `c`: most characters begin none.
    begins: Vec<u64>,
}

impl Phrases {
    pub(super) fn new<'a>(list: impl Iterator<Item = (&'a str, u32)>) -> Phrases {
        let mut words: Vec<(Vec<char>, u32)> = list
            .map(|(word, number)| (fold(word).chars().to_vec(), number))
            .filter(|(word, _)| !word.is_empty())
            .collect();
        words.sort_unstable();
        words.dedup();
        let mut begins = vec![0; 1024];
        for (word, _) in &words {
            let (place, bit) = bit(word[0]);
            begins[place] |= bit;
        }
        Phrases { words, begins }
    }

    /// Calls `emit` with each place in `chars` where a word of the list stands, and its number.
    pub(super) fn each(&self, chars: &[char], mut emit: impl FnMut(Range<usize>, u32)) {
        let mut at = 0;
        while at < chars.len() {
            let length = self.longest(chars, at);
            let word = &chars[at..at + length];
            if length > 0 {
                let first = self.words.partition_point(|own| *own.0 < *word);
                for (_, number) in self.words[first..].iter().take_while(|own| *own.0 == *word) {
                    emit(at..at + length, *number);
                }
            }
            at += length.max(1);
        }
    }

    fn longest(&self, chars: &[char], at: usize) -> usize {
        let ch = chars[at];
        let (place, bit) = bit(ch);
        if self.begins.get(place).is_none_or(|bits| bits & bit == 0) {
            return 0;
        }
        let first = self.words.partition_point(|own| own.0[0] < ch);
        self.words[first..]
            .iter()
            .take_while(|own| own.0[0] == ch)
            .map(|own| own.0.len())
            .zip(first..)
            .filter(|(length, word)| {
                chars[at..].starts_with(&self.words[*word].0) && is_whole(chars, at..at + length)
            })
            .map(|(length, _)| length)
            .max()
            .unwrap_or(0)
    }
}

fn bit(ch: char) -> (usize, u64) {
    let low = ch as usize & 0xffff;
    (low / 64, 1 << (low % 64))
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
