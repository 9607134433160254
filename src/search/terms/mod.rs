//! Terms: what a query and a document can have in common, and lists of words to be found in a text.
//!
//! The files stand in dependency order: each uses only those above it.

mod term;
mod numeral;
mod extract;
mod interner;
mod bloom_filter;
mod phrase_dictionary;
mod common_words;
mod synonyms;
mod word_lists;

pub(crate) use common_words::{is_common_word, is_everyday};
pub(crate) use extract::{for_each_term, script_runs};
pub(crate) use interner::TermInterner;
pub(crate) use phrase_dictionary::PhraseDictionary;
pub(crate) use synonyms::for_each_split_synonym;
pub(crate) use term::{Fnv1a, Term, TermKind};
pub(crate) use word_lists::WordLists;
