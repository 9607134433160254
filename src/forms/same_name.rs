//! Two names that must be the same, written in two fields: as on the document, and as on the card.

/// How two names of one person differ.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NameDifference {
    /// One has a dot that the other lacks: a card's system may have left it out.
    Dot,
    /// The letters are not the same.
    Letters,
}

/// How two names differ; `None` where they are the same but for case, blanks, commas, apostrophes and
/// hyphens, and for accents that are characters of their own (NFD) in one and not in the other (NFC).
pub(super) fn difference(one: &str, other: &str) -> Option<NameDifference> {
    let (letters, other_letters) = (letters(one), letters(other));
    let are_same = |(one, other): (&Vec<char>, &Vec<char>)| is_same(one, other);
    if letters.len() != other_letters.len() || !letters.iter().zip(&other_letters).all(are_same) {
        return Some(NameDifference::Letters);
    }
    let dots = |name: &str| name.chars().filter(|ch| DOTS.contains(*ch)).count();
    (dots(one) != dots(other)).then_some(NameDifference::Dot)
}

/// The dot between the parts of a name, and the full stop of an initial.
const DOTS: &str = "·.";

/// Characters between letters that are written in many ways, or left out: blanks, apostrophes, hyphens
/// and commas.
const JOINTS: &str = " '`´‘’ʻʼ′-‐‑‒–—−,";

/// The small letters of a name, each with the marks that join it.
fn letters(name: &str) -> Vec<Vec<char>> {
    let mut letters: Vec<Vec<char>> = Vec::new();
    for ch in name.chars() {
        if JOINTS.contains(ch) || DOTS.contains(ch) {
            continue;
        }
        match (letters.last_mut(), ch) {
            (Some(letter), _) if is_mark(ch) => letter.push(ch),
            (_, 'ß' | 'ẞ') => letters.extend([vec!['s'], vec!['s']]),
            _ => letters.push(vec![small(ch)]),
        }
    }
    letters
}

/// Are two letters the same? A letter with marks is taken to be any single letter that is not ASCII:
/// which one Unicode has for it would need its tables, and nobody writes one name in both forms and
/// with another accent.
fn is_same(one: &[char], other: &[char]) -> bool {
    match (one, other) {
        ([_, _, ..], [composed]) | ([composed], [_, _, ..]) => !composed.is_ascii(),
        _ => one == other,
    }
}

/// Does the character join the one before it: accents, the marks of kana, the vowels and finals of
/// Hangul, variation selectors?
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36f}' | '\u{1160}'..='\u{11ff}' | '\u{3099}' | '\u{309a}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// The small letter of a Latin, Greek, Cyrillic or Armenian capital; other characters unchanged. The
/// standard library's tables for all of Unicode would be 3 KB of wasm.
fn small(ch: char) -> char {
    let code = ch as u32;
    let small = match code {
        // I with a dot, and without one: in Turkish the capital and the small letter of each.
        0x130 | 0x131 => 'i' as u32,
        // The s at the end of a word.
        0x3c2 => 0x3c3,
        0x178 => 0xff,
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3ab | 0x410..=0x42f => code + 32,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x38e | 0x38f => code + 63,
        0x400..=0x40f => code + 80,
        0x4c0 => 0x4cf,
        0x531..=0x556 => code + 48,
        // The small letter follows its capital, which is odd,
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc | 0x4c1..=0x4ce => code + (code & 1),
        // or even.
        0x100..=0x137
        | 0x14a..=0x177
        | 0x1de..=0x1ef
        | 0x1f8..=0x21f
        | 0x222..=0x233
        | 0x460..=0x481
        | 0x48a..=0x4bf
        | 0x4d0..=0x52f
        | 0x1e00..=0x1e95
        | 0x1ea0..=0x1eff => code | 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(ch)
}
