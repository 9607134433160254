//! Words in the Latin script: accents and endings that people leave out.

/// U+00E0 to U+017F without their marks; a space where the letter has no plain form.
const PLAIN: &str = "aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii\
ii  jjkk llllll  llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// U+01CD to U+01DC: the vowels of pinyin with the third tone, and ü with all four.
const PINYIN: &str = "aaiioouuuuuuuuuu";

/// Calls `emit` with the small letter without its accent or tone: `Ǎ` is `a`, `ß` is `ss`.
/// Combining marks go.
pub(super) fn bare(ch: char, emit: &mut dyn FnMut(char)) {
    match ch {
        '\0'..='\u{7f}' => emit(ch.to_ascii_lowercase()),
        '\u{300}'..='\u{36f}' => {}
        'ß' | 'ẞ' => "ss".chars().for_each(emit),
        'æ' | 'Æ' => "ae".chars().for_each(emit),
        'œ' | 'Œ' => "oe".chars().for_each(emit),
        '×' => emit(ch),
        'À'..='Þ' => emit(plain(shifted(ch, 32), PLAIN, 0xe0)),
        'à'..='ſ' => emit(plain(ch, PLAIN, 0xe0)),
        '\u{1cd}'..='\u{1dc}' => emit(plain(ch, PINYIN, 0x1cd)),
        'ǹ' | 'Ǹ' => emit('n'),
        'ḿ' | 'Ḿ' => emit('m'),
        // Greek and Cyrillic.
        'Α'..='Ω' | 'А'..='Я' => emit(shifted(ch, 32)),
        'Ѐ'..='Џ' => emit(shifted(ch, 80)),
        _ => emit(ch),
    }
}

fn plain(ch: char, table: &str, first: u32) -> char {
    match table.as_bytes().get((ch as u32 - first) as usize) {
        Some(b' ') | None => ch,
        Some(letter) => (*letter).into(),
    }
}

fn shifted(ch: char, by: u32) -> char {
    char::from_u32(ch as u32 + by).unwrap_or(ch)
}

/// Cuts the commonest English endings, so that `cards` and `card`, `charging` and `charge`,
/// `verified` and `verify` become the same. The result need not be a word. Light on purpose: what
/// is cut too much cannot be told apart again.
///
/// ```
/// assert_eq!(bank_help::text::stem("verifies"), "verify");
/// assert_eq!(bank_help::text::stem("charging"), bank_help::text::stem("charge"));
/// ```
pub fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    if word.len() < 4 || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return stem;
    }
    for &(ending, instead, least) in &ENDINGS {
        if let Some(start) = word.strip_suffix(ending)
            && start.len() >= least
            && start.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        {
            stem = start.to_owned() + instead;
            break;
        }
    }
    // stopping, stopped: the doubled letter came with the ending. call and pass have their own.
    let cut = stem.len() < word.len();
    if cut
        && let [.., a, b] = *stem.as_bytes()
        && a == b
        && !b"aeiouls".contains(&b)
    {
        stem.pop();
    }
    if stem.len() >= 4 && stem.ends_with('e') {
        stem.pop();
    }
    stem
}

/// Ending, what stands in its place, and how many letters must stand before it. The first that
/// fits is cut, and only one.
const ENDINGS: [(&str, &str, usize); 16] = [
    ("ments", "", 3),
    ("ment", "", 3),
    ("tions", "t", 3),
    ("tion", "t", 3),
    ("ying", "y", 2),
    ("ing", "", 3),
    ("ies", "y", 2),
    ("ied", "y", 2),
    ("ed", "", 3),
    ("ly", "", 4),
    ("sses", "ss", 2),
    ("ches", "ch", 2),
    ("xes", "x", 2),
    ("ss", "ss", 1),
    ("us", "us", 1),
    ("s", "", 3),
];
