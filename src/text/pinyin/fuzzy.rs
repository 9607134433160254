//! Fuzzy pinyin (模糊音): which syllables count as alike, because many people do not tell their
//! sounds apart. The pairs of initials and finals are `FUZZY_INITIALS` and `FUZZY_FINALS` of
//! `build/text_tables.rs`; what a match by them is worth stands in `search/pinyin/input.rs`.

use super::{FINALS, FUZZY_FINAL, FUZZY_INITIAL, INITIALS, Syllable};

impl Syllable {
    /// The syllable that stands for all that many people do not tell apart (fuzzy pinyin, 模糊音):
    /// `zh` and `z`, `n` and `l`, `ang` and `an`.
    ///
    /// ```
    /// use bank_help::text::Syllable;
    /// let class = |typed| Syllable::parse(typed).map(Syllable::fuzzy_class);
    /// assert_eq!(class("sheng"), class("sen"));
    /// assert_ne!(class("sheng"), class("shang"));
    /// ```
    pub fn fuzzy_class(self) -> Syllable {
        let (initial, final_part) = (self.index() / FINALS.len(), self.index() % FINALS.len());
        Syllable::new(
            initial.min(FUZZY_INITIAL[initial].into()),
            final_part.min(FUZZY_FINAL[final_part].into()),
        )
    }

    /// The initial that many people do not tell from the syllable's; the same one if there is none.
    pub fn fuzzy_initial(self) -> &'static str {
        INITIALS[usize::from(FUZZY_INITIAL[self.index() / FINALS.len()])]
    }

    /// The final that many people do not tell from the syllable's; the same one if there is none.
    pub fn fuzzy_final(self) -> &'static str {
        FINALS[usize::from(FUZZY_FINAL[self.index() % FINALS.len()])]
    }
}
