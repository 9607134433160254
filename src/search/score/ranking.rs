//! The ranking: adds the columns up, takes the best, and shows nothing where none is near enough.

use super::coverage::Coverage;
use super::meaning::MeaningColumn;
use crate::search::document::ScoreParts;
use crate::search::weights::Weights;

/// The documents of which one must pass the gate, or nothing is shown: the first
/// may be there by its embedding or its popularity, with the right one right behind.
pub(crate) const JUDGED: usize = 3;

/// The score of every document, one column for each summand of [`ScoreParts`].
pub(crate) struct ScoreColumns<'a> {
    pub(crate) words: Vec<f32>,
    pub(crate) keywords: Vec<f32>,
    pub(crate) phrase_match: Vec<f32>,
    pub(crate) pinyin: Vec<f32>,
    /// `None` where the corpus has no embeddings, or the query no known word.
    pub(crate) meaning: Option<MeaningColumn<'a>>,
    /// Whether many ask for the document.
    pub(crate) popular: &'a [bool],
}

/// A document with its score.
#[derive(Debug)]
pub(crate) struct RankedDocument {
    pub(crate) document: u32,
    pub(crate) score: f32,
    pub(crate) parts: ScoreParts,
}

impl RankedDocument {
    /// Tells whether the document holds the query or is spelt by it.
    fn is_exact(&self) -> bool {
        self.parts.phrase_match + self.parts.pinyin > 0.0
    }
}

impl ScoreColumns<'_> {
    fn parts(&self, document: usize, weights: &Weights) -> ScoreParts {
        let (phrase_match, pinyin) = (self.phrase_match[document], self.pinyin[document]);
        // Not the sum of the two: what is spelt does not stand there letter by letter.
        let is_pinyin = pinyin > phrase_match;
        let mut parts = ScoreParts {
            words: self.words[document],
            keywords: self.keywords[document],
            phrase_match: if is_pinyin { 0.0 } else { phrase_match },
            pinyin: if is_pinyin { pinyin } else { 0.0 },
            ..ScoreParts::default()
        };
        if let Some(meaning) = &self.meaning
            && parts.sum() > weights.meaning_min_score
        {
            parts.meaning = meaning.score(document as u32, weights);
        }
        if self.popular[document] && parts.sum() > 0.0 {
            parts.popular = weights.popular;
        }
        parts
    }
}

/// The best `limit` documents, best first. Equal scores keep the order of the documents.
pub(crate) fn rank(
    columns: &ScoreColumns<'_>,
    limit: usize,
    weights: &Weights,
) -> Vec<RankedDocument> {
    let mut best: Vec<RankedDocument> = Vec::with_capacity(limit + 1);
    for document in 0..columns.words.len() {
        let parts = columns.parts(document, weights);
        let score = parts.sum();
        let least = best.last().map_or(0.0, |last| last.score);
        if score > 0.0 && (best.len() < limit || score > least) {
            let at = best.partition_point(|other| other.score >= score);
            let ranked = RankedDocument {
                document: document as u32,
                score,
                parts,
            };
            best.insert(at, ranked);
            best.truncate(limit);
        }
    }
    best
}

/// Tells whether one of the best documents is near enough to be shown: it holds the query, is spelt
/// by it, or explains enough of it. `coverage` is made only where it is needed.
pub(crate) fn passes_gate<'a>(
    best: &[RankedDocument],
    coverage: impl FnOnce() -> Coverage<'a>,
    weights: &Weights,
) -> bool {
    let judged = &best[..best.len().min(JUDGED)];
    if judged.iter().any(RankedDocument::is_exact) {
        return true;
    }
    let coverage = coverage();
    let is_near = |it: &RankedDocument| coverage.of_document(it.document) >= weights.min_coverage;
    judged.iter().any(is_near)
}

/// The most that one of the best documents explains of the query, 0 for none.
pub(crate) fn best_coverage(best: &[RankedDocument], coverage: &Coverage<'_>) -> f32 {
    let judged = best.iter().take(JUDGED);
    let covered = judged.map(|it| coverage.of_document(it.document));
    covered.fold(0.0, f32::max)
}
