//! The words of the corpus that are not Chinese: what a beginning or a misspelling may stand for.

use crate::search::terms::{Term, TermInterner};
use crate::text::edit_distance;
use std::ops::Range;

/// The most words that one typed word is expanded to, so that a letter or two in a large corpus
/// cost no time. Not measured alone.
const MAX_EXPANSIONS: usize = 24;

/// The least letters of a word that may have one wrong letter, and of a word that may have two. In
/// a shorter word one slip makes anything of anything.
const MIN_FOR_ONE_EDIT: usize = 4;
const MIN_FOR_TWO_EDITS: usize = 8;
/// The most letters of a word that is compared at all: a longer one is no word.
const MAX_WORD: usize = 32;

#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// The words as written, to tell quickly whether one is known.
    known: TermInterner,
    /// Sorted by their letters once [`Vocabulary::sort`] was called: of many words that begin alike
    /// the first are taken.
    words: Vec<Word>,
    /// The letters of all words, one after the other.
    letters: Vec<char>,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    /// Where the word stands in the letters of all.
    start: u32,
    end: u32,
    /// A bit for each letter `a` to `z` that occurs: words that differ in many cannot be similar.
    letter_set: u32,
    term: u32,
}

/// A word of the corpus that may have been meant by a misspelt one.
#[derive(Debug)]
pub(crate) struct SimilarWord<'a> {
    pub(crate) letters: &'a [char],
    pub(crate) term: u32,
    /// How many edits it is away from what was typed: 1 or 2.
    pub(crate) edits: usize,
}

impl Word {
    fn place(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Vocabulary {
    pub(crate) fn new() -> Vocabulary {
        Vocabulary {
            known: TermInterner::new(),
            words: Vec::new(),
            letters: Vec::new(),
        }
    }

    /// Adds a word if it is new. The vocabulary is ready once it is [sorted](Vocabulary::sort).
    pub(super) fn add(&mut self, letters: &[char], term: u32) {
        let known = self.known.len();
        self.known.intern(Term::surface_form(letters));
        if self.known.len() > known {
            let start = self.letters.len() as u32;
            self.letters.extend(letters);
            self.words.push(Word {
                start,
                end: self.letters.len() as u32,
                letter_set: letter_set(letters),
                term,
            });
        }
    }

    pub(super) fn sort(&mut self) {
        let letters = &self.letters;
        let key = |word: &Word| &letters[word.place()];
        self.words.sort_unstable_by(|a, b| key(a).cmp(key(b)));
    }

    /// Tells whether the corpus has the word, letter by letter.
    pub(crate) fn contains(&self, word: &[char]) -> bool {
        self.known.get(Term::surface_form(word)).is_some()
    }

    /// The terms of words that begin with `prefix` and go on.
    pub(crate) fn with_prefix(&self, prefix: &[char]) -> Vec<u32> {
        let mut terms = Vec::new();
        for word in &self.words {
            let letters = &self.letters[word.place()];
            if letters.len() > prefix.len()
                && letters.starts_with(prefix)
                && terms.len() < MAX_EXPANSIONS
            {
                terms.push(word.term);
            }
        }
        terms
    }

    /// The words that are one or two edits away, those with the fewest first.
    pub(crate) fn similar(&self, typed: &[char]) -> Vec<SimilarWord<'_>> {
        let max_edits = match typed.len() {
            MIN_FOR_TWO_EDITS..=MAX_WORD => 2,
            MIN_FOR_ONE_EDIT..MIN_FOR_TWO_EDITS => 1,
            _ => return Vec::new(),
        };
        let typed_set = letter_set(typed);
        let mut similar: Vec<SimilarWord<'_>> = Vec::new();
        for word in &self.words {
            // An edit changes at most two letters of the set.
            if (word.letter_set ^ typed_set).count_ones() as usize > 2 * max_edits {
                continue;
            }
            let letters = &self.letters[word.place()];
            if let Some(edits) = edit_distance(typed, letters, max_edits) {
                let at = similar.partition_point(|other| other.edits <= edits);
                let term = word.term;
                similar.insert(
                    at,
                    SimilarWord {
                        letters,
                        term,
                        edits,
                    },
                );
            }
        }
        similar.truncate(MAX_EXPANSIONS);
        similar
    }
}

fn letter_set(word: &[char]) -> u32 {
    let mut set = 0;
    for letter in word {
        if letter.is_ascii_lowercase() {
            set |= 1 << (*letter as u32 - 'a' as u32);
        }
    }
    set
}
