//! Words whose pinyin differs from that of their characters alone: 银行 is `yin hang`, not
//! `yin xing`.

/// A word and the pinyin it is read with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordReading {
    /// The word in Chinese characters.
    pub word: String,
    /// One syllable for each character, without tones, with blanks between them.
    pub pinyin: String,
}

#[cfg(feature = "author")]
include!(concat!(env!("OUT_DIR"), "/readings.rs"));

/// Finds the words of `data/readings.tsv` that occur in `text`, in the order of the table.
/// `text` is compared as it stands: [fold](super::fold) it first if it may be traditional.
///
/// ```
/// let found = bank_help::text::word_readings_in("工商银行会计科");
/// let words: Vec<&str> = found.iter().map(|it| it.word.as_str()).collect();
/// assert!(words.contains(&"银行") && words.contains(&"会计"));
/// ```
#[cfg(feature = "author")]
pub fn word_readings_in(text: &str) -> Vec<WordReading> {
    READINGS
        .iter()
        .filter(|(word, _)| text.contains(word))
        .map(|(word, pinyin)| WordReading {
            word: (*word).to_owned(),
            pinyin: (*pinyin).to_owned(),
        })
        .collect()
}
