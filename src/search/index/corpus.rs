//! What is known of the documents, in the parts that the stages of a search take.

use super::homophones::Homophones;
use super::postings::Postings;
use super::variants::Variants;
use super::vocabulary::Vocabulary;
use crate::search::terms::TermInterner;
use crate::text::Folded;

/// Everything that is read from the documents.
#[derive(Debug)]
pub(crate) struct Corpus {
    pub(crate) terms: TermIndex,
    pub(crate) questions: VariantIndex,
    /// The text of each document.
    pub(crate) texts: Vec<StoredText>,
    /// For each document, whether many ask for it.
    pub(crate) popular: Vec<bool>,
}

/// The terms of the corpus, and the documents that have them.
#[derive(Debug)]
pub(crate) struct TermIndex {
    pub(crate) interner: TermInterner,
    /// The terms of each document, all fields together.
    pub(crate) documents: Postings,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) homophones: Homophones,
}

/// The titles and asks, and the terms of each.
#[derive(Debug)]
pub(crate) struct VariantIndex {
    pub(crate) variants: Variants,
    pub(crate) postings: Postings,
}

impl VariantIndex {
    /// Tells whether the title or one of the asks of the document has the term.
    pub(crate) fn has(&self, term: u32, document: u32) -> bool {
        let variants = self.variants.of_document(document);
        let owners = self.postings.of_term(term);
        let first = owners.partition_point(|it| it.owner < variants.start);
        owners.get(first).is_some_and(|it| it.owner < variants.end)
    }
}

/// A document's text as it is marked and shown. The folded texts are kept because folding ten long
/// answers again took most of the time of a search.
#[derive(Debug)]
pub(crate) struct StoredText {
    pub(crate) folded_title: Folded,
    /// The title as written.
    pub(crate) title: String,
    pub(crate) folded_body: Folded,
    /// The body as written.
    pub(crate) body: String,
}
