//! Variants: every title and every other way to ask it, folded, without blanks, in one array.

use std::ops::Range;

#[derive(Debug, Default)]
pub(super) struct Variants {
    chars: Vec<char>,
    /// The phrasing of each of `chars`.
    numbers: Vec<u32>,
    /// Where each phrasing begins in `chars`, and the end of the last.
    starts: Vec<u32>,
    /// The document each belongs to.
    owners: Vec<u32>,
    /// The first phrasing of each document: its title.
    titles: Vec<u32>,
}

impl Variants {
    /// Adds a phrasing of the last document; the first one added is its title.
    pub(super) fn push(&mut self, folded: &[char], document: u32) {
        if self.titles.len() as u32 == document {
            self.titles.push(self.owners.len() as u32);
        }
        let number = self.owners.len() as u32;
        self.starts.push(self.chars.len() as u32);
        self.owners.push(document);
        self.chars.extend(folded.iter().filter(|ch| **ch != ' '));
        self.numbers.resize(self.chars.len(), number);
    }

    pub(super) fn len(&self) -> usize {
        self.owners.len()
    }

    /// All phrasings, one after the other.
    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// Where a phrasing stands in [`Variants::chars`].
    pub(super) fn place(&self, phrasing: u32) -> Range<usize> {
        let at = phrasing as usize;
        let end = self
            .starts
            .get(at + 1)
            .map_or(self.chars.len(), |next| *next as usize);
        self.starts[at] as usize..end
    }

    pub(super) fn text(&self, phrasing: u32) -> &[char] {
        &self.chars[self.place(phrasing)]
    }

    /// The phrasing that the place in [`Variants::chars`] belongs to.
    pub(super) fn at(&self, place: usize) -> u32 {
        self.numbers[place]
    }

    pub(super) fn owner(&self, phrasing: u32) -> u32 {
        self.owners[phrasing as usize]
    }

    /// The phrasings of a document.
    pub(super) fn of_document(&self, document: u32) -> Range<u32> {
        let at = document as usize;
        let end = self.titles.get(at + 1).copied();
        self.titles[at]..end.unwrap_or(self.owners.len() as u32)
    }

    pub(super) fn is_title(&self, phrasing: u32) -> bool {
        self.titles[self.owner(phrasing) as usize] == phrasing
    }
}
