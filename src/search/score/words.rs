//! The column `words`: what a document shares with the query, as the sum of BM25F over the terms.

use crate::search::index::Postings;
use crate::search::pinyin::{PinyinMatch, by_typed_part};
use crate::search::query::QueryTerm;
use crate::search::weights::Weights;

/// Scores every document by the terms of the query and the pieces that the query spells in pinyin,
/// as a share of the most that any document has: 0 to 1.
pub(crate) fn word_scores(
    terms: &[QueryTerm],
    pinyin: &[PinyinMatch],
    documents: &Postings,
    weights: &Weights,
) -> Vec<f32> {
    let mut scores = vec![0.0; documents.owner_count()];
    for term in terms {
        add_term(documents, &term.matches, &mut scores);
    }
    for matches in by_typed_part(pinyin) {
        add_pinyin_piece(documents, matches, weights, &mut scores);
    }
    as_share_of_most(scores)
}

fn as_share_of_most(mut scores: Vec<f32>) -> Vec<f32> {
    // `f32::max` is a function call in wasm.
    let mut most = f32::MIN_POSITIVE;
    for score in &scores {
        if *score > most {
            most = *score;
        }
    }
    for score in &mut scores {
        *score /= most;
    }
    scores
}

/// Adds one term of the query: BM25, and the best of each document where several terms match.
fn add_term(documents: &Postings, matches: &[(u32, f32)], scores: &mut [f32]) {
    // Most terms have one match: nothing to compare then.
    if let [(term, weight)] = matches {
        let weight = documents.idf(*term) * weight;
        for posting in documents.of_term(*term) {
            scores[posting.owner as usize] += weight * posting.impact;
        }
        return;
    }
    let mut found = Vec::new();
    for (term, weight) in matches {
        for posting in documents.of_term(*term) {
            found.push((posting.owner, posting.impact * weight));
        }
    }
    add_best(documents, &found, 1.0, scores);
}

/// Adds what a part of the query spells: it counts like a word that the documents it was found in
/// have. What the whole query spells has a column of its own.
fn add_pinyin_piece(
    documents: &Postings,
    matches: &[PinyinMatch],
    weights: &Weights,
    scores: &mut [f32],
) {
    let Some(first) = matches.first().filter(|it| !it.is_whole_query) else {
        return;
    };
    let weight = if first.ends_stretch {
        weights.pinyin_piece
    } else {
        weights.pinyin_piece * weights.pinyin_partial_piece
    };
    let mut found = Vec::new();
    for it in matches {
        found.push((it.document, it.quality));
    }
    add_best(documents, &found, weight, scores);
}

/// Adds the best that was found for each document, as if it were one term that these have.
fn add_best(documents: &Postings, found: &[(u32, f32)], weight: f32, scores: &mut [f32]) {
    let mut place = vec![u32::MAX; scores.len()];
    let mut best: Vec<(u32, f32)> = Vec::with_capacity(found.len());
    for (document, impact) in found {
        let place = &mut place[*document as usize];
        match best.get_mut(*place as usize) {
            Some(it) => it.1 = it.1.max(*impact),
            None => {
                *place = best.len() as u32;
                best.push((*document, *impact));
            }
        }
    }
    let weight = documents.idf_at(best.len()) * weight;
    for (document, impact) in best {
        scores[document as usize] += weight * impact;
    }
}
