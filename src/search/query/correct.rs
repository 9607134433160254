//! Mending: what the corpus lacks becomes what was most likely meant, 验正码 验证码 and `crad` `card`.

use super::Index;
use super::term::{Term, runs};
use super::words::Near;
use std::ops::Range;

/// A query with what was most likely meant in the place of what the corpus lacks.
#[derive(Debug)]
pub(super) struct Mended {
    pub(super) chars: Vec<char>,
    /// Where each of them comes from.
    sources: Vec<Range<usize>>,
}

impl Mended {
    pub(super) fn new(chars: &[char], index: &Index) -> Mended {
        let mut mended = Mended {
            chars: Vec::new(),
            sources: Vec::new(),
        };
        let mut end = 0;
        for run in runs(chars) {
            let (typed, start) = (&chars[run.place.clone()], run.place.start);
            mended.extend(&chars[end..start], end);
            end = run.place.end;
            if run.han {
                mended.extend(&characters(index, typed), start);
            } else if let Some(word) = word(index, typed) {
                for letter in word {
                    mended.push(*letter, run.place.clone());
                }
            } else {
                mended.extend(typed, start);
            }
        }
        mended
    }

    /// Adds characters that come from as many, from `start` on.
    fn extend(&mut self, chars: &[char], start: usize) {
        for (at, ch) in chars.iter().enumerate() {
            self.push(*ch, start + at..start + at + 1);
        }
    }

    fn push(&mut self, ch: char, source: Range<usize>) {
        self.chars.push(ch);
        self.sources.push(source);
    }

    /// Calls `emit` where something else was most likely meant, with what.
    pub(super) fn each_change(&self, typed: &[char], emit: &mut dyn FnMut(Range<usize>, &[char])) {
        let mut at = 0;
        while let Some(source) = self.sources.get(at) {
            let start = at;
            while self.sources.get(at) == Some(source) {
                at += 1;
            }
            let meant = &self.chars[start..at];
            if typed[source.clone()] != *meant {
                emit(source.clone(), meant);
            }
        }
    }

    /// The place in the query as typed.
    pub(super) fn typed(&self, place: Range<usize>) -> Range<usize> {
        self.sources[place.start].start..self.sources[place.end - 1].end
    }
}

/// The known word with the fewest slips, of several the commonest.
fn word<'a>(index: &'a Index, typed: &[char]) -> Option<&'a [char]> {
    if index.dictionary.find(Term::word(typed)).is_some() {
        return None;
    }
    let mut likeliest: Option<(&Near<'_>, usize)> = None;
    let near = index.words.near(typed);
    for own in &near {
        let common = index.documents.of(own.term).len();
        // Those with the fewest slips come first.
        if likeliest.is_none_or(|(best, most)| own.slips == best.slips && common > most) {
            likeliest = Some((own, common));
        }
    }
    likeliest.map(|own| own.0.letters)
}

/// Each pair that no text has gives way to the commonest one that sounds alike, unless a
/// neighbouring pair vouches for the characters.
fn characters(index: &Index, typed: &[char]) -> Vec<char> {
    let mut chars = typed.to_vec();
    let known = |chars: &[char], at: usize| match chars.get(at..at + 2) {
        Some(two) => index.dictionary.find(Term::pair(two[0], two[1])).is_some(),
        None => false,
    };
    for at in 0..chars.len() {
        if at + 2 > chars.len() || known(&chars, at) {
            continue;
        }
        let keep = [at > 0 && known(&chars, at - 1), known(&chars, at + 1)];
        let two = [chars[at], chars[at + 1]];
        let mut likeliest = None;
        let mut most = (0, 0);
        for term in index.homophones.of(two) {
            let Some(pair) = index.dictionary.term(term).as_pair() else {
                continue;
            };
            let same = [pair[0] == two[0], pair[1] == two[1]];
            if keep[0] && !same[0] || keep[1] && !same[1] {
                continue;
            }
            let kept = usize::from(same[0]) + usize::from(same[1]);
            let common = (index.documents.of(term).len(), kept);
            if common >= most {
                (most, likeliest) = (common, Some(pair));
            }
        }
        if let Some(pair) = likeliest {
            chars[at..at + 2].copy_from_slice(&pair);
        }
    }
    chars
}
