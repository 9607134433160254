//! What a person sees of a search: marks, snippets and a better query.
//!
//! The files stand in dependency order: each uses only those above it.

mod marks;
mod snippet;
mod suggestion;

pub(crate) use marks::Marker;
pub(crate) use snippet::snippet;
pub(crate) use suggestion::{is_clearly_better, rewrite};
