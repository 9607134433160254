//! Did you mean: what was typed, put right, where that finds clearly more.

use super::Index;
use super::coverage::Coverage;
use super::inside::holds;
use super::query::Query;
use super::ranking::{JUDGED, rank};
use super::spelt::Spelt;
use super::term::Term;
use crate::text::{fold, is_han};
use std::ops::Range;

/// How much of itself what was meant must find explained: all, as a correction of a question about
/// something else never does.
const ALL: f32 = 1.0;
/// … and how much more than what was typed.
const CLEARLY: f32 = 0.3;

/// What was likely meant, as it would be typed.
pub(super) fn meant(index: &Index, typed: &str) -> Option<String> {
    let query = Query::read(typed, index);
    if query.chars.is_empty() || holds(index, &query.chars) {
        return None;
    }
    let (own, spelt) = explained(index, &query);
    let changes = changes(index, typed, &query, &spelt);
    if changes.is_empty() {
        return None;
    }
    let meant = written(index, typed, &changes);
    let better = explained(index, &Query::read(&meant, index)).0;
    (better >= f32::max(ALL, own + CLEARLY)).then_some(meant)
}

/// How much of the query the best answers explain, 0 for none, and the pieces that spell the first.
fn explained(index: &Index, query: &Query) -> (f32, Vec<Spelt>) {
    let ranking = rank(index, query, JUDGED, false);
    let coverage = Coverage::new(index, query, &ranking.spelt);
    let shares = ranking.documents.iter().map(|own| coverage.of(own.0));
    let first = ranking.documents.first().map(|own| own.0);
    let spelt = ranking.spelt.iter();
    let spelt = spelt.filter(|own| Some(own.document) == first).cloned();
    (shares.fold(0.0, f32::max), spelt.collect())
}

/// A place in the folded query and what was meant there.
type Change = (Range<usize>, Vec<char>);

/// In order and disjoint.
fn changes(index: &Index, typed: &str, query: &Query, spelt: &[Spelt]) -> Vec<Change> {
    let phrasings = index.phrasings.chars();
    let read = spelt
        .iter()
        .map(|own| (own.typed.clone(), phrasings[own.start..own.end].to_vec()));
    // Not misspelt, only not typed to its end.
    let is_begun = |place: &Range<usize>| {
        place.end == query.chars.len()
            && !typed.ends_with(char::is_whitespace)
            && !(index.words.beginning(&query.chars[place.clone()])).is_empty()
    };
    let mended = query.mended.changes(&query.chars).into_iter();
    let mut changes: Vec<Change> = read.chain(mended.filter(|own| !is_begun(&own.0))).collect();
    changes.sort_by_key(|own| own.0.start);
    changes.dedup_by(|next, own| next.0.start < own.0.end);
    changes
}

/// What was typed, with the changes, in the script that was typed or that of the corpus.
fn written(index: &Index, typed: &str, changes: &[Change]) -> String {
    let folded = fold(typed);
    let mut text = String::new();
    let mut end = 0;
    for (place, meant) in changes {
        let source = folded.source(place.clone());
        text.push_str(&typed[end..source.start]);
        text.extend(meant);
        end = source.end;
    }
    text.push_str(&typed[end..]);
    let han = |text: &str| text.chars().filter(|ch| is_han(*ch)).collect::<Vec<char>>();
    let own = han(typed);
    if !own.is_empty() && own == han(&folded.text()) {
        return text;
    }
    let folded = fold(&text);
    let each = (0..folded.chars().len()).map(|at| {
        let as_written = as_written(index, folded.chars(), at);
        as_written.map_or_else(|| text[folded.source(at..at + 1)].to_owned(), String::from)
    });
    each.collect()
}

/// Documents looked at for how the corpus writes a character.
const LOOKED_AT: usize = 4;

/// The character as a title or an answer writes it beside its neighbour: 证 is 證 in 驗證碼.
fn as_written(index: &Index, chars: &[char], at: usize) -> Option<char> {
    let pairs = [at.checked_sub(1), Some(at)].into_iter().flatten();
    let pairs = pairs.filter_map(|start| Some((start, chars.get(start..start + 2)?)));
    let mut pairs = pairs.filter(|own| own.1.iter().all(|ch| is_han(*ch)));
    pairs.find_map(|(start, pair)| {
        let term = index.dictionary.find(Term::pair(pair[0], pair[1]))?;
        let owners = index.documents.of(term).iter().take(LOOKED_AT);
        let mut texts = owners.flat_map(|own| {
            let text = &index.texts[own.owner as usize];
            [(&text.title, &text.heading), (&text.body, &text.written)]
        });
        texts.find_map(|(folded, written)| {
            let place = folded.chars().windows(2).position(|own| own == pair)? + at - start;
            written[folded.source(place..place + 1)].chars().next()
        })
    })
}
