//! Characters that stand for others: traditional for simplified, 帐 for 账. The tables are
//! `data/variants.tsv`.

use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/variants.rs"));

const FIRST: usize = 0x4e00;
const LAST: usize = 0x9fff;

/// What the table of forms says of a character that has none, but may change the one before it.
const ENDS_A_PAIR: u16 = 1;

/// The form that all ways to write the character share: 驗 and 验 give 验.
pub(super) fn simplify(ch: char) -> char {
    match form(ch) {
        0 | ENDS_A_PAIR => ch,
        form => char::from_u32(form.into()).unwrap_or(ch),
    }
}

/// What two simplified characters mean together, where that differs: 瞭解 is 了解.
pub(super) fn simplify_pair(pair: [char; 2]) -> Option<[char; 2]> {
    if form(pair[1]) != ENDS_A_PAIR {
        return None;
    }
    let found = PAIRS.binary_search_by(|row| row[..2].cmp(pair.as_slice()));
    found.ok().map(|at| [PAIRS[at][2], PAIRS[at][3]])
}

fn form(ch: char) -> u16 {
    static FORMS: OnceLock<Vec<u16>> = OnceLock::new();
    let code = ch as usize;
    if (FIRST..=LAST).contains(&code) {
        FORMS.get_or_init(forms)[code - FIRST]
    } else {
        0
    }
}

/// The table with one place for each character, so that a look-up is one read.
fn forms() -> Vec<u16> {
    let mut forms = vec![0; LAST - FIRST + 1];
    for pair in PAIRS {
        forms[pair[1] as usize - FIRST] = ENDS_A_PAIR;
    }
    let mut at = 0;
    let mut row = 0;
    for gap in GAPS {
        at += usize::from(gap);
        if gap < u8::MAX {
            forms[at] = u16::from_be_bytes([FORM_HIGH[row], FORM_LOW[row]]);
            row += 1;
        }
    }
    forms
}
