//! Words that mean the same: a general list for each language (`data/synonyms.*.tsv`) and the
//! corpus's own list.

use super::phrase_dictionary::PhraseDictionary;
use std::ops::Range;

include!(concat!(env!("OUT_DIR"), "/synonyms.rs"));

/// Builds a dictionary of every word of every group, with the number of its group. The general
/// groups come first, so a new release that changes their number shifts those of the corpus.
pub(super) fn synonym_groups(corpus_groups: &[Vec<String>]) -> PhraseDictionary {
    let mut dictionary = PhraseDictionary::new();
    let mut number = 0;
    for group in SYNONYMS.split('\n') {
        for word in group.split('|') {
            dictionary.add(word, number);
        }
        number += 1;
    }
    for group in corpus_groups {
        for word in group {
            dictionary.add(word, number);
        }
        number += 1;
    }
    dictionary
}

/// Complements and particles that stand between a verb and its object: 刷不了脸, 改个密码.
const INFIXES: &str = "不了 不上 不到 不出 不成 不起 没 了 过 完 个 一下";

/// Calls `emit` with each place where a synonym of two characters is split by an infix, and the
/// number of its group: 刷不了脸 asks for 刷脸.
pub(crate) fn for_each_split_synonym(
    groups: &PhraseDictionary,
    chars: &[char],
    emit: &mut dyn FnMut(Range<usize>, u32),
) {
    for (at, first) in chars.iter().enumerate() {
        for infix in INFIXES.split(' ') {
            let end = at + infix.chars().count() + 2;
            let Some(last) = chars.get(end - 1) else {
                continue;
            };
            if infix.chars().eq(chars[at + 1..end - 1].iter().copied()) {
                groups.for_each_match(&[*first, *last], &mut |place, group| {
                    if place.len() == 2 {
                        emit(at..end, group);
                    }
                });
            }
        }
    }
}
