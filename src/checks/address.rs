//! A postal address. There is no list to hold it against; what is missing can be seen.

use super::letter::{is_digit, is_letter};
use super::{Judgement, Problem, Reason, Verdict};
use crate::text::{is_han, narrow};

/// Shorter than any that a letter would reach.
const SHORTEST: usize = 5;

pub(super) fn judge(text: &str) -> Judgement {
    let value = text.trim();
    let value = value
        .split_once([':', '：'])
        .map_or(value, |(label, rest)| {
            // 地址：, not a name of a place with a colon in it.
            if label.chars().count() <= 4 {
                rest.trim()
            } else {
                value
            }
        });
    if text.trim().is_empty() {
        return Judgement::empty();
    }
    let folded = narrow(value);
    let signs = folded.chars().iter();
    let count = signs.filter(|ch| is_letter(**ch) || is_digit(**ch)).count();
    if count < SHORTEST {
        let short = Verdict::Unfinished(Problem::of(Reason::AddressTooShort));
        return Judgement::read(short, value.to_owned(), String::new());
    }
    let mut judgement = Judgement::read(Verdict::Good, value.to_owned(), String::new());
    let has = |signs: &str| value.contains(|ch: char| signs.contains(ch));
    let hint = if value.contains(is_han) && !has("省市区县州盟旗镇乡") {
        Some(Reason::AddressRegion)
    } else if !folded.chars().iter().any(|ch| is_digit(*ch))
        && !has("号村组队社栋幢室一二三四五六七八九十")
    {
        Some(Reason::AddressNumber)
    } else {
        None
    };
    judgement.hints.extend(hint.map(Problem::of));
    judgement
}
