//! Folding: many ways to type the same text become one, and each character remembers where it
//! came from.

use super::Folded;
use super::latin::without_mark;
use super::variants::{simplify, simplify_pair};
use super::width::{is_invisible, narrow_char};
use std::ops::Range;

/// Folds width only: full-width, circled and other compatibility digits and letters become
/// ASCII; spaces and invisible characters go. Case and script stay as typed, so a name survives.
///
/// ```
/// assert_eq!(bank_help::text::narrow(" １３８ ０013 ").text(), "1380013");
/// ```
pub fn narrow(typed: &str) -> Folded {
    let mut folded = Folded::default();
    for (at, ch) in typed.char_indices() {
        if !ch.is_whitespace() && !is_invisible(ch) {
            narrow_char(ch, |plain| folded.push(plain, at..at + ch.len_utf8()));
        }
    }
    folded
}

/// Folds for finding: width, case, punctuation and traditional to simplified characters. Runs of
/// blanks and punctuation become one space, and none is left at either end.
///
/// ```
/// assert_eq!(bank_help::text::fold("ＳＭＳ 驗證碼？").text(), "sms 验证码");
/// ```
pub fn fold(typed: &str) -> Folded {
    let mut folder = Folder::default();
    for (at, ch) in typed.char_indices() {
        if is_invisible(ch) {
            continue;
        }
        let source = at..at + ch.len_utf8();
        narrow_char(ch, |plain| {
            for lower in plain.to_lowercase() {
                without_mark(lower, |bare| folder.push(bare, source.clone()));
            }
        });
    }
    folder.folded
}

#[derive(Default)]
struct Folder {
    folded: Folded,
    /// A run of blanks and punctuation that becomes a space if a word follows.
    gap: Option<Range<usize>>,
}

impl Folder {
    fn push(&mut self, ch: char, source: Range<usize>) {
        if is_apostrophe(ch) {
            return;
        }
        if !ch.is_alphanumeric() {
            let start = self.gap.take().map_or(source.start, |gap| gap.start);
            self.gap = Some(start..source.end);
            return;
        }
        if let Some(gap) = self.gap.take()
            && !self.folded.chars().is_empty()
        {
            self.folded.push(' ', gap);
        }
        let before = self.folded.chars().last().copied();
        let simple = simplify(ch);
        self.folded.push(simple, source);
        if let Some(both) = before.and_then(|before| simplify_pair([before, simple])) {
            self.folded.replace_last_two(both);
        }
    }
}

/// Part of a word: `don't` and `dont` are the same.
fn is_apostrophe(ch: char) -> bool {
    matches!(ch, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}
