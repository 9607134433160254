//! Titles and asks that hold the query as it stands.

use super::Index;
use super::query::Query;
use super::term::{Term, runs};

/// Raises `bonus` of every document with a phrasing that holds the query.
pub(super) fn inside(index: &Index, query: &Query, bonus: &mut [f32]) {
    hold(index, &query.chars, 1.0, bonus);
    if query.mended.chars != query.chars {
        hold(index, &query.mended.chars, index.weights.mended, bonus);
    }
}

fn hold(index: &Index, chars: &[char], weight: f32, bonus: &mut [f32]) {
    let weights = &index.weights;
    for (phrasing, share) in holding(index, chars) {
        let mut own = weights.inside + weights.most * share;
        if share == 1.0 {
            own += weights.whole;
        }
        if !index.phrasings.is_title(phrasing) {
            own *= weights.ask;
        }
        let best = &mut bonus[index.phrasings.owner(phrasing) as usize];
        *best = best.max(own * weight);
    }
}

/// Does a title or an ask hold the query?
pub(super) fn holds(index: &Index, chars: &[char]) -> bool {
    holding(index, chars).next().is_some()
}

/// The phrasings that hold the query, and how much of each it is.
fn holding(index: &Index, chars: &[char]) -> impl Iterator<Item = (u32, f32)> {
    let flat: Vec<char> = chars.iter().copied().filter(|ch| *ch != ' ').collect();
    let owners = rarest(index, chars).map_or(&[][..], |term| index.phrased.of(term));
    owners.iter().filter_map(move |own| {
        let text = index.phrasings.text(own.owner);
        let mut parts = text.windows(flat.len());
        let held = parts.any(|part| part[0] == flat[0] && part == flat);
        held.then(|| (own.owner, flat.len() as f32 / text.len() as f32))
    })
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
