//! The words of the corpus that are not Chinese: what a beginning or a misspelling may stand for.

use crate::text::edits;

/// Expansions of one word; more only cost time.
const MOST: usize = 24;

#[derive(Debug, Default)]
pub(super) struct Words {
    /// Sorted by their letters.
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    letters: Vec<char>,
    /// Bit per letter `a` to `z` that occurs: words that differ in many cannot be near.
    has: u32,
    term: u32,
}

impl Words {
    /// From words, in any order and repeated, and their terms.
    pub(super) fn new(mut words: Vec<(Vec<char>, u32)>) -> Words {
        words.sort_unstable();
        words.dedup();
        let words = words.into_iter().map(|(letters, term)| Word {
            has: letters_of(&letters),
            letters,
            term,
        });
        Words {
            words: words.collect(),
        }
    }

    pub(super) fn knows(&self, word: &[char]) -> bool {
        let at = self.words.partition_point(|own| *own.letters < *word);
        self.words.get(at).is_some_and(|own| *own.letters == *word)
    }

    /// The terms of words that begin with `start` and go on.
    pub(super) fn beginning<'a>(&'a self, start: &'a [char]) -> impl Iterator<Item = u32> + 'a {
        let first = self.words.partition_point(|own| *own.letters <= *start);
        self.words[first..]
            .iter()
            .take_while(|own| own.letters.starts_with(start))
            .map(|own| own.term)
            .take(MOST)
    }

    /// The words the fewest slips away, at most two, with the number of slips.
    pub(super) fn near(&self, typed: &[char]) -> Vec<Near<'_>> {
        let most = match typed.len() {
            4..=7 => 1,
            8..=LONGEST => 2,
            _ => return Vec::new(),
        };
        let has = letters_of(typed);
        let possible = |own: &&Word| (own.has ^ has).count_ones() as usize <= 2 * most;
        let mut near: Vec<Near<'_>> = self
            .words
            .iter()
            .filter(possible)
            .filter_map(|own| {
                Some(Near {
                    letters: &own.letters,
                    term: own.term,
                    slips: edits(typed, &own.letters, most)?,
                })
            })
            .collect();
        near.sort_by_key(|own| own.slips);
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

/// A longer word is no misspelling.
const LONGEST: usize = 32;

fn letters_of(word: &[char]) -> u32 {
    word.iter()
        .filter(|letter| letter.is_ascii_lowercase())
        .fold(0, |has, letter| has | 1 << (*letter as u32 - 'a' as u32))
}
