//! The query: what was typed, corrected where the corpus lacks it, and taken apart into terms.
//!
//! The files stand in dependency order: each uses only those above it.

mod correct;
mod parse;

pub(crate) use correct::correct;
pub(crate) use parse::{
    Query, QueryTerm, is_keyword_list, is_last_word_complete, normalize, query_terms,
};
