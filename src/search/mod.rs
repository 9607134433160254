//! Full-text search over short documents: documents in, ranked and marked hits out. Knows nothing
//! of banks.
//!
//! [`Index::new`] reads documents, [`Index::search`] ranks and marks them, [`Index::suggest`] finds
//! a better query. `docs/design/search.md` says how the search works and what each part gains.
//!
//! The parts stand in dependency order: each uses only those above it, and so do the files of each
//! part. `pipeline.rs` is the search from top to bottom.

mod terms;
mod embeddings;
mod document;
mod weights;
mod index;
mod pinyin;
mod query;
mod score;
mod present;
mod pipeline;
#[cfg(feature = "author")]
pub mod learn;

pub use crate::text::WordReading;
pub use document::{Document, ExplainedHit, Hit, Lexicon, ScoreParts, SearchResults, Snippet};
pub use embeddings::Embeddings;
pub use pipeline::Index;
pub use weights::Weights;
