//! Terms: one number for each thing that a query and a document can have in common.

use crate::text::stem;

/// A Chinese character, a pair of characters, the stem of a word, a pair of words, or a synonym
/// group, in 64 bits.
///
/// The two highest bits tell the kinds apart: `00` characters, bigrams and plain numbers, `01`
/// synonym groups, `10` words, `11` pairs of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term(u64);

/// The kinds of terms that a text is taken apart into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TermKind {
    /// One Chinese character.
    Character,
    /// Two Chinese characters in a row.
    Bigram,
    /// The stem of a word that is not Chinese.
    Word,
    /// Two such words in a row.
    WordPair,
    /// A group of words that mean the same.
    SynonymGroup,
}

const WORD_BIT: u64 = 1 << 63;
const WORD_PAIR_BITS: u64 = 3 << 62;
const SYNONYM_GROUP_BIT: u64 = 1 << 62;

/// The golden ratio in 64 bits (Knuth's multiplicative hashing). The rows of the terms in every
/// pack with embeddings depend on it: another value would break them.
const GOLDEN_RATIO: u64 = 0x9e37_79b9_7f4a_7c15;

impl Term {
    pub(crate) fn character(ch: char) -> Term {
        Term(ch.into())
    }

    pub(crate) fn bigram(first: char, second: char) -> Term {
        Term(u64::from(first) << 24 | u64::from(second))
    }

    /// The two characters of a bigram; `None` for every other kind of term.
    pub(crate) fn as_bigram(self) -> Option<[char; 2]> {
        let first = char::from_u32((self.0 >> 24) as u32)?;
        let second = char::from_u32((self.0 & 0xff_ffff) as u32)?;
        (self == Term::bigram(first, second)).then_some([first, second])
    }

    /// The term of a word: a hash of its stem. Two words of one corpus collide with a probability
    /// of about n² / 2⁶³, which is not worth keeping strings for.
    pub(crate) fn word(letters: &[char]) -> Term {
        let word: String = letters.iter().collect();
        let mut hash = Fnv1a::default();
        stem(&word).chars().for_each(|letter| hash.add(letter));
        hash.term()
    }

    /// The term of a word as it is written, with its ending.
    pub(crate) fn surface_form(letters: &[char]) -> Term {
        let mut hash = Fnv1a::default();
        letters.iter().for_each(|letter| hash.add(*letter));
        hash.term()
    }

    /// The term of two words in a row, made of the terms of both.
    pub(crate) fn word_pair(first: Term, second: Term) -> Term {
        let both = first.0.rotate_left(21).wrapping_mul(GOLDEN_RATIO) ^ second.0;
        Term(both | WORD_PAIR_BITS)
    }

    pub(crate) fn synonym_group(number: u32) -> Term {
        Term(u64::from(number) | SYNONYM_GROUP_BIT)
    }

    /// A key for an interner that holds no terms but numbers of some other kind.
    pub(crate) fn from_number(number: usize) -> Term {
        Term(number as u64)
    }

    /// The two rows that a term has in a table of `rows` rows, a power of two up to 65,536. Two
    /// terms that share one row rarely share the other (hash embeddings; Svenstrup et al., 2017).
    pub(crate) fn embedding_rows(self, rows: usize) -> [usize; 2] {
        let hash = self.hash32() as usize;
        [hash & (rows - 1), hash >> 16 & (rows - 1)]
    }

    /// A hash of the term for tables: every bit of it depends on every bit of the term.
    pub(crate) fn hash32(self) -> u32 {
        ((self.0 ^ self.0 >> 32).wrapping_mul(GOLDEN_RATIO) >> 32) as u32
    }
}

/// The hash FNV-1a with 64 bits, a character or a number a step instead of a byte.
pub(crate) struct Fnv1a(u64);

/// Offset basis and prime as published (draft-eastlake-fnv); packs with embeddings depend on both.
const FNV_OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x100_0000_01b3;

impl Default for Fnv1a {
    fn default() -> Fnv1a {
        Fnv1a(FNV_OFFSET_BASIS)
    }
}

impl Fnv1a {
    pub(crate) fn add(&mut self, letter: char) {
        self.add_number(letter.into());
    }

    pub(crate) fn add_number(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(FNV_PRIME);
    }

    /// The hash so far, as the term of a word.
    pub(crate) fn term(&self) -> Term {
        Term(self.0 >> 2 | WORD_BIT)
    }
}
