//! Documents in, ranked and marked hits out. Knows nothing of banks.

mod build;
mod common;
mod coverage;
mod dictionary;
mod homophones;
mod inside;
mod learned;
#[cfg(feature = "author")]
pub mod learning;
mod lists;
mod marks;
mod meaning;
mod meant;
mod mended;
mod numeral;
mod phrases;
mod phrasings;
mod postings;
mod query;
mod ranking;
mod sieve;
mod snippet;
mod sounds;
mod spelling;
mod spelt;
mod synonyms;
mod term;
mod weights;
mod words;

pub use learned::Learned;
pub use ranking::Parts;
pub use weights::Weights;

use crate::text::Folded;
use dictionary::Dictionary;
use homophones::Homophones;
use marks::Marker;
use meaning::Meaning;
use phrases::Phrases;
use phrasings::Phrasings;
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
    pub learned: Option<Learned>,
}

/// A word that is not read as its characters are one by one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordReading {
    /// The word in Chinese characters: 银行.
    pub word: String,
    /// A syllable of pinyin for each character, without tones, with spaces between: `yin hang`.
    pub pinyin: String,
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
    phrasings: Phrasings,
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
        Index::weighted(documents, lexicon, Weights::OURS)
    }

    /// The same with other weights: to measure what each of them gains.
    pub fn weighted(documents: &[Document], lexicon: &Lexicon, weights: Weights) -> Index {
        build::build(documents, lexicon, weights)
    }

    /// The best `limit` documents for what was typed, best first. Empty for an empty query, and
    /// where nothing is near enough to be worth showing.
    pub fn search(&self, typed: &str, limit: usize) -> Vec<Hit> {
        self.explain(typed, limit).0
    }

    /// The same, and what was likely [meant](Index::meant): both of one reading of the query.
    pub fn answer(&self, typed: &str, limit: usize) -> (Vec<Hit>, Option<String>) {
        let query = Query::read(typed, self);
        let ranking = rank(self, &query, limit.max(JUDGED));
        let hits = self.hits(&query, &ranking, limit);
        (hits, meant::meant(self, typed, &query, &ranking))
    }

    /// The same, and what the score of each is made of.
    ///
    /// ```
    /// use bank_help::search::{Document, Index, Lexicon};
    /// let title = "收不到验证码怎么办？".to_owned();
    /// let documents = [Document { title, ..Document::default() }];
    /// let index = Index::new(&documents, &Lexicon::default());
    /// let (hits, parts) = index.explain("验证码", 5);
    /// assert_eq!(hits[0].score, parts[0].words + parts[0].inside);
    /// ```
    pub fn explain(&self, typed: &str, limit: usize) -> (Vec<Hit>, Vec<Parts>) {
        let query = Query::read(typed, self);
        let ranking = rank(self, &query, limit);
        (self.hits(&query, &ranking, limit), ranking.parts)
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
    /// assert_eq!(index.meant("验正码收不到").as_deref(), Some("验证码收不到"));
    /// assert_eq!(index.meant("收不到验证码"), None);
    /// ```
    pub fn meant(&self, typed: &str) -> Option<String> {
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
