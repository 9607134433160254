//! Words whose reading differs from that of their characters alone. Used where a pack is built;
//! the wasm carries only those that the pack needs.

include!(concat!(env!("OUT_DIR"), "/readings.rs"));

/// The words of `data/readings.tsv` that occur in `text`, each with its reading, in the table's
/// order. `text` is compared as it stands: fold it first if it may be traditional.
///
/// ```
/// let found = bank_help::text::readings_in("工商银行会计科");
/// assert!(found.contains(&("银行", "yin hang")));
/// assert!(found.contains(&("会计", "kuai ji")));
/// ```
pub fn readings_in(text: &str) -> Vec<(&'static str, &'static str)> {
    READINGS
        .iter()
        .filter(|(word, _)| text.contains(word))
        .copied()
        .collect()
}
