//! Letters of every script, told from signs. The other way round, by listing letters, would cost
//! two kilobytes and accuse whoever writes a script that is younger than the list.

use super::number_input::as_digit;

/// A digit of any script that numbers are read in.
pub(super) fn is_digit(ch: char) -> bool {
    as_digit(ch).is_ascii_digit()
}

/// Neither a digit nor a sign: punctuation, symbols, pictures and what cannot be seen.
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
