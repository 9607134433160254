//! Documents in, ranked and marked hits out. Knows nothing of banks.

#[path = "index/build.rs"]
mod build;
#[path = "terms/common_words.rs"]
mod common;
#[path = "score/coverage.rs"]
mod coverage;
#[path = "terms/interner.rs"]
mod dictionary;
#[path = "index/homophones.rs"]
mod homophones;
#[path = "score/phrase_match.rs"]
mod inside;
#[path = "embeddings.rs"]
mod learned;
#[cfg(feature = "author")]
pub mod learn;
#[path = "index/csr_lists.rs"]
mod lists;
#[path = "present/marks.rs"]
mod marks;
#[path = "score/meaning.rs"]
mod meaning;
#[path = "present/suggestion.rs"]
mod meant;
#[path = "query/correct.rs"]
mod mended;
#[path = "terms/numeral.rs"]
mod numeral;
#[path = "terms/phrase_dictionary.rs"]
mod phrases;
#[path = "index/variants.rs"]
mod phrasings;
#[path = "index/postings.rs"]
mod postings;
#[path = "query/parse.rs"]
mod query;
#[path = "score/ranking.rs"]
mod ranking;
#[path = "terms/bloom_filter.rs"]
mod sieve;
#[path = "present/snippet.rs"]
mod snippet;
#[path = "pinyin/index.rs"]
mod sounds;
#[path = "pinyin/input.rs"]
mod spelling;
#[path = "pinyin/matching.rs"]
mod spelt;
#[path = "terms/synonyms.rs"]
mod synonyms;
#[path = "terms/term.rs"]
mod term;
mod weights;
#[path = "index/vocabulary.rs"]
mod words;

pub use crate::text::WordReading;
pub use learned::Embeddings;
pub use ranking::ScoreParts;
pub use weights::Weights;

use crate::text::Folded;
use dictionary::Dictionary;
use homophones::Homophones;
use marks::Marker;
use meaning::Meaning;
use phrases::Phrases;
use phrasings::Variants;
use postings::Postings;
use query::Query;
use ranking::{JUDGED, Ranking, rank};
use sounds::Sounds;
use std::ops::Range;
use words::Words;

/// What is searched: one entry, as written.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The question.
    pub title: String,
    /// Other ways people ask it; matched as the best one, not as one long text.
    pub asks: Vec<String>,
    /// Words that name its subject.
    pub tags: Vec<String>,
    /// The answer, as plain text.
    pub body: String,
    /// Asked so often that it comes first among equals.
    pub popular: bool,
}

/// What the words of a corpus mean besides themselves.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Groups of words that mean the same.
    pub synonyms: Vec<Vec<String>>,
    /// Words whose reading differs from that of their characters alone: 银行, `yin hang`.
    pub readings: Vec<WordReading>,
    /// What they mean as learned from how people ask, if anything was learned.
    pub embeddings: Option<Embeddings>,
}

impl Document {
    /// Every way to ask it: its title, then its asks.
    #[cfg(feature = "author")]
    fn phrasings(&self) -> impl Iterator<Item = &str> {
        let asks = self.asks.iter().map(String::as_str);
        std::iter::once(self.title.as_str()).chain(asks)
    }
}

/// One found document.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The document's place in the list the index was made from.
    pub document: usize,
    /// Higher is better; only comparable within one search.
    pub score: f32,
    /// What matched in the title: byte ranges, ordered and disjoint, on character boundaries.
    pub title_marks: Vec<Range<usize>>,
    /// The part of the body that matched best; empty when only title, asks or tags matched and
    /// the body has nothing to show.
    pub snippet: Snippet,
}

/// What one search gives a page: the hits, and a better query where there is one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchResults {
    /// The best documents, best first.
    pub hits: Vec<Hit>,
    /// A corrected query that finds clearly more ([`Index::suggest`]).
    pub suggestion: Option<String>,
}

/// A found document and what its score is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct ExplainedHit {
    /// The document as [`Index::search`] gives it.
    pub hit: Hit,
    /// The summands of [`Hit::score`].
    pub parts: ScoreParts,
}

/// A short piece of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snippet {
    /// The piece, with `…` where it was cut.
    pub text: String,
    /// What matched in it: byte ranges of `text`, ordered and disjoint.
    pub marks: Vec<Range<usize>>,
}

/// What is marked in a document. Folding ten long answers anew took most of the time of a search.
#[derive(Debug)]
struct Text {
    title: Folded,
    /// The title as written.
    heading: String,
    body: Folded,
    /// The body as written.
    written: String,
}

/// An immutable index over documents.
#[derive(Debug)]
pub struct Index {
    dictionary: Dictionary,
    /// The terms of each document, all fields together.
    documents: Postings,
    /// The terms of each title and each ask.
    phrased: Postings,
    phrasings: Variants,
    sounds: Sounds,
    homophones: Homophones,
    synonyms: Phrases,
    common: Phrases,
    words: Words,
    /// What of each document is shown.
    texts: Vec<Text>,
    popular: Vec<bool>,
    meaning: Option<Meaning>,
    weights: Weights,
}

impl Index {
    /// Reads the documents once; a few thousand take milliseconds.
    pub fn new(documents: &[Document], lexicon: &Lexicon) -> Index {
        Index::with_weights(documents, lexicon, Weights::DEFAULT)
    }

    /// Builds an index that ranks by other weights than the default, to measure what each of them
    /// gains.
    pub fn with_weights(documents: &[Document], lexicon: &Lexicon, weights: Weights) -> Index {
        build::build(documents, lexicon, weights)
    }

    /// The best `limit` documents for what was typed, best first. Empty for an empty query, and
    /// where nothing is near enough to be worth showing.
    pub fn search(&self, typed: &str, limit: usize) -> Vec<Hit> {
        let query = Query::read(typed, self);
        self.hits(&query, &rank(self, &query, limit), limit)
    }

    /// Searches as [`Index::search`] does and looks for a better query as [`Index::suggest`] does,
    /// both with one reading of the query.
    pub fn search_and_suggest(&self, typed: &str, limit: usize) -> SearchResults {
        let query = Query::read(typed, self);
        let ranking = rank(self, &query, limit.max(JUDGED));
        SearchResults {
            hits: self.hits(&query, &ranking, limit),
            suggestion: meant::meant(self, typed, &query, &ranking),
        }
    }

    /// Searches as [`Index::search`] does and says what the score of each hit is made of.
    ///
    /// ```
    /// use bank_help::search::{Document, Index, Lexicon};
    /// let title = "收不到验证码怎么办？".to_owned();
    /// let documents = [Document { title, ..Document::default() }];
    /// let index = Index::new(&documents, &Lexicon::default());
    /// let found = index.explain("验证码", 5);
    /// let parts = &found[0].parts;
    /// assert_eq!(found[0].hit.score, parts.words + parts.phrase_match);
    /// ```
    pub fn explain(&self, typed: &str, limit: usize) -> Vec<ExplainedHit> {
        let query = Query::read(typed, self);
        let ranking = rank(self, &query, limit);
        let hits = self.hits(&query, &ranking, limit).into_iter();
        let both = hits.zip(ranking.parts);
        both.map(|(hit, parts)| ExplainedHit { hit, parts })
            .collect()
    }

    fn hits(&self, query: &Query, ranking: &Ranking, limit: usize) -> Vec<Hit> {
        let marker = Marker::new(self, query, ranking);
        let mut hits = Vec::new();
        for (document, score) in ranking.documents.iter().take(limit) {
            let [title_marks, body_marks] = marker.document(*document);
            let document = *document as usize;
            hits.push(Hit {
                document,
                score: *score,
                title_marks,
                snippet: snippet::snippet(&self.texts[document].written, &body_marks),
            });
        }
        hits
    }

    /// What was likely meant by what was typed, as it would be typed: a wrong character that sounds
    /// right put right, a misspelt word, pinyin in characters. `None` where that would not find clearly
    /// more.
    ///
    /// ```
    /// use bank_help::search::{Document, Index, Lexicon};
    /// let title = "收不到验证码怎么办？".to_owned();
    /// let documents = [Document { title, ..Document::default() }];
    /// let index = Index::new(&documents, &Lexicon::default());
    /// assert_eq!(index.suggest("验正码收不到").as_deref(), Some("验证码收不到"));
    /// assert_eq!(index.suggest("收不到验证码"), None);
    /// ```
    pub fn suggest(&self, typed: &str) -> Option<String> {
        let query = Query::read(typed, self);
        let ranking = rank(self, &query, JUDGED);
        meant::meant(self, typed, &query, &ranking)
    }

    /// Does one of the document's questions have the term?
    fn is_asked(&self, term: u32, document: u32) -> bool {
        let phrasings = self.phrasings.of_document(document);
        let owners = self.phrased.of(term);
        let first = owners.partition_point(|own| own.owner < phrasings.start);
        owners
            .get(first)
            .is_some_and(|own| own.owner < phrasings.end)
    }
}
