//! A folded text that remembers where each of its characters came from.

use std::ops::Range;

/// A folded text. Each folded character keeps the bytes of the original it stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    chars: Vec<char>,
    /// `sources[i]` is where `chars[i]` stands in the original, in bytes.
    sources: Vec<Range<u32>>,
}

impl Folded {
    /// The folded characters.
    pub fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The folded characters as a string.
    pub fn text(&self) -> String {
        self.chars.iter().collect()
    }

    /// The bytes of the original that the folded characters `range` stand for. An empty range
    /// gives an empty range at the place where it stands.
    ///
    /// ```
    /// let folded = bank_help::text::fold_width("身份证 １２３");
    /// assert_eq!(folded.text(), "身份证123");
    /// let bytes = folded.source(3..5);
    /// assert_eq!(&"身份证 １２３"[bytes], "１２");
    /// ```
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let end_of_text = self.sources.last().map_or(0, |last| last.end);
        let start = self
            .sources
            .get(range.start)
            .map_or(end_of_text, |at| at.start);
        let end = match range
            .end
            .checked_sub(1)
            .and_then(|last| self.sources.get(last))
        {
            Some(at) if range.end > range.start => at.end,
            _ => start,
        };
        start as usize..end as usize
    }

    /// Appends a character that stands for the bytes `source` of the original.
    pub(super) fn push(&mut self, folded: char, source: Range<usize>) {
        self.chars.push(folded);
        self.sources.push(source.start as u32..source.end as u32);
    }

    /// Replaces the last two characters by two others.
    pub(super) fn replace_last_two(&mut self, two: [char; 2]) {
        if let [.., first, second] = self.chars.as_mut_slice() {
            [*first, *second] = two;
        }
    }
}
