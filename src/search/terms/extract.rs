//! Takes a folded text apart into terms.

use super::numeral::chinese_numeral;
use super::term::{Term, TermKind};
use crate::text::is_everyday_han;
use std::ops::Range;

/// A stretch of folded text without a blank: all Chinese, or all not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ScriptRun {
    pub(crate) is_han: bool,
    /// Where the run stands in the text, counted in characters.
    pub(crate) place: Range<usize>,
}

/// Iterates over the runs of a folded text, in order.
pub(crate) fn script_runs(chars: &[char]) -> impl Iterator<Item = ScriptRun> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += chars[at..].iter().position(|ch| *ch != ' ')?;
        let start = at;
        let is_han = is_everyday_han(chars[start]);
        let same = |ch: &char| *ch != ' ' && is_everyday_han(*ch) == is_han;
        at += chars[start..].iter().take_while(|ch| same(ch)).count();
        Some(ScriptRun {
            is_han,
            place: start..at,
        })
    })
}

/// Calls `emit` with each term of a folded text and the place of the term. Synonym groups are left
/// out: [`PhraseDictionary::for_each_match`](super::PhraseDictionary::for_each_match) finds them.
pub(crate) fn for_each_term(chars: &[char], emit: &mut dyn FnMut(Term, TermKind, Range<usize>)) {
    let mut word_before: Option<(Term, usize)> = None;
    for run in script_runs(chars) {
        if run.is_han {
            for at in run.place.clone() {
                emit(Term::character(chars[at]), TermKind::Character, at..at + 1);
                if at + 1 < run.place.end {
                    let bigram = Term::bigram(chars[at], chars[at + 1]);
                    emit(bigram, TermKind::Bigram, at..at + 2);
                }
            }
            word_before = None;
            continue;
        }
        let (start, end) = (run.place.start, run.place.end);
        let word = Term::word(&chars[run.place.clone()]);
        emit(word, TermKind::Word, run.place.clone());
        for_each_numeral_bigram(chars, run.place, emit);
        if let Some((before, start)) = word_before {
            emit(
                Term::word_pair(before, word),
                TermKind::WordPair,
                start..end,
            );
        }
        word_before = Some((word, start));
    }
}

/// Calls `emit` with the bigrams of a number before a character (18位) as if the number were
/// written in characters (十八位).
fn for_each_numeral_bigram(
    chars: &[char],
    digits: Range<usize>,
    emit: &mut dyn FnMut(Term, TermKind, Range<usize>),
) {
    // Careful typists leave a blank between number and character: 16 岁.
    let blank = usize::from(chars.get(digits.end) == Some(&' '));
    let end = digits.end + blank + 1;
    let Some(after) = chars.get(end - 1).filter(|ch| is_everyday_han(**ch)) else {
        return;
    };
    let Some(mut written) = chinese_numeral(&chars[digits.clone()]) else {
        return;
    };
    written.push(*after);
    for two in written.windows(2) {
        let bigram = Term::bigram(two[0], two[1]);
        emit(bigram, TermKind::Bigram, digits.start..end);
    }
}
