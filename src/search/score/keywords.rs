//! The column `keywords`: how much of several keywords one title or ask has.

use crate::search::index::VariantIndex;
use crate::search::query::{Query, is_keyword_list};
use crate::search::terms::TermKind;
use crate::search::weights::Weights;

/// Scores every document by the share of the keywords that its best variant has, squared. All are 0
/// for a query that is no list of keywords.
pub(crate) fn keyword_scores(
    query: &Query,
    questions: &VariantIndex,
    document_count: usize,
    weights: &Weights,
) -> Vec<f32> {
    let mut scores = vec![0.0; document_count];
    if !is_keyword_list(&query.chars) {
        return scores;
    }
    let (variants, postings) = (&questions.variants, &questions.postings);
    let mut found = vec![0.0; variants.len()];
    let mut total = f32::MIN_POSITIVE;
    for term in &query.terms {
        if matches!(term.kind, TermKind::SynonymGroup | TermKind::WordPair) {
            continue;
        }
        let [(term, _)] = term.matches[..] else {
            total += postings.idf_at(0);
            continue;
        };
        let idf = postings.idf(term);
        total += idf;
        for posting in postings.of_term(term) {
            found[posting.owner as usize] += idf;
        }
    }
    for (variant, found) in found.into_iter().enumerate() {
        let share: f32 = found / total;
        let best = &mut scores[variants.document(variant as u32) as usize];
        *best = best.max(weights.keywords * share * share);
    }
    scores
}
