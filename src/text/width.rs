//! Width: the many shapes of one digit or letter (`１`, `①`, `𝟏`, `Ⅰ`) and the characters that
//! cannot be seen.

use super::han::is_everyday_han;
use super::variants::simplify;

/// Tells whether a character shows nothing at all: formatting, variation selectors, fillers. A blank
/// is not invisible.
pub(super) fn is_invisible(ch: char) -> bool {
    (ch.is_control() && !ch.is_whitespace())
        || matches!(ch,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Calls `emit` with the plain characters that `ch` is a shape of, or with `ch` itself.
///
/// The ranges are those of Unicode's compatibility decompositions (UAX #15), digits and letters
/// only; `Ⅱ` is `II`, because people write Ⅱ类户 and II类户 for the same.
pub(super) fn plain_chars(ch: char, emit: &mut dyn FnMut(char)) {
    if ch.is_ascii() || is_everyday_han(ch) {
        return emit(ch);
    }
    let Some((first, _, shape)) = SHAPES.iter().find(|it| (it.0..=it.1).contains(&ch)) else {
        return emit(ch);
    };
    let step = ch as u32 - *first as u32;
    let mut emit_at = |first: char, step: u32| {
        emit(char::from_u32(first as u32 + step).unwrap_or(ch));
    };
    match *shape {
        Shape::From(plain) => emit_at(plain, step),
        Shape::Number(least) => {
            let number = least + step;
            if number >= 10 {
                emit_at('0', number / 10);
            }
            emit_at('0', number % 10);
        }
        Shape::Roman(offset) => {
            for letter in ROMAN[step as usize].chars() {
                emit_at(letter, offset);
            }
        }
        Shape::Letters => match step % 52 {
            upper @ 0..26 => emit_at('A', upper),
            lower => emit_at('a', lower - 26),
        },
        Shape::Digits => emit_at('0', step % 10),
        Shape::Radical => emit_at(simplify(ch), 0),
    }
}

/// The plain characters that the characters of a range are shapes of.
enum Shape {
    /// As many characters, from this one on.
    From(char),
    /// Numbers, from this one on.
    Number(u32),
    /// [`ROMAN`] numerals; the distance from the capital letters.
    Roman(u32),
    /// A to Z and a to z, again and again.
    Letters,
    /// 0 to 9, again and again.
    Digits,
    /// A radical, which looks like a character.
    Radical,
}

/// Ranges of characters (the first, the last) and what they are shapes of.
static SHAPES: [(char, char, Shape); 28] = [
    ('！', '～', Shape::From('!')),
    ('²', '³', Shape::From('2')),
    ('¹', '¹', Shape::From('1')),
    ('⁰', '⁰', Shape::From('0')),
    ('⁴', '⁹', Shape::From('4')),
    ('₀', '₉', Shape::From('0')),
    ('Ⅰ', 'Ⅿ', Shape::Roman(0)),
    ('ⅰ', 'ⅿ', Shape::Roman('a' as u32 - 'A' as u32)),
    ('①', '⑳', Shape::Number(1)),
    ('⑴', '⒇', Shape::Number(1)),
    ('⒈', '⒛', Shape::Number(1)),
    ('⒜', '⒵', Shape::From('a')),
    ('Ⓐ', 'Ⓩ', Shape::From('A')),
    ('ⓐ', 'ⓩ', Shape::From('a')),
    ('⓪', '⓪', Shape::From('0')),
    ('⓫', '⓴', Shape::Number(11)),
    ('⓵', '⓾', Shape::Number(1)),
    ('⓿', '⓿', Shape::From('0')),
    ('❶', '❿', Shape::Number(1)),
    ('➀', '➉', Shape::Number(1)),
    ('➊', '➓', Shape::Number(1)),
    ('\u{2e80}', '\u{2fd5}', Shape::Radical),
    // Thirteen alphabets of mathematics, then five rows of digits.
    ('\u{1d400}', '\u{1d6a3}', Shape::Letters),
    ('\u{1d7ce}', '\u{1d7ff}', Shape::Digits),
    ('\u{1f130}', '\u{1f149}', Shape::From('A')),
    ('\u{1f150}', '\u{1f169}', Shape::From('A')),
    ('\u{1f170}', '\u{1f189}', Shape::From('A')),
    ('\u{1fbf0}', '\u{1fbf9}', Shape::From('0')),
];

/// The numerals U+2160 to U+216F in letters.
const ROMAN: [&str; 16] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
];
