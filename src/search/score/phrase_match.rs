//! The column `phrase_match`: titles and asks that hold the query as it stands.

use crate::search::index::{TermIndex, VariantIndex};
use crate::search::query::Query;
use crate::search::terms::{Term, script_runs};
use crate::search::weights::Weights;

/// Scores every document by the best variant that holds the query, as typed or corrected.
pub(crate) fn phrase_match_scores(
    query: &Query,
    index: &TermIndex,
    questions: &VariantIndex,
    weights: &Weights,
) -> Vec<f32> {
    let mut scores = vec![0.0_f32; index.documents.owner_count()];
    let corrected = &query.corrected.chars;
    let forms = [(&query.chars, 1.0), (corrected, weights.corrected_factor)];
    for (chars, factor) in &forms {
        // Most queries have nothing to correct.
        if *factor != 1.0 && *corrected == query.chars {
            continue;
        }
        for (variant, share) in phrase_matches(chars, index, questions) {
            let mut score = weights.phrase_match + weights.phrase_share * share;
            if share == 1.0 {
                score += weights.exact_title;
            }
            if !questions.variants.is_title(variant) {
                score *= weights.ask_factor;
            }
            let best = &mut scores[questions.variants.document(variant) as usize];
            *best = best.max(score * factor);
        }
    }
    scores
}

/// Tells whether a title or an ask holds the folded query.
pub(crate) fn has_phrase(chars: &[char], index: &TermIndex, questions: &VariantIndex) -> bool {
    !phrase_matches(chars, index, questions).is_empty()
}

/// The variants that hold the query, and the share of each that the query is.
fn phrase_matches(chars: &[char], index: &TermIndex, questions: &VariantIndex) -> Vec<(u32, f32)> {
    let mut phrase = chars.to_vec();
    phrase.retain(|ch| *ch != ' ');
    let mut matches = Vec::new();
    let Some(term) = rarest_term(chars, index, questions) else {
        return matches;
    };
    for posting in questions.postings.of_term(term) {
        let text = questions.variants.text(posting.owner);
        let mut parts = text.windows(phrase.len());
        if parts.any(|part| part[0] == phrase[0] && part == phrase) {
            matches.push((posting.owner, phrase.len() as f32 / text.len() as f32));
        }
    }
    matches
}

/// The rarest term that a variant must have to hold the whole query; `None` if no variant can.
fn rarest_term(query: &[char], index: &TermIndex, questions: &VariantIndex) -> Option<u32> {
    let postings = &questions.postings;
    let mut rarest: Option<u32> = None;
    let mut is_known = |term: Term| {
        let Some(term) = index.interner.get(term) else {
            return false;
        };
        let frequency = postings.of_term(term).len();
        if rarest.is_none_or(|best| frequency < postings.of_term(best).len()) {
            rarest = Some(term);
        }
        true
    };
    for run in script_runs(query) {
        let chars = &query[run.place.clone()];
        let all_known = match chars {
            [only] if run.is_han => is_known(Term::character(*only)),
            _ if run.is_han => {
                let mut pairs = chars.windows(2);
                pairs.all(|two| is_known(Term::bigram(two[0], two[1])))
            }
            // The last word may be only the beginning of one.
            _ if run.place.end == query.len() && !index.vocabulary.contains(chars) => true,
            _ => is_known(Term::word(chars)),
        };
        if !all_known {
            return None;
        }
    }
    rarest
}
