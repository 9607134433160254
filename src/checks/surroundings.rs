//! What stands around a value that was pasted: a label, a pair of quotes or brackets, a sign that
//! ends a sentence. One step for all kinds, before anything is judged.

use super::characters::{is_digit, is_one_of};
use super::word_list::words;
use crate::text::{Folded, fold_width, is_han_of_label};
use std::ops::Range;

/// The labels that can stand before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LabelRule {
    /// Before a number: any Han characters, any words before a colon, words of [`LABELS`].
    Number,
    /// Before a date or a word: any words before a colon, words of [`LABELS`].
    Text,
    /// Before an email address: as before a text, but a word of [`LABELS`] in Latin letters needs a blank
    /// behind it, because `phone.zhang@qq.com` is an address.
    Email,
    /// Before a name: any words before a colon, and Han words of [`LABELS`]: people are called Card.
    Name,
    /// Before a postal address: four characters before a colon, or words of [`LABELS`] before one,
    /// because the name of a place may have a colon in it.
    Address,
}

/// Words of labels. A label can be several of them: `PASSPORT NO.`, 电子邮箱地址.
const LABELS: &str = "passport identity id card document permit bank mobile telephone phone tel email \
    e-mail mail address name number no code date of birth dob born sex gender \
    电子 邮箱 邮件 电邮 地址 姓名 性别 出生 日期 生日";

/// Characters of the longest label before the colon in an address (收货地址).
const LONGEST_OF_ADDRESS: usize = 4;

/// Bytes of the shortest words that are a label without a sign behind them. `ID 123456` and
/// `NO 123456` can be the numbers of passports.
const SHORTEST: usize = 3;

/// Colons, once width is folded.
const COLONS: &str = ":∶﹕︰";

/// Quotes and brackets that stand in pairs, once width is folded.
const PAIRS: &str = "()[]{}<>“”‘’„“「」『』【】〔〕《》〈〉«»‹›\"\"''``";

/// The bytes of `text` that are the value: what is left without label, pairs and closing signs,
/// empty for a label alone. `None` if nothing was typed that can be seen.
#[inline(never)]
pub(super) fn value_range(text: &str, rule: LabelRule) -> Option<Range<usize>> {
    let folded = fold_width(text);
    let chars = folded.chars();
    if chars.is_empty() {
        return None;
    }
    let (mut start, mut end) = (0, chars.len());
    while start < end {
        // The label last: it may stand inside of the others.
        if is_pair(&chars[start..end]) {
            start += 1;
            end -= 1;
            continue;
        }
        if end - start > 1 && is_closing(chars[end - 1], rule) {
            end -= 1;
            continue;
        }
        let label = label_end(&folded, start..end, rule);
        if label == start {
            break;
        }
        start = label;
    }
    Some(folded.source(start..end))
}

/// Do the first and the last character make a pair around something? Not in （张三收）北京（东门）, whose
/// first bracket is closed before.
fn is_pair(chars: &[char]) -> bool {
    let [open, inside @ .., close] = chars else {
        return false;
    };
    let mut pairs = PAIRS.chars();
    while let (Some(first), Some(last)) = (pairs.next(), pairs.next()) {
        if first == *open && last == *close {
            let mut depth = 0;
            let is_closed = inside.iter().any(|ch| {
                depth += i32::from(ch == open) - i32::from(ch == close);
                depth < 0 || first == last && ch == open
            });
            return !inside.is_empty() && !is_closed && depth == 0;
        }
    }
    false
}

/// Is the character a sign that ends a sentence or a part of one? In a name, a full stop and a question
/// mark mean something.
fn is_closing(ch: char, rule: LabelRule) -> bool {
    is_one_of(ch, ";,、!") || rule != LabelRule::Name && is_one_of(ch, ".。?…")
}

/// Where the label ends that stands in the characters `range`; its start where there is none.
fn label_end(folded: &Folded, range: Range<usize>, rule: LabelRule) -> usize {
    let start = range.start;
    let chars = &folded.chars()[..range.end];
    for (at, &ch) in chars.iter().enumerate().skip(start) {
        if is_one_of(ch, COLONS) && (rule != LabelRule::Address || at - start <= LONGEST_OF_ADDRESS)
        {
            return at + 1;
        }
        if is_digit(ch) || ch == '@' {
            break;
        }
    }
    let known = known_words(folded, range, rule);
    if known > start {
        return known;
    }
    let han = chars[start..].iter().take_while(|ch| is_han_of_label(**ch));
    let end = start + han.count();
    match chars.get(end) {
        Some(&next)
            if rule == LabelRule::Number
                && (is_digit(next) || next.is_ascii_alphabetic() || is_one_of(next, "+(")) =>
        {
            end
        }
        _ => start,
    }
}

/// Where a label of [`LABELS`] ends; the start where there is none.
fn known_words(folded: &Folded, range: Range<usize>, rule: LabelRule) -> usize {
    let chars = &folded.chars()[..range.end];
    let (mut end, mut length) = (range.start, 0);
    // Where the last word ended that is a label for certain.
    let mut closed = range.start;
    while let Some(word) = words(LABELS).find(|word| starts_with(&chars[end..], word)) {
        if rule == LabelRule::Name && word.is_ascii() {
            break;
        }
        end += word.chars().count();
        length += word.len();
        let place = end;
        while chars.get(end).is_some_and(|ch| is_one_of(*ch, ".#:/")) {
            end += 1;
        }
        let is_closed = match rule {
            LabelRule::Address => end > place && chars[end - 1] == ':',
            LabelRule::Email => {
                !word.is_ascii()
                    || folded.source(end - 1..end).end < folded.source(end..end + 1).start
            }
            _ => end > place || length >= SHORTEST,
        };
        if is_closed {
            closed = end;
        }
    }
    closed
}

/// Do the characters begin with a word in small letters?
fn starts_with(chars: &[char], word: &str) -> bool {
    let mut left = chars.iter();
    word.chars()
        .all(|ch| left.next().is_some_and(|it| it.to_ascii_lowercase() == ch))
}
