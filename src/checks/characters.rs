//! Single characters as people type them: digits of every script, look-alikes, dashes, letters.

/// Is `ch` one of the characters in `set`?
#[inline(never)]
pub(super) fn is_one_of(ch: char, set: &str) -> bool {
    set.chars().any(|it| it == ch)
}

/// Dashes, and the signs between the parts of a date.
pub(super) const DASHES: &str = "-‐‑‒–—―−_/\\.,、，。·~";

/// The digit that a letter looks like; any other character unchanged.
pub(super) fn look_alike(ch: char) -> char {
    if is_one_of(ch, "OoОоΟο〇○") {
        '0'
    } else if is_one_of(ch, "lIi|ІΙ") {
        '1'
    } else {
        ch
    }
}

/// The ASCII digit of a decimal digit of any script in daily use; any other character unchanged.
/// Full-width digits are folded before, by [`fold_width`](crate::text::fold_width).
pub(super) fn ascii_digit(ch: char) -> char {
    /// The zero of each script; its other digits follow (Unicode, general category Nd).
    const ZEROS: &str = "\u{660}\u{6f0}\u{7c0}\u{e50}\u{ed0}\u{f20}\u{1040}\u{1090}\u{17e0}\u{1810}\
        \u{1946}\u{19d0}\u{1a80}\u{1a90}\u{1b50}\u{1bb0}\u{1c40}\u{1c50}\u{a620}\u{a9d0}\u{a9f0}\
        \u{aa50}\u{abf0}\u{1e950}";
    let code = ch as u32;
    // The scripts of India, Devanagari to Sinhala, have their digits 128 places apart.
    if (0x966..0xdf0).contains(&code) && (0x66..0x70).contains(&(code & 0x7f)) {
        return char::from(b'0' + (code & 0x7f) as u8 - 0x66);
    }
    for zero in ZEROS.chars() {
        let digit = code.wrapping_sub(zero as u32);
        if digit < 10 {
            return char::from(b'0' + digit as u8);
        }
    }
    ch
}

/// Is `ch` a digit of any script that numbers are read in?
pub(super) fn is_digit(ch: char) -> bool {
    ascii_digit(ch).is_ascii_digit()
}

/// Is `ch` a letter of any script? Letters are whatever is neither a digit nor punctuation, a
/// symbol, a picture or invisible. Listing the letters instead would cost two kilobytes and refuse
/// whoever writes a script that is younger than the list.
pub(super) fn is_letter(ch: char) -> bool {
    !is_digit(ch)
        && !matches!(ch,
            '\0'..='@' | '['..='`' | '{'..='©' | '«'..='´' | '¶'..='¹' | '»'..='¿' | '×' | '÷'
            | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
            | '\u{3030}' | '\u{3036}'..='\u{303f}' | '\u{30fb}' | '\u{3200}'..='\u{33ff}'
            | '\u{e000}'..='\u{f8ff}' | '\u{fe10}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff20}'
            | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}' | '\u{ffe0}'..='\u{ffff}'
            | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{10ffff}')
}
