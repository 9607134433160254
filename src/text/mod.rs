//! Characters. Every fold keeps positions, so a mark or an error always lands on the characters
//! as they were typed.

mod edit;
mod fold;
mod folded;
mod gaps;
mod latin;
mod pinyin;
#[cfg(feature = "author")]
mod readings;
mod variants;
mod width;

pub use edit::edits;
pub use fold::{fold, narrow};
pub use folded::Folded;
pub use latin::stem;
pub use pinyin::{Syllable, readings};
#[cfg(feature = "author")]
pub use readings::readings_in;

/// Is it a Chinese character? Only those of the Basic Multilingual Plane that everyday text uses.
pub fn is_han(ch: char) -> bool {
    matches!(ch, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{3007}')
}
