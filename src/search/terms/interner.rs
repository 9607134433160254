//! Numbers terms in the order they are first seen. Open addressing: a corpus has some ten
//! thousand terms, and the standard map costs more code and time than this page.

use super::term::Term;

const FREE: u32 = u32::MAX;

#[derive(Debug, Clone)]
pub(super) struct Dictionary {
    terms: Vec<Term>,
    /// A power of two, at most two thirds full.
    slots: Vec<u32>,
}

impl Dictionary {
    pub(super) fn new() -> Dictionary {
        Dictionary {
            terms: Vec::new(),
            slots: vec![FREE; 1024],
        }
    }

    pub(super) fn len(&self) -> usize {
        self.terms.len()
    }

    pub(super) fn term(&self, number: u32) -> Term {
        self.terms[number as usize]
    }

    pub(super) fn find(&self, term: Term) -> Option<u32> {
        Some(self.slots[self.slot(term)]).filter(|number| *number != FREE)
    }

    /// The number of the term, a new one if it has none.
    pub(super) fn number(&mut self, term: Term) -> u32 {
        let slot = self.slot(term);
        if self.slots[slot] != FREE {
            return self.slots[slot];
        }
        let number = self.terms.len() as u32;
        self.terms.push(term);
        self.slots[slot] = number;
        if self.terms.len() * 3 > self.slots.len() * 2 {
            self.grow();
        }
        number
    }

    /// Where the term stands, or would.
    fn slot(&self, term: Term) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = term.scattered() as usize & mask;
        while self.slots[at] != FREE && self.terms[self.slots[at] as usize] != term {
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        self.slots = vec![FREE; self.slots.len() * 2];
        for number in 0..self.terms.len() {
            let slot = self.slot(self.terms[number]);
            self.slots[slot] = number as u32;
        }
    }
}
