//! Words in the Latin script: accents and endings that people leave out.

/// The letters U+00E0 to U+017F without their marks; a space where a letter has no plain form.
const PLAIN_LETTERS: &str = "aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii\
ii  jjkk llllll  llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The letters U+01CD to U+01DC without their marks: the vowels of pinyin with the third tone, and ü
/// with all four.
const PINYIN_VOWELS: &str = "aaiioouuuuuuuuuu";

/// Calls `emit` with the lower-case letter without its accent or tone: `Ǎ` is `a`, `ß` is `ss`.
/// Combining marks are dropped.
pub(super) fn without_accent(ch: char, emit: &mut dyn FnMut(char)) {
    match ch {
        '\0'..='\u{7f}' => emit(ch.to_ascii_lowercase()),
        '\u{300}'..='\u{36f}' => {}
        'ß' | 'ẞ' => "ss".chars().for_each(emit),
        'æ' | 'Æ' => "ae".chars().for_each(emit),
        'œ' | 'Œ' => "oe".chars().for_each(emit),
        '×' => emit(ch),
        'À'..='Þ' => emit(plain(shifted(ch, TO_LOWER), PLAIN_LETTERS, 0xe0)),
        'à'..='ſ' => emit(plain(ch, PLAIN_LETTERS, 0xe0)),
        '\u{1cd}'..='\u{1dc}' => emit(plain(ch, PINYIN_VOWELS, 0x1cd)),
        'ǹ' | 'Ǹ' => emit('n'),
        'ḿ' | 'Ḿ' => emit('m'),
        // Greek and Cyrillic.
        'Α'..='Ω' | 'А'..='Я' => emit(shifted(ch, TO_LOWER)),
        'Ѐ'..='Џ' => emit(shifted(ch, TO_LOWER_CYRILLIC_EXTENSION)),
        _ => emit(ch),
    }
}

/// The distance from a capital to its small letter in Latin-1, Greek and Cyrillic, and in U+0400 to
/// U+040F, the extension of Cyrillic (Unicode).
const TO_LOWER: u32 = 32;
const TO_LOWER_CYRILLIC_EXTENSION: u32 = 80;

fn plain(ch: char, table: &str, first: u32) -> char {
    match table.as_bytes().get((ch as u32 - first) as usize) {
        Some(b' ') | None => ch,
        Some(letter) => (*letter).into(),
    }
}

fn shifted(ch: char, by: u32) -> char {
    char::from_u32(ch as u32 + by).unwrap_or(ch)
}

/// Cuts the commonest English endings (a light stemmer), so that `cards` and `card`, `charging` and `charge`,
/// `verified` and `verify` become the same. The result need not be a word. Words
/// that are cut too much cannot be told apart again, so only 16 endings are cut.
///
/// ```
/// assert_eq!(bank_help::text::stem("verifies"), "verify");
/// assert_eq!(bank_help::text::stem("charging"), bank_help::text::stem("charge"));
/// ```
pub fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    if word.len() < MIN_LETTERS || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
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
    if stem.len() >= MIN_LETTERS && stem.ends_with('e') {
        stem.pop();
    }
    stem
}

/// Words with fewer letters have no ending worth cutting: `bus`, `fee`.
const MIN_LETTERS: usize = 4;

/// Each ending, what replaces it, and how many letters must stand before it. The first that fits is
/// cut, and only one.
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
