//! Pinyin: what was typed in letters, aligned with the sounds of titles and asks.
//!
//! The files stand in dependency order: each uses only those above it.

mod index;
mod input;
mod align;
mod matching;

pub(crate) use index::PinyinIndex;
pub(crate) use matching::{PinyinMatch, by_typed_part, match_pinyin};
