//! Variants of a question: the title and every other way to ask it, folded, without blanks, all in
//! one array of characters.

use std::ops::Range;

#[derive(Debug, Default)]
pub(crate) struct Variants {
    chars: Vec<char>,
    /// The variant that each of `chars` belongs to.
    variant_at: Vec<u32>,
    /// Where each variant begins in `chars`.
    starts: Vec<u32>,
    /// The document that each variant belongs to.
    documents: Vec<u32>,
    /// The first variant of each document: its title.
    titles: Vec<u32>,
}

impl Variants {
    /// Adds a variant of the last document, or of a new one: then it is the title.
    pub(crate) fn push(&mut self, folded: &[char], document: u32) {
        if self.titles.len() as u32 == document {
            self.titles.push(self.documents.len() as u32);
        }
        let number = self.documents.len() as u32;
        self.starts.push(self.chars.len() as u32);
        self.documents.push(document);
        self.chars.extend(folded.iter().filter(|ch| **ch != ' '));
        self.variant_at.resize(self.chars.len(), number);
    }

    pub(crate) fn len(&self) -> usize {
        self.documents.len()
    }

    /// The characters of all variants, one after the other.
    pub(crate) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// Where a variant stands in [`Variants::chars`].
    pub(crate) fn range(&self, variant: u32) -> Range<usize> {
        let at = variant as usize;
        let end = self
            .starts
            .get(at + 1)
            .map_or(self.chars.len(), |next| *next as usize);
        self.starts[at] as usize..end
    }

    pub(crate) fn text(&self, variant: u32) -> &[char] {
        &self.chars[self.range(variant)]
    }

    /// The variant that a place in [`Variants::chars`] belongs to.
    pub(crate) fn variant_at(&self, place: usize) -> u32 {
        self.variant_at[place]
    }

    pub(crate) fn document(&self, variant: u32) -> u32 {
        self.documents[variant as usize]
    }

    /// The variants of a document.
    pub(crate) fn of_document(&self, document: u32) -> Range<u32> {
        let at = document as usize;
        let end = self.titles.get(at + 1).copied();
        self.titles[at]..end.unwrap_or(self.documents.len() as u32)
    }

    pub(crate) fn is_title(&self, variant: u32) -> bool {
        self.titles[self.document(variant) as usize] == variant
    }
}
