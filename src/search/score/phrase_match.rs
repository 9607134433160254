//! Titles and asks that hold the query as it stands.

use super::Index;
use super::query::Query;
use super::term::{Term, runs};

/// Raises `bonus` of every document with a phrasing that holds the query.
pub(super) fn inside(index: &Index, query: &Query, bonus: &mut [f32]) {
    hold(index, &query.chars, 1.0, bonus);
    if query.mended.chars != query.chars {
        hold(
            index,
            &query.mended.chars,
            index.weights.corrected_factor,
            bonus,
        );
    }
}

fn hold(index: &Index, chars: &[char], weight: f32, bonus: &mut [f32]) {
    let weights = &index.weights;
    for (phrasing, share) in holding(index, chars) {
        let mut own = weights.phrase_match + weights.phrase_share * share;
        if share == 1.0 {
            own += weights.exact_title;
        }
        if !index.phrasings.is_title(phrasing) {
            own *= weights.ask_factor;
        }
        let best = &mut bonus[index.phrasings.owner(phrasing) as usize];
        *best = best.max(own * weight);
    }
}

/// Does a title or an ask hold the query?
pub(super) fn holds(index: &Index, chars: &[char]) -> bool {
    !holding(index, chars).is_empty()
}

/// The phrasings that hold the query, and how much of each it is.
fn holding(index: &Index, chars: &[char]) -> Vec<(u32, f32)> {
    let mut flat = chars.to_vec();
    flat.retain(|ch| *ch != ' ');
    let mut holding = Vec::new();
    let Some(term) = rarest(index, chars) else {
        return holding;
    };
    for own in index.phrased.of(term) {
        let text = index.phrasings.text(own.owner);
        let mut parts = text.windows(flat.len());
        if parts.any(|part| part[0] == flat[0] && part == flat) {
            holding.push((own.owner, flat.len() as f32 / text.len() as f32));
        }
    }
    holding
}

/// The rarest term that a phrasing must have to hold the whole query; `None` if none can.
fn rarest(index: &Index, query: &[char]) -> Option<u32> {
    let mut rarest: Option<u32> = None;
    let mut is_had = |term: Term| {
        let Some(term) = index.dictionary.find(term) else {
            return false;
        };
        let found = index.phrased.of(term).len();
        if rarest.is_none_or(|best| found < index.phrased.of(best).len()) {
            rarest = Some(term);
        }
        true
    };
    for run in runs(query) {
        let chars = &query[run.place.clone()];
        let all = match chars {
            [only] if run.han => is_had(Term::character(*only)),
            _ if run.han => {
                let mut pairs = chars.windows(2);
                pairs.all(|two| is_had(Term::pair(two[0], two[1])))
            }
            // The last word may be only the beginning of one.
            _ if run.place.end == query.len() && !index.words.knows(chars) => true,
            _ => is_had(Term::word(chars)),
        };
        if !all {
            return None;
        }
    }
    rarest
}
