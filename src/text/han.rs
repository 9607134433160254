//! Chinese characters, as three purposes tell them: each needs a range of its own, and the function
//! is named by it.

/// Tells whether a character is Chinese as everyday text writes it: the unified ideographs of the
/// Basic Multilingual Plane, extension A, and `〇`. Search terms and addresses are judged by it.
///
/// ```
/// use bank_help::text::is_everyday_han;
/// assert!(is_everyday_han('验') && is_everyday_han('〇'));
/// assert!(!is_everyday_han('，') && !is_everyday_han('a'));
/// ```
pub fn is_everyday_han(ch: char) -> bool {
    matches!(ch, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{3007}')
}

/// Tells whether a character can be part of the label before a number or a date, such as 身份证号.
/// The digit `〇` is left out: in a number it stands for zero.
///
/// ```
/// use bank_help::text::is_han_of_label;
/// assert!(is_han_of_label('号') && !is_han_of_label('〇'));
/// ```
pub fn is_han_of_label(ch: char) -> bool {
    matches!(ch, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Tells whether a character can be part of a Chinese name: every extension, the compatibility
/// ideographs, `〇` and the repetition mark `々`.
///
/// ```
/// use bank_help::text::is_han_of_name;
/// assert!(is_han_of_name('龘') && is_han_of_name('\u{20bb7}') && is_han_of_name('々'));
/// assert!(!is_han_of_name('·'));
/// ```
pub fn is_han_of_name(ch: char) -> bool {
    matches!(ch, '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
