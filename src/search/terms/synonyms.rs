//! Words that mean the same: a general list for each language (`data/synonyms.*.tsv`) and the
//! corpus's own.

use super::phrases::Phrases;
use std::ops::Range;

include!(concat!(env!("OUT_DIR"), "/synonyms.rs"));

/// Every word of every group, with the number of its group: the general ones first.
pub(super) fn groups(own: &[Vec<String>]) -> Phrases {
    let mut phrases = Phrases::new();
    let mut number = 0;
    for group in SYNONYMS.split('\n') {
        for word in group.split('|') {
            phrases.add(word, number);
        }
        number += 1;
    }
    for group in own {
        for word in group {
            phrases.add(word, number);
        }
        number += 1;
    }
    phrases
}

/// What stands between a verb and its object.
const BETWEEN: &str = "不了 不上 不到 不出 不成 不起 没 了 过 完 个 一下";

/// Calls `emit` with each place where a word of two characters is split up, and its group: 刷不了脸
/// asks for 刷脸.
pub(super) fn split_up(groups: &Phrases, chars: &[char], emit: &mut dyn FnMut(Range<usize>, u32)) {
    for (at, first) in chars.iter().enumerate() {
        for between in BETWEEN.split(' ') {
            let end = at + between.chars().count() + 2;
            let Some(last) = chars.get(end - 1) else {
                continue;
            };
            if between.chars().eq(chars[at + 1..end - 1].iter().copied()) {
                groups.each(&[*first, *last], &mut |place, group| {
                    if place.len() == 2 {
                        emit(at..end, group);
                    }
                });
            }
        }
    }
}
