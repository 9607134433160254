//! Scores: every document that shares something with the query, best first.

use super::Index;
use super::coverage::Coverage;
use super::inside::inside;
use super::postings::Postings;
use super::query::Query;
use super::spelt::{Spelt, spelt};
use super::term::Kind;

/// What a score is made of; they add up to it. The names are those of [`super::Weights`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScoreParts {
    /// What title, asks, tags and body share with the query, as a share of the most that one has.
    pub words: f32,
    /// How much of several keywords one phrasing has.
    pub keywords: f32,
    /// A title or an ask holds what was typed.
    pub phrase_match: f32,
    /// … or is spelt by it.
    pub pinyin: f32,
    /// It means what was typed, by what was learned.
    pub meaning: f32,
    /// Many ask for it.
    pub popular: f32,
}

/// What was found, and the spelt pieces it was found by.
#[derive(Debug, Default)]
pub(super) struct Ranking {
    /// (document, score), best first.
    pub(super) documents: Vec<(u32, f32)>,
    /// What each score is made of.
    pub(super) parts: Vec<ScoreParts>,
    pub(super) spelt: Vec<Spelt>,
}

/// The best `limit` documents, or none for an empty query and where none is near enough to be worth showing.
pub(super) fn rank(index: &Index, query: &Query, limit: usize) -> Ranking {
    let weights = &index.weights;
    if query.chars.is_empty() || limit == 0 {
        return Ranking::default();
    }
    let documents = index.texts.len();
    let mut lexical = vec![0.0; documents];
    for clue in &query.clues {
        add(&index.documents, &clue.terms, &mut lexical);
    }
    let mut bonus = vec![0.0; documents];
    keywords(index, query, &mut bonus);
    let mut held = vec![0.0; documents];
    inside(index, query, &mut held);
    let mut whole = vec![0.0; documents];
    let spelt = spelt(index, query, &mut lexical, &mut whole);

    let meaning = index.meaning.as_ref();
    let asked = meaning.and_then(|own| own.asked(index, query));
    // `f32::max` is a function call in wasm.
    let mut most = f32::MIN_POSITIVE;
    for own in &lexical {
        if *own > most {
            most = *own;
        }
    }
    let parts_of = |document: usize| {
        // Not the sum of the two: what is spelt is not there letter by letter.
        let is_spelt = whole[document] > held[document];
        let mut parts = ScoreParts {
            words: lexical[document] / most,
            keywords: bonus[document],
            phrase_match: if is_spelt { 0.0 } else { held[document] },
            pinyin: if is_spelt { whole[document] } else { 0.0 },
            ..ScoreParts::default()
        };
        if let Some(asked) = &asked
            && parts.sum() > weights.meaning_min_score
        {
            parts.meaning = asked.near(index, document as u32);
        }
        if index.popular[document] && parts.sum() > 0.0 {
            parts.popular = weights.popular;
        }
        parts
    };
    let room = limit.max(JUDGED);
    let mut best: Vec<(u32, f32)> = Vec::with_capacity(room + 1);
    let mut parts: Vec<ScoreParts> = Vec::with_capacity(room + 1);
    for document in 0..documents {
        if lexical[document] + bonus[document] + held[document] + whole[document] == 0.0 {
            continue;
        }
        let own = parts_of(document);
        let score = own.sum();
        let least = best.last().map_or(0.0, |last| last.1);
        if score > 0.0 && (best.len() < room || score > least) {
            let at = best.partition_point(|other| other.1 >= score);
            best.insert(at, (document as u32, score));
            parts.insert(at, own);
            best.truncate(room);
            parts.truncate(room);
        }
    }
    let judged = &best[..best.len().min(JUDGED)];
    let is_exact = |own: &(u32, f32)| held[own.0 as usize] + whole[own.0 as usize] > 0.0;
    if !judged.iter().any(is_exact) && !is_near(index, query, &spelt, judged) {
        best.clear();
    }
    best.truncate(limit);
    parts.truncate(best.len());
    Ranking {
        parts,
        documents: best,
        spelt,
    }
}

impl ScoreParts {
    fn sum(&self) -> f32 {
        self.words + self.keywords + self.phrase_match + self.pinyin + self.meaning + self.popular
    }
}

/// The documents of which one must be near enough, or none is shown.
pub(super) const JUDGED: usize = 3;

fn is_near(index: &Index, query: &Query, spelt: &[Spelt], best: &[(u32, f32)]) -> bool {
    let coverage = Coverage::new(index, query, spelt);
    best.iter()
        .any(|own| coverage.of(own.0) >= index.weights.min_coverage)
}

/// Adds the terms that stand for one clue: BM25, and each document's best where they are several.
fn add(postings: &Postings, terms: &[(u32, f32)], scores: &mut [f32]) {
    // Most clues are one term: nothing to compare then.
    if let [(term, weight)] = terms {
        let worth = postings.rarity(*term) * weight;
        for posting in postings.of(*term) {
            scores[posting.owner as usize] += worth * posting.impact;
        }
        return;
    }
    let mut found = Vec::new();
    for (term, weight) in terms {
        for posting in postings.of(*term) {
            found.push((posting.owner, posting.impact * weight));
        }
    }
    add_best(postings, &found, 1.0, scores);
}

/// Adds the best that was found for each document, as if it were one term that these have.
pub(super) fn add_best(postings: &Postings, found: &[(u32, f32)], weight: f32, scores: &mut [f32]) {
    let mut place = vec![u32::MAX; scores.len()];
    let mut best: Vec<(u32, f32)> = Vec::with_capacity(found.len());
    for (owner, impact) in found {
        let place = &mut place[*owner as usize];
        match best.get_mut(*place as usize) {
            Some(own) => own.1 = own.1.max(*impact),
            None => {
                *place = best.len() as u32;
                best.push((*owner, *impact));
            }
        }
    }
    let worth = postings.rarity_of(best.len()) * weight;
    for (owner, impact) in best {
        scores[owner as usize] += worth * impact;
    }
}

/// Raises what has several keywords in one phrasing, by the share of them that it has.
fn keywords(index: &Index, query: &Query, bonus: &mut [f32]) {
    if !query.is_keywords() {
        return;
    }
    let mut share = vec![0.0; index.phrasings.len()];
    let mut total = f32::MIN_POSITIVE;
    for clue in &query.clues {
        if matches!(clue.kind, Kind::Group | Kind::Words) {
            continue;
        }
        let [(term, _)] = clue.terms[..] else {
            total += index.phrased.rarity_of(0);
            continue;
        };
        let worth = index.phrased.rarity(term);
        total += worth;
        for posting in index.phrased.of(term) {
            share[posting.owner as usize] += worth;
        }
    }
    for (phrasing, own) in share.into_iter().enumerate() {
        let share: f32 = own / total;
        let best = &mut bonus[index.phrasings.owner(phrasing as u32) as usize];
        *best = best.max(index.weights.keywords * share * share);
    }
}
