//! Width: the many shapes of one digit or letter (`１`, `①`, `𝟏`, `Ⅰ`) and the characters that
//! cannot be seen.

include!(concat!(env!("OUT_DIR"), "/radicals.rs"));

/// Not even a gap: formatting, variation selectors, fillers. A blank is not invisible.
pub(super) fn is_invisible(ch: char) -> bool {
    (ch.is_control() && !ch.is_whitespace())
        || matches!(ch,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Calls `emit` with the plain characters that `ch` is a shape of, or with `ch` itself.
///
/// The ranges are those of Unicode's compatibility decompositions (UAX #15), digits and letters
/// only; `Ⅱ` is `II`, because people write Ⅱ类户 and II类户 for the same.
pub(super) fn narrow_char(ch: char, mut emit: impl FnMut(char)) {
    let code = ch as u32;
    match ch {
        '\0'..='\u{7f}' => emit(ch),
        '\u{ff01}'..='\u{ff5e}' => emit_at('!', code - 0xff01, emit),
        '²' | '³' => emit_at('0', code - 0xb0, emit),
        '¹' => emit('1'),
        '⁰' | '⁴'..='⁹' => emit_at('0', code - 0x2070, emit),
        '₀'..='₉' => emit_at('0', code - 0x2080, emit),
        'Ⅰ'..='Ⅿ' => ROMAN[(code - 0x2160) as usize].chars().for_each(emit),
        'ⅰ'..='ⅿ' => ROMAN[(code - 0x2170) as usize]
            .chars()
            .for_each(|letter| emit(letter.to_ascii_lowercase())),
        '①'..='⑳' => emit_number(code - 0x2460 + 1, emit),
        '⑴'..='⒇' => emit_number(code - 0x2474 + 1, emit),
        '⒈'..='⒛' => emit_number(code - 0x2488 + 1, emit),
        '⒜'..='⒵' => emit_at('a', code - 0x249c, emit),
        'Ⓐ'..='Ⓩ' => emit_at('A', code - 0x24b6, emit),
        'ⓐ'..='ⓩ' => emit_at('a', code - 0x24d0, emit),
        '⓪' | '⓿' => emit('0'),
        '⓫'..='⓴' => emit_number(code - 0x24eb + 11, emit),
        '⓵'..='⓾' => emit_number(code - 0x24f5 + 1, emit),
        '❶'..='❿' => emit_number(code - 0x2776 + 1, emit),
        '➀'..='➉' => emit_number(code - 0x2780 + 1, emit),
        '➊'..='➓' => emit_number(code - 0x278a + 1, emit),
        '\u{2e80}'..='\u{2fd5}' => emit(
            RADICALS
                .binary_search_by_key(&ch, |row| row.0)
                .map_or(ch, |at| RADICALS[at].1),
        ),
        // Mathematical letters: thirteen alphabets, each A to Z and a to z.
        '\u{1d400}'..='\u{1d6a3}' => match (code - 0x1d400) % 52 {
            upper @ 0..26 => emit_at('A', upper, emit),
            lower => emit_at('a', lower - 26, emit),
        },
        '\u{1d7ce}'..='\u{1d7ff}' => emit_at('0', (code - 0x1d7ce) % 10, emit),
        '\u{1f130}'..='\u{1f149}' => emit_at('A', code - 0x1f130, emit),
        '\u{1f150}'..='\u{1f169}' => emit_at('A', code - 0x1f150, emit),
        '\u{1f170}'..='\u{1f189}' => emit_at('A', code - 0x1f170, emit),
        '\u{1fbf0}'..='\u{1fbf9}' => emit_at('0', code - 0x1fbf0, emit),
        _ => emit(ch),
    }
}

/// U+2160 to U+216F.
const ROMAN: [&str; 16] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
];

fn emit_at(first: char, steps: u32, mut emit: impl FnMut(char)) {
    emit(char::from_u32(first as u32 + steps).unwrap_or(first));
}

/// 1 to 20.
fn emit_number(number: u32, mut emit: impl FnMut(char)) {
    if number >= 10 {
        emit_at('0', number / 10, &mut emit);
    }
    emit_at('0', number % 10, emit);
}
