//! Did you mean: what was typed, put right, where that finds clearly more.

use super::Index;
use super::coverage::Coverage;
use super::inside::holds;
use super::query::Query;
use super::ranking::{JUDGED, Ranking, rank};
use super::term::Term;
use crate::text::{fold, is_everyday_han};
use std::ops::Range;

/// How much of itself what was meant must find explained: all, as a correction of a question about
/// something else never does.
const ALL: f32 = 1.0;
/// … and how much more than what was typed.
const CLEARLY: f32 = 0.25;

/// What was likely meant, as it would be typed.
pub(super) fn meant(
    index: &Index,
    typed: &str,
    query: &Query,
    ranking: &Ranking,
) -> Option<String> {
    if query.chars.is_empty() || holds(index, &query.chars) {
        return None;
    }
    let changes = changes(index, typed, query, ranking);
    if changes.is_empty() || is_torn(&query.chars, &changes) {
        return None;
    }
    let meant = written(index, typed, &changes);
    let better = Query::read(&meant, index);
    let ranked = rank(index, &better, JUDGED);
    let enough = f32::max(ALL, explained(index, query, ranking) + CLEARLY);
    (explained(index, &better, &ranked) >= enough).then_some(meant)
}

/// How much of the query the best answers explain, 0 for none.
fn explained(index: &Index, query: &Query, ranking: &Ranking) -> f32 {
    let coverage = Coverage::new(index, query, &ranking.spelt);
    let best = ranking.documents.iter().take(JUDGED);
    best.map(|own| coverage.of(own.0)).fold(0.0, f32::max)
}

/// A place in the folded query and what was meant there.
type Change = (Range<usize>, Vec<char>);

/// In order and disjoint.
fn changes(index: &Index, typed: &str, query: &Query, ranking: &Ranking) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut add = |place: Range<usize>, meant: &[char]| {
        let at = changes.partition_point(|own| own.0.start <= place.start);
        changes.insert(at, (place, meant.to_vec()));
    };
    let first = ranking.documents.first().map(|own| own.0);
    for own in &ranking.spelt {
        if Some(own.document) != first {
            continue;
        }
        let read = &index.phrasings.chars()[own.start..own.end];
        add(own.typed.clone(), read);
    }
    query.mended.each_change(&query.chars, &mut |place, meant| {
        // Not misspelt, only not typed to its end.
        let is_begun = place.end == query.chars.len()
            && !typed.ends_with(char::is_whitespace)
            && !(index.words.beginning(&query.chars[place.clone()])).is_empty();
        if !is_begun {
            add(place, meant);
        }
    });
    let mut end = 0;
    changes.retain(|(place, _)| {
        let is_apart = place.start >= end;
        if is_apart {
            end = place.end;
        }
        is_apart
    });
    changes
}

/// Is a stretch of letters read only from its middle on?
fn is_torn(typed: &[char], changes: &[Change]) -> bool {
    let letter = |at: usize| typed.get(at).is_some_and(char::is_ascii_lowercase);
    let mut end = 0;
    changes.iter().any(|(place, _)| {
        let before = place.start.wrapping_sub(1);
        let torn = place.start > end && letter(before) && letter(place.start);
        end = place.end;
        torn
    })
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
    let (mut any, mut simple) = (false, true);
    for (at, ch) in folded.chars().iter().enumerate() {
        if is_everyday_han(*ch) {
            any = true;
            simple &= typed[folded.source(at..at + 1)].starts_with(*ch);
        }
    }
    if any && simple {
        return text;
    }
    let folded = fold(&text);
    let mut as_corpus = String::new();
    for at in 0..folded.chars().len() {
        match as_written(index, folded.chars(), at) {
            Some(ch) => as_corpus.push(ch),
            None => as_corpus.push_str(&text[folded.source(at..at + 1)]),
        }
    }
    as_corpus
}

/// Documents looked at for how the corpus writes a character.
const LOOKED_AT: usize = 4;

/// The character as a title or an answer writes it beside its neighbour: 证 is 證 in 驗證碼.
fn as_written(index: &Index, chars: &[char], at: usize) -> Option<char> {
    for start in at.saturating_sub(1)..=at {
        let Some(pair @ [one, other]) = chars.get(start..start + 2) else {
            continue;
        };
        // No pair of anything but characters has a term.
        let Some(term) = index.dictionary.find(Term::pair(*one, *other)) else {
            continue;
        };
        for own in index.documents.of(term).iter().take(LOOKED_AT) {
            let text = &index.texts[own.owner as usize];
            for (folded, written) in [(&text.title, &text.heading), (&text.body, &text.written)] {
                let found = folded.chars().windows(2).position(|own| own == pair);
                if let Some(found) = found {
                    let place = found + at - start;
                    return written[folded.source(place..place + 1)].chars().next();
                }
            }
        }
    }
    None
}
