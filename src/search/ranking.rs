//! Scores: every document that shares something with the query, best first.

use super::Index;
use super::coverage::Coverage;
use super::inside::inside;
use super::postings::Postings;
use super::query::Query;
use super::spelt::{Spelt, spelt};
use super::term::Kind;
use super::weights::Weights;

/// What a score is made of; they add up to it. The names are those of [`Weights`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parts {
    /// What title, asks, tags and body share with the query, as a share of the most that one has.
    pub words: f32,
    /// How much of several keywords one phrasing has.
    pub keywords: f32,
    /// A title or an ask holds what was typed.
    pub inside: f32,
    /// … or is spelt by it.
    pub spelt: f32,
    /// It means what was typed, by what was learned.
    pub meaning: f32,
    /// Many ask for it.
    pub popular: f32,
}

/// What was found, and the spelt pieces it was found by.
#[derive(Debug)]
pub(super) struct Ranking {
    /// (document, score), best first.
    pub(super) documents: Vec<(u32, f32)>,
    /// What each score is made of, where that was asked for.
    pub(super) parts: Vec<Parts>,
    pub(super) spelt: Vec<Spelt>,
}

/// The best `limit` documents, or none where none is near enough to be worth showing.
pub(super) fn rank(index: &Index, query: &Query, limit: usize, explain: bool) -> Ranking {
    let weights = &index.weights;
    let documents = index.texts.len();
    let mut lexical = vec![0.0; documents];
    for clue in &query.clues {
        add(&index.documents, &clue.terms, &mut lexical);
    }
    let mut bonus = vec![0.0; documents];
    phrases(index, query, &mut lexical, &mut bonus);
    // Not the sum of the two: what is spelt is not there letter by letter.
    let mut exact = vec![0.0; documents];
    inside(index, query, &mut exact);
    let held = if explain { exact.clone() } else { Vec::new() };
    let spelt = spelt(index, query, &mut lexical, &mut exact);

    let meaning = index.meaning.as_ref();
    let asked = meaning.and_then(|own| own.asked(index, query));
    let most = lexical.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    let means = |document: usize, score: f32| match &asked {
        Some(asked) if score > weights.meaning_from => asked.near(index, document as u32),
        _ => 0.0,
    };
    let room = limit.max(JUDGED);
    let mut best: Vec<(u32, f32)> = Vec::with_capacity(room + 1);
    for document in 0..documents {
        if lexical[document] + bonus[document] + exact[document] == 0.0 {
            continue;
        }
        let mut score = lexical[document] / most + bonus[document] + exact[document];
        score += means(document, score);
        if score > 0.0 && index.popular[document] {
            score += weights.popular;
        }
        let least = best.last().map_or(0.0, |last| last.1);
        if score > 0.0 && (best.len() < room || score > least) {
            let at = best.partition_point(|other| other.1 >= score);
            best.insert(at, (document as u32, score));
            best.truncate(room);
        }
    }
    if !is_near(
        index,
        query,
        &spelt,
        &best[..best.len().min(JUDGED)],
        &exact,
    ) {
        best.clear();
    }
    best.truncate(limit);
    let parts = |document: usize| {
        let is_spelt = exact[document] > held[document];
        let either = |wanted: bool| {
            if is_spelt == wanted {
                exact[document]
            } else {
                0.0
            }
        };
        let words = lexical[document] / most;
        Parts {
            words,
            keywords: bonus[document],
            inside: either(false),
            spelt: either(true),
            meaning: means(document, words + bonus[document] + exact[document]),
            popular: if index.popular[document] {
                weights.popular
            } else {
                0.0
            },
        }
    };
    let explained = best.iter().filter(|_| explain);
    Ranking {
        parts: explained.map(|own| parts(own.0 as usize)).collect(),
        documents: best,
        spelt,
    }
}

/// The documents of which one must be near enough, or none is shown.
pub(super) const JUDGED: usize = 3;

fn is_near(
    index: &Index,
    query: &Query,
    spelt: &[Spelt],
    best: &[(u32, f32)],
    exact: &[f32],
) -> bool {
    if best.iter().any(|own| exact[own.0 as usize] > 0.0) {
        return true;
    }
    let coverage = Coverage::new(index, query, spelt);
    best.iter()
        .any(|own| coverage.of(own.0) >= index.weights.floor)
}

/// Adds the terms that stand for one clue: BM25, and each document's best where they are several.
fn add(postings: &Postings, terms: &[(u32, f32)], scores: &mut [f32]) {
    if let [(term, weight)] = terms {
        let worth = postings.rarity(*term) * weight;
        for posting in postings.of(*term) {
            scores[posting.owner as usize] += worth * posting.impact;
        }
        return;
    }
    let mut found: Vec<(u32, f32)> = terms
        .iter()
        .flat_map(|(term, weight)| {
            let postings = postings.of(*term).iter();
            postings.map(move |own| (own.owner, own.impact * weight))
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    found.dedup_by_key(|own| own.0);
    let worth = postings.rarity_of(found.len());
    for (owner, impact) in found {
        scores[owner as usize] += worth * impact;
    }
}

/// The best single phrasing, and how much of several keywords it has.
fn phrases(index: &Index, query: &Query, lexical: &mut [f32], bonus: &mut [f32]) {
    let Weights {
        best_phrasing,
        keywords,
        ..
    } = index.weights;
    let keywords = if query.is_keywords() { keywords } else { 0.0 };
    if keywords == 0.0 && best_phrasing == 0.0 {
        return;
    }
    let mut score = vec![0.0; index.phrasings.len()];
    let mut share = vec![0.0; index.phrasings.len()];
    let mut total = 0.0;
    for clue in &query.clues {
        if best_phrasing > 0.0 {
            add(&index.phrased, &clue.terms, &mut score);
        }
        let (worth, postings) = match clue.terms[..] {
            _ if matches!(clue.kind, Kind::Group | Kind::Words) => continue,
            [(term, _)] => (index.phrased.rarity(term), index.phrased.of(term)),
            _ => (index.phrased.rarity_of(0), [].as_slice()),
        };
        total += worth;
        for posting in postings {
            share[posting.owner as usize] += worth;
        }
    }
    let mut best = vec![(0.0f32, 0.0f32); index.texts.len()];
    for phrasing in 0..index.phrasings.len() {
        let own = &mut best[index.phrasings.owner(phrasing as u32) as usize];
        *own = (own.0.max(score[phrasing]), own.1.max(share[phrasing]));
    }
    for (document, (score, share)) in best.into_iter().enumerate() {
        lexical[document] += best_phrasing * score;
        let share: f32 = share / f32::max(total, f32::MIN_POSITIVE);
        bonus[document] += keywords * share * share;
    }
}
