//! Words that mean the same: a general list for each language (`data/synonyms.*.tsv`) and the
//! corpus's own.

use super::phrases::Phrases;

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
