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

/// Is it a Chinese character of a label before a number or a date, such as 身份证号? 〇 is none: it is a
/// zero to those who type it.
pub fn is_han_of_label(ch: char) -> bool {
    matches!(ch, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Is it a Chinese character of a name? Those of every extension, 〇 and 々, and the compatibility
/// forms.
pub fn is_han_of_name(ch: char) -> bool {
    matches!(ch, '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
