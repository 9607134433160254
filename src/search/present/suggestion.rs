//! Did you mean: what was typed, put right, where that finds clearly more.

use crate::search::index::Corpus;
use crate::search::pinyin::PinyinMatch;
use crate::search::query::{Query, is_last_word_complete};
use crate::search::terms::Term;
use crate::text::{Folded, fold, is_everyday_han};
use std::ops::Range;

/// The coverage that a corrected query must have: all of it, because the correction of a question
/// about something else is never explained in full.
const FULL_COVERAGE: f32 = 1.0;
/// How much more coverage than what was typed it must have: about a quarter of a query, so that
/// nothing is offered that finds the same.
const CLEARLY_MORE: f32 = 0.25;

/// Tells whether a corrected query is worth offering, by the coverage before and after.
pub(crate) fn is_clearly_better(before: f32, after: f32) -> bool {
    after >= f32::max(FULL_COVERAGE, before + CLEARLY_MORE)
}

/// Documents that are looked at for how the corpus writes a character: the first nearly always
/// shows it.
const DOCUMENTS_FOR_SCRIPT: usize = 4;

/// A place in the folded query, and what was meant there.
type Change = (Range<usize>, Vec<char>);

/// Writes what was typed with every correction, as a person would type it: misspelt words
/// corrected, pinyin as the characters of `best_document`. `None` if there is nothing to correct.
pub(crate) fn rewrite(
    typed: &str,
    query: &Query,
    pinyin: &[PinyinMatch],
    best_document: Option<u32>,
    corpus: &Corpus,
) -> Option<String> {
    let changes = changes(typed, query, pinyin, best_document, corpus);
    if changes.is_empty() || splits_letters(&query.chars, &changes) {
        return None;
    }
    let folded = fold(typed);
    let text = with_changes(typed, &folded, &changes);
    if is_simplified(typed, &folded) {
        return Some(text);
    }
    Some(in_script_of_corpus(&text, corpus))
}

/// The corrections of a query, in order and disjoint.
fn changes(
    typed: &str,
    query: &Query,
    pinyin: &[PinyinMatch],
    best_document: Option<u32>,
    corpus: &Corpus,
) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut add = |place: Range<usize>, meant: &[char]| {
        let at = changes.partition_point(|it| it.0.start <= place.start);
        changes.insert(at, (place, meant.to_vec()));
    };
    for it in pinyin {
        if Some(it.document) == best_document {
            let read = &corpus.questions.variants.chars()[it.start..it.end];
            add(it.typed.clone(), read);
        }
    }
    let vocabulary = &corpus.terms.vocabulary;
    (query.corrected).for_each_change(&query.chars, &mut |place, meant| {
        // Not misspelt, only not typed to its end.
        let is_begun = place.end == query.chars.len()
            && !is_last_word_complete(typed)
            && !(vocabulary.with_prefix(&query.chars[place.clone()])).is_empty();
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

/// Tells whether a change begins in the middle of a stretch of letters whose beginning is not
/// changed.
fn splits_letters(typed: &[char], changes: &[Change]) -> bool {
    let is_letter = |at: usize| typed.get(at).is_some_and(char::is_ascii_lowercase);
    let mut end = 0;
    changes.iter().any(|(place, _)| {
        let before = place.start.wrapping_sub(1);
        let splits = place.start > end && is_letter(before) && is_letter(place.start);
        end = place.end;
        splits
    })
}

fn with_changes(typed: &str, folded: &Folded, changes: &[Change]) -> String {
    let mut text = String::new();
    let mut end = 0;
    for (place, meant) in changes {
        let source = folded.source(place.clone());
        text.push_str(&typed[end..source.start]);
        text.extend(meant);
        end = source.end;
    }
    text.push_str(&typed[end..]);
    text
}

/// Tells whether characters were typed, and all of them simplified.
fn is_simplified(typed: &str, folded: &Folded) -> bool {
    let (mut any, mut all_simplified) = (false, true);
    for (at, ch) in folded.chars().iter().enumerate() {
        if is_everyday_han(*ch) {
            any = true;
            all_simplified &= typed[folded.source(at..at + 1)].starts_with(*ch);
        }
    }
    any && all_simplified
}

/// Writes each character as the corpus does.
fn in_script_of_corpus(text: &str, corpus: &Corpus) -> String {
    let folded = fold(text);
    let mut written = String::new();
    for at in 0..folded.chars().len() {
        match as_written(corpus, folded.chars(), at) {
            Some(ch) => written.push(ch),
            None => written.push_str(&text[folded.source(at..at + 1)]),
        }
    }
    written
}

/// The character as a title or an answer writes it beside its neighbour: 证 is 證 in 驗證碼.
fn as_written(corpus: &Corpus, chars: &[char], at: usize) -> Option<char> {
    for start in at.saturating_sub(1)..=at {
        let Some(pair @ [first, second]) = chars.get(start..start + 2) else {
            continue;
        };
        // Only pairs of Chinese characters are terms.
        let Some(term) = corpus.terms.interner.get(Term::bigram(*first, *second)) else {
            continue;
        };
        let documents = corpus.terms.documents.of_term(term).iter();
        for document in documents.take(DOCUMENTS_FOR_SCRIPT) {
            let text = &corpus.texts[document.owner as usize];
            let title = (&text.folded_title, &text.title);
            let body = (&text.folded_body, &text.body);
            for (folded, written) in [title, body] {
                let found = folded.chars().windows(2).position(|two| two == pair);
                if let Some(found) = found {
                    let place = found + at - start;
                    return written[folded.source(place..place + 1)].chars().next();
                }
            }
        }
    }
    None
}
