//! Characters: folding, pinyin, edit distance. Every fold keeps positions, so a mark or an error
//! always lands on the characters as they were typed.
//!
//! The files stand in dependency order: each uses only those above it.

mod han;
mod folded;
mod gaps;
mod pinyin;
mod variants;
mod width;
mod latin;
mod fold;
mod edit;
mod word_reading;

pub use edit::edit_distance;
pub use fold::{fold, fold_width};
pub use folded::Folded;
pub use han::{is_everyday_han, is_han_of_label, is_han_of_name};
pub use latin::stem;
pub use pinyin::{Syllable, pinyin_readings};
pub use word_reading::WordReading;
#[cfg(feature = "author")]
pub use word_reading::word_readings_in;
