//! The index: which terms the documents have and where, built once.
//!
//! The files stand in dependency order: each uses only those above it.

mod csr_lists;
mod postings;
mod bm25f;
mod variants;
mod vocabulary;
mod homophones;
mod corpus;
mod build;

pub(crate) use build::build;
pub(crate) use corpus::{Corpus, StoredText, TermIndex, VariantIndex};
pub(crate) use csr_lists::CsrLists;
pub(crate) use postings::Postings;
pub(crate) use variants::Variants;
pub(crate) use vocabulary::Vocabulary;
