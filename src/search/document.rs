//! What goes into the search and what comes out of it.

use super::embeddings::Embeddings;
use crate::text::WordReading;
use std::ops::Range;

/// One entry to be searched, as written.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The question.
    pub title: String,
    /// Other ways people ask the question. The one that matches best counts, not all together.
    pub asks: Vec<String>,
    /// Words that name the subject.
    pub tags: Vec<String>,
    /// The answer, as plain text.
    pub body: String,
    /// Asked so often that the document comes first among equals.
    pub popular: bool,
}

impl Document {
    /// Iterates over every way to ask the question: the title, then the asks.
    #[cfg(feature = "author")]
    pub(crate) fn variants(&self) -> impl Iterator<Item = &str> {
        let asks = self.asks.iter().map(String::as_str);
        std::iter::once(self.title.as_str()).chain(asks)
    }
}

/// What the words of a corpus mean beside what the general lists know.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Groups of words that mean the same.
    pub synonyms: Vec<Vec<String>>,
    /// Words whose reading differs from that of their characters alone: 银行, `yin hang`.
    pub readings: Vec<WordReading>,
    /// The meaning of terms as trained on how people ask; without it the search goes by words.
    pub embeddings: Option<Embeddings>,
}

/// One found document.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The document's place in the list that the index was made from.
    pub document: usize,
    /// Higher is better. Scores of two searches cannot be compared.
    pub score: f32,
    /// What matched in the title: byte ranges, ordered and disjoint, on character boundaries.
    pub title_marks: Vec<Range<usize>>,
    /// The part of the body that matched best; empty when only title, asks or tags matched.
    pub snippet: Snippet,
}

/// A short piece of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snippet {
    /// The piece, with `…` where it was cut.
    pub text: String,
    /// What matched in the piece: byte ranges of `text`, ordered and disjoint.
    pub marks: Vec<Range<usize>>,
}

/// What one search gives a page: the hits, and a better query where there is one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchResults {
    /// The best documents, best first.
    pub hits: Vec<Hit>,
    /// A corrected query that finds clearly more ([`Index::suggest`](super::Index::suggest)).
    pub suggestion: Option<String>,
}

/// A found document and what its score is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct ExplainedHit {
    /// The document as [`Index::search`](super::Index::search) gives it.
    pub hit: Hit,
    /// The summands of [`Hit::score`].
    pub parts: ScoreParts,
}

/// The summands of a score, one for each column of the search ([`Weights`](super::Weights) says how
/// much each can be). Each is 0 or more.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScoreParts {
    /// What title, asks, tags and body share with the query (BM25F), as a share of the most that
    /// any document has: 0 to 1.
    pub words: f32,
    /// How much of several keywords one title or ask has.
    pub keywords: f32,
    /// The title or an ask holds what was typed, letter by letter.
    pub phrase_match: f32,
    /// What was typed is the pinyin of the title or of an ask, or of a part of one. Only one of
    /// `phrase_match` and `pinyin` is above 0.
    pub pinyin: f32,
    /// The document means what was typed, by the embeddings.
    pub meaning: f32,
    /// Many visitors ask for the document.
    pub popular: f32,
}

impl ScoreParts {
    pub(crate) fn sum(&self) -> f32 {
        self.words + self.keywords + self.phrase_match + self.pinyin + self.meaning + self.popular
    }
}
