//! Numbers that may have been meant, by how likely each is.

use crate::checks::symbol::{Symbol, to_text};
use crate::checks::{Judgement, Suggestion};
use std::ops::Range;

/// The posterior from which on a suggestion is called confident and stands alone: 95 % (design
/// document, "What may have been meant"). Lower offers more numbers and is wrong more often: the
/// goals of `cargo xtask bench checks` are 66 % offered and 99 % of them right.
const CONFIDENT: f32 = 0.95;

/// How often none of the marked places may be wrong: one time in five. Less would mark more places,
/// which helps less to find the wrong one; today 2.2 are marked on average, and one of them is
/// wrong in 97 % of cases (`cargo xtask bench checks`).
const NOT_MARKED: f32 = 0.2;

/// The most places that are marked. More are no help: the person may as well compare all.
const MOST_DOUBTFUL: usize = 3;

/// A number and its weight.
struct Candidate {
    number: Vec<Symbol>,
    /// Likelihood of the error times prior of the number, not normalised.
    weight: f32,
}

/// Every number that may have been meant.
#[derive(Default)]
pub(in crate::checks) struct Candidates {
    list: Vec<Candidate>,
    /// The weights of all candidates, and of explanations that are no candidate.
    total: f32,
}

impl Candidates {
    /// Adds a weight to that of a number; a number of no weight is no candidate.
    pub(in crate::checks) fn add(&mut self, number: &[Symbol], weight: f32) {
        if weight == 0.0 {
            return;
        }
        self.total += weight;
        match self.list.iter_mut().find(|it| it.number == number) {
            Some(same) => same.weight += weight,
            None => self.list.push(Candidate {
                number: number.to_vec(),
                weight,
            }),
        }
    }

    /// Adds the weight of explanations that lead to no number.
    pub(in crate::checks) fn add_unexplained(&mut self, weight: f32) {
        self.total += weight;
    }

    /// Offers what may have been meant by `typed`: the first candidate where it is confident, else
    /// the first `most_unsure` and the doubtful places.
    pub(in crate::checks) fn offer(
        mut self,
        typed: &[Symbol],
        most_unsure: usize,
        judgement: &mut Judgement,
    ) {
        self.sort();
        let first = self.list.first();
        judgement.confident = first.is_some_and(|it| it.weight >= CONFIDENT * self.total);
        let count = match judgement.confident {
            true => 1,
            false => most_unsure,
        };
        for meant in self.list.iter().take(count) {
            judgement.suggestions.push(Suggestion {
                value: to_text(&meant.number),
                marks: differences(typed, &meant.number),
            });
        }
        if !judgement.confident {
            judgement.doubtful = self.doubtful(typed);
        }
    }

    /// Puts the likeliest first.
    fn sort(&mut self) {
        // Typing errors are undone from the last place to the first, so equals are turned around.
        // Few: an insertion sort by hand is smaller than the standard library's.
        let list = &mut self.list;
        for end in 1..list.len() {
            let mut at = end;
            while at > 0 && list[at - 1].weight <= list[at].weight {
                list.swap(at - 1, at);
                at -= 1;
            }
        }
    }

    /// The fewest places of `typed` one of which is wrong, but for [`NOT_MARKED`] of the cases; none
    /// where they are more than [`MOST_DOUBTFUL`].
    fn doubtful(&self, typed: &[Symbol]) -> Vec<Range<usize>> {
        // The weight of each candidate that no place in `places` tells from what was typed.
        let mut weights = Vec::new();
        for it in &self.list {
            let as_long = it.number.len() == typed.len();
            weights.push(if as_long { it.weight } else { 0.0 });
        }
        let differs = |it: &Candidate, place: usize| it.number.get(place) != typed.get(place);
        let all: f32 = weights.iter().sum();
        let mut rest = all;
        let mut places: Vec<Range<usize>> = Vec::new();
        while rest > all * NOT_MARKED {
            let mut best = (0, 0.0);
            for place in 0..typed.len() {
                let mut wrong = 0.0;
                for (it, weight) in self.list.iter().zip(&weights) {
                    if differs(it, place) {
                        wrong += weight;
                    }
                }
                if wrong > best.1 {
                    best = (place, wrong);
                }
            }
            if best.1 == 0.0 || places.len() == MOST_DOUBTFUL {
                return Vec::new();
            }
            // In order, as a person reads them.
            let before = places
                .iter()
                .take_while(|place| place.start < best.0)
                .count();
            places.insert(before, best.0..best.0 + 1);
            rest -= best.1;
            for (it, weight) in self.list.iter().zip(&mut weights) {
                if differs(it, best.0) {
                    *weight = 0.0;
                }
            }
        }
        places
    }
}

/// The places of `meant` that differ from `typed`: each differing place where both are equally
/// long, else one range from the first to the last difference. Where `meant` only lacks digits of
/// `typed`, the two neighbours between which they stood.
fn differences(typed: &[Symbol], meant: &[Symbol]) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    if typed.len() == meant.len() {
        for at in 0..meant.len() {
            if typed[at] != meant[at] {
                places.push(at..at + 1);
            }
        }
        return places;
    }
    let least = typed.len().min(meant.len());
    let mut start = 0;
    while start < least && typed[start] == meant[start] {
        start += 1;
    }
    let mut same = 0;
    while same < least - start && typed[typed.len() - 1 - same] == meant[meant.len() - 1 - same] {
        same += 1;
    }
    let end = meant.len() - same;
    places.push(match start < end {
        true => start..end,
        false => start.saturating_sub(1)..(start + 1).min(meant.len()),
    });
    places
}
