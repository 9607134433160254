//! Numbers terms in the order they are first seen. A hash table with open addressing: a corpus has
//! some ten thousand terms, and the standard map costs more code and time than this file.

use super::term::Term;

/// Marks a free slot: no interner comes near 2³² terms.
const FREE: u32 = u32::MAX;

/// Slots of an empty interner: 4 KB, enough for 680 terms before the table grows.
const FIRST_SLOTS: usize = 1024;

#[derive(Debug, Clone)]
pub(crate) struct TermInterner {
    terms: Vec<Term>,
    /// Ids of terms by their hash. The length is a power of two; at most two thirds are in use.
    slots: Vec<u32>,
}

impl TermInterner {
    pub(crate) fn new() -> TermInterner {
        TermInterner {
            terms: Vec::new(),
            slots: vec![FREE; FIRST_SLOTS],
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.terms.len()
    }

    /// The term of an id that this interner gave.
    pub(crate) fn term(&self, id: u32) -> Term {
        self.terms[id as usize]
    }

    /// The id of the term, if it was interned.
    pub(crate) fn get(&self, term: Term) -> Option<u32> {
        Some(self.slots[self.slot(term)]).filter(|id| *id != FREE)
    }

    /// The id of the term; a new one if the term is new.
    pub(crate) fn intern(&mut self, term: Term) -> u32 {
        let slot = self.slot(term);
        if self.slots[slot] != FREE {
            return self.slots[slot];
        }
        let id = self.terms.len() as u32;
        self.terms.push(term);
        self.slots[slot] = id;
        if self.terms.len() * 3 > self.slots.len() * 2 {
            self.grow();
        }
        id
    }

    /// The slot that the term stands in, or the free one that it would take (linear probing).
    fn slot(&self, term: Term) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = term.hash32() as usize & mask;
        while self.slots[at] != FREE && self.terms[self.slots[at] as usize] != term {
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        self.slots = vec![FREE; self.slots.len() * 2];
        for id in 0..self.terms.len() {
            let slot = self.slot(self.terms[id]);
            self.slots[slot] = id as u32;
        }
    }
}
