//! Terms: what a query and a document can have in common.

use super::numeral::numeral;
use crate::text::{is_everyday_han, stem};
use std::ops::Range;

/// A Chinese character, two in a row, the stem of a word, two words in a row, or a synonym group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Term(u64);

/// Which of these a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Character,
    Pair,
    Word,
    Words,
    Group,
}

/// Words are told from the rest by the highest bit, pairs of words by the two highest.
const WORD: u64 = 1 << 63;
const WORDS: u64 = 3 << 62;
const GROUP: u64 = 1 << 62;

impl Term {
    pub(super) fn character(ch: char) -> Term {
        Term(ch.into())
    }

    pub(super) fn pair(first: char, second: char) -> Term {
        Term(u64::from(first) << 24 | u64::from(second))
    }

    /// The two characters of a pair.
    pub(super) fn as_pair(self) -> Option<[char; 2]> {
        let first = char::from_u32((self.0 >> 24) as u32)?;
        let second = char::from_u32((self.0 & 0xff_ffff) as u32)?;
        (self == Term::pair(first, second)).then_some([first, second])
    }

    /// A word by the hash of its stem: two words of one corpus share 62 bits with no chance worth
    /// a string.
    pub(super) fn word(letters: &[char]) -> Term {
        let word: String = letters.iter().collect();
        let mut hash = Hash::default();
        stem(&word).chars().for_each(|letter| hash.add(letter));
        hash.term()
    }

    /// A word as it is written, with its ending.
    pub(super) fn spelling(letters: &[char]) -> Term {
        let mut hash = Hash::default();
        letters.iter().for_each(|letter| hash.add(*letter));
        hash.term()
    }

    /// Two words, one after the other.
    pub(super) fn words(first: Term, second: Term) -> Term {
        let both = first.0.rotate_left(21).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ second.0;
        Term(both | WORDS)
    }

    /// Anything else that a [`super::dictionary::Dictionary`] of its own numbers.
    pub(super) fn numbered(number: usize) -> Term {
        Term(number as u64)
    }

    pub(super) fn group(number: u32) -> Term {
        Term(u64::from(number) | GROUP)
    }

    /// The two rows of a table of `rows`, a power of two: two terms that share one rarely share
    /// the other.
    pub(super) fn rows(self, rows: usize) -> [usize; 2] {
        let hash = self.scattered() as usize;
        [hash & (rows - 1), hash >> 16 & (rows - 1)]
    }

    /// Spreads the bits for a hash table.
    pub(super) fn scattered(self) -> u32 {
        ((self.0 ^ self.0 >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
    }
}

/// FNV-1a, 64 bits, a character or a number a step.
pub(super) struct Hash(u64);

impl Default for Hash {
    fn default() -> Hash {
        Hash(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    pub(super) fn add(&mut self, letter: char) {
        self.add_number(letter.into());
    }

    pub(super) fn add_number(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x100_0000_01b3);
    }

    /// The word of the letters so far.
    pub(super) fn term(&self) -> Term {
        Term(self.0 >> 2 | WORD)
    }
}

/// A stretch of folded text without a blank: all Chinese, or all not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) han: bool,
    pub(super) place: Range<usize>,
}

/// The runs of a folded text.
pub(super) fn runs(chars: &[char]) -> impl Iterator<Item = Run> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += chars[at..].iter().position(|ch| *ch != ' ')?;
        let start = at;
        let han = is_everyday_han(chars[start]);
        let same = |ch: &char| *ch != ' ' && is_everyday_han(*ch) == han;
        at += chars[start..].iter().take_while(|ch| same(ch)).count();
        Some(Run {
            han,
            place: start..at,
        })
    })
}

/// Calls `emit` with each term of a folded text and where it stands, synonym groups aside.
pub(super) fn each_term(chars: &[char], emit: &mut dyn FnMut(Term, Kind, Range<usize>)) {
    let mut before: Option<(Term, usize)> = None;
    for run in runs(chars) {
        if run.han {
            for at in run.place.clone() {
                emit(Term::character(chars[at]), Kind::Character, at..at + 1);
                if at + 1 < run.place.end {
                    let pair = Term::pair(chars[at], chars[at + 1]);
                    emit(pair, Kind::Pair, at..at + 2);
                }
            }
            before = None;
            continue;
        }
        let (start, end) = (run.place.start, run.place.end);
        let word = Term::word(&chars[run.place.clone()]);
        emit(word, Kind::Word, run.place.clone());
        each_numeral(chars, run.place, emit);
        if let Some((other, start)) = before {
            emit(Term::words(other, word), Kind::Words, start..end);
        }
        before = Some((word, start));
    }
}

/// The pairs of a number before a character, 18位, as if it were written in characters.
fn each_numeral(
    chars: &[char],
    place: Range<usize>,
    emit: &mut dyn FnMut(Term, Kind, Range<usize>),
) {
    // Careful typists leave a blank: 16 岁.
    let blank = usize::from(chars.get(place.end) == Some(&' '));
    let end = place.end + blank + 1;
    let Some(after) = chars.get(end - 1).filter(|ch| is_everyday_han(**ch)) else {
        return;
    };
    let Some(mut own) = numeral(&chars[place.clone()]) else {
        return;
    };
    own.push(*after);
    for two in own.windows(2) {
        let pair = Term::pair(two[0], two[1]);
        emit(pair, Kind::Pair, place.start..end);
    }
}
