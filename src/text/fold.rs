//! Folding: many ways to type the same text become one, and each character remembers where it
//! came from.

use super::folded::Folded;
use super::han::is_everyday_han;
use super::latin::without_accent;
use super::variants::{simplify, simplify_pair};
use super::width::{is_invisible, plain_chars};
use std::ops::Range;

/// Folds width only: full-width, circled and other compatibility digits and letters become ASCII;
/// spaces and invisible characters are dropped. Case and script stay as typed, so a name survives.
///
/// ```
/// assert_eq!(bank_help::text::fold_width(" １３８ ０013 ").text(), "1380013");
/// ```
pub fn fold_width(typed: &str) -> Folded {
    let mut folded = Folded::default();
    for (at, ch) in typed.char_indices() {
        if !ch.is_whitespace() && !is_invisible(ch) {
            let source = at..at + ch.len_utf8();
            plain_chars(ch, &mut |plain| folded.push(plain, source.clone()));
        }
    }
    folded
}

/// Folds for search: width, case, punctuation and traditional to simplified characters. Runs of
/// blanks and punctuation become one space, and none is left at either end.
///
/// ```
/// assert_eq!(bank_help::text::fold("ＳＭＳ 驗證碼？").text(), "sms 验证码");
/// ```
pub fn fold(typed: &str) -> Folded {
    let mut folder = Folder::default();
    for (at, ch) in typed.char_indices() {
        let source = at..at + ch.len_utf8();
        if is_everyday_han(ch) {
            folder.push_word(ch, source);
        } else if !is_invisible(ch) {
            plain_chars(ch, &mut |plain| {
                without_accent(plain, &mut |letter| folder.push(letter, source.clone()));
            });
        }
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
        if !is_word(ch) {
            let start = self.gap.take().map_or(source.start, |gap| gap.start);
            self.gap = Some(start..source.end);
            return;
        }
        self.push_word(ch, source);
    }

    fn push_word(&mut self, ch: char, source: Range<usize>) {
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

/// Tells whether a character can be part of a word. Judged by blocks: Unicode's own tables would be
/// a tenth of the engine.
fn is_word(ch: char) -> bool {
    match ch {
        '\0'..='\u{bf}' => ch.is_ascii_alphanumeric() || matches!(ch, 'ª' | 'µ' | 'º'),
        '×' | '÷' => false,
        // Punctuation, symbols, arrows, boxes; CJK punctuation but for 々 and 〇; forms of these.
        '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' => false,
        '\u{2ff0}'..='\u{3020}' | '\u{3030}' | '\u{303d}'..='\u{303f}' => {
            matches!(ch, '々' | '〆' | '〇')
        }
        '・' | '\u{3200}'..='\u{33ff}' | '\u{4dc0}'..='\u{4dff}' => false,
        '\u{e000}'..='\u{f8ff}' | '\u{fe10}'..='\u{fe6f}' => false,
        '\u{ff00}'..='\u{ff65}' | '\u{ffe0}'..='\u{ffff}' => false,
        '\u{1f000}'..='\u{1fbef}' | '\u{f0000}'.. => false,
        _ => true,
    }
}

/// Tells whether a character is an apostrophe, which is dropped: `don't` and `dont` are the same.
fn is_apostrophe(ch: char) -> bool {
    matches!(ch, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}
