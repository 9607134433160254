//! Titles and asks that hold the query as it stands.

use super::Index;
use super::query::Query;
use super::term::{Term, runs};

/// Raises `bonus` of every document with a phrasing that holds the query.
pub(super) fn inside(index: &Index, query: &Query, bonus: &mut [f32]) {
    hold(index, &query.chars, 1.0, bonus);
    if query.mended != query.chars {
        hold(index, &query.mended, index.weights.mended, bonus);
    }
}

fn hold(index: &Index, chars: &[char], weight: f32, bonus: &mut [f32]) {
    let weights = &index.weights;
    let flat: Vec<char> = chars.iter().copied().filter(|ch| *ch != ' ').collect();
    let Some(term) = rarest(index, chars) else {
        return;
    };
    for posting in index.phrased.of(term) {
        let text = index.phrasings.text(posting.owner);
        if !text
            .windows(flat.len())
            .any(|part| part[0] == flat[0] && part == flat)
        {
            continue;
        }
        let mut own = weights.inside + weights.most * flat.len() as f32 / text.len() as f32;
        if text.len() == flat.len() {
            own += weights.whole;
        }
        if !index.phrasings.is_title(posting.owner) {
            own *= weights.ask;
        }
        let best = &mut bonus[index.phrasings.owner(posting.owner) as usize];
        *best = best.max(own * weight);
    }
}

/// The rarest term that a phrasing must have to hold the whole query; `None` if none can.
fn rarest(index: &Index, query: &[char]) -> Option<u32> {
    let mut rarest: Option<u32> = None;
    for run in runs(query) {
        let chars = &query[run.place.clone()];
        let terms: Vec<Term> = match chars {
            [only] if run.han => vec![Term::character(*only)],
            _ if run.han => chars
                .windows(2)
                .map(|two| Term::pair(two[0], two[1]))
                .collect(),
            // The last word may be only the beginning of one.
            _ if run.place.end == query.len() && !index.words.knows(chars) => continue,
            _ => vec![Term::word(chars)],
        };
        for term in terms {
            let term = index.dictionary.find(term)?;
            let found = index.phrased.of(term).len();
            if rarest.is_none_or(|best| found < index.phrased.of(best).len()) {
                rarest = Some(term);
            }
        }
    }
    rarest
}
