//! Words in the Latin script: accents and endings that people leave out.

/// U+00E0 to U+017F without their marks; a space where the letter has no plain form.
const PLAIN: &str = "aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii\
ii  jjkk llllll  llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// U+01CE to U+01DC: the vowels of pinyin with the third tone, and ü with all four.
const PINYIN: &str = "aiioouuuuuuuuuu";

/// Calls `emit` with the letter without its accent or tone: `ǎ` is `a`, `ß` is `ss`. Combining
/// marks go.
pub(super) fn without_mark(ch: char, mut emit: impl FnMut(char)) {
    let plain = |table: &str, first: u32| {
        table
            .as_bytes()
            .get((ch as u32 - first) as usize)
            .map_or(
                ch,
                |&letter| if letter == b' ' { ch } else { letter.into() },
            )
    };
    match ch {
        '\0'..='\u{7f}' => emit(ch),
        '\u{300}'..='\u{36f}' => {}
        'ß' => "ss".chars().for_each(emit),
        'æ' => "ae".chars().for_each(emit),
        'œ' => "oe".chars().for_each(emit),
        '\u{e0}'..='\u{17f}' => emit(plain(PLAIN, 0xe0)),
        '\u{1ce}'..='\u{1dc}' => emit(plain(PINYIN, 0x1ce)),
        'ǹ' => emit('n'),
        'ḿ' => emit('m'),
        _ => emit(ch),
    }
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
