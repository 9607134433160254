//! Words that mean the same: a general list for each language (`data/synonyms.*.tsv`) and the
//! corpus's own.

use super::phrases::Phrases;

include!(concat!(env!("OUT_DIR"), "/synonyms.rs"));

/// Every word of every group, with the number of its group.
pub(super) fn groups(own: &[Vec<String>]) -> Phrases {
    let general = SYNONYMS
        .lines()
        .map(|line| line.split('|').collect::<Vec<_>>());
    let own = own
        .iter()
        .map(|group| group.iter().map(String::as_str).collect());
    let groups: Vec<Vec<&str>> = general.chain(own).collect();
    let numbered = groups.iter().zip(0..);
    Phrases::new(numbered.flat_map(|(words, group)| words.iter().map(move |word| (*word, group))))
}
