//! Numbers that may have been meant, by how likely each is.

use super::slips::Sign;
use std::ops::Range;

/// A number and its share.
pub(super) struct Candidate {
    pub(super) number: Vec<Sign>,
    pub(super) share: f32,
}

/// What was typed, and every number that may have been meant.
pub(super) struct Ranked {
    list: Vec<Candidate>,
    total: f32,
}

impl Ranked {
    /// `unexplained` is the share of slips that are not in the list.
    pub(super) fn new(mut list: Vec<Candidate>, unexplained: f32) -> Ranked {
        // They come from the last place to the first, so equals are turned around. Few: an insertion
        // sort by hand is smaller than the standard library's.
        for end in 1..list.len() {
            let mut at = end;
            while at > 0 && list[at - 1].share <= list[at].share {
                list.swap(at - 1, at);
                at -= 1;
            }
        }
        let total = list.iter().map(|it| it.share).sum::<f32>() + unexplained;
        Ranked { list, total }
    }

    /// The likeliest first.
    pub(super) fn list(&self) -> &[Candidate] {
        &self.list
    }

    /// Is the first at least so likely?
    pub(super) fn is_sure(&self, share: f32) -> bool {
        self.list
            .first()
            .is_some_and(|first| first.share >= share * self.total)
    }

    /// The fewest places of `typed` of which, four times in five, one is wrong.
    pub(super) fn doubtful(&self, typed: &[Sign]) -> Vec<usize> {
        let mut left: Vec<&Candidate> = (self.list.iter())
            .filter(|it| it.number.len() == typed.len())
            .collect();
        let all: f32 = left.iter().map(|it| it.share).sum();
        let mut rest = all;
        let mut places = Vec::new();
        while rest > all * 0.2 {
            let share = |place: usize| -> f32 {
                let wrong = left.iter().filter(|it| it.number[place] != typed[place]);
                wrong.map(|it| it.share).sum()
            };
            let mut best = (0, 0.0);
            for place in 0..typed.len() {
                let share = share(place);
                if share > best.1 {
                    best = (place, share);
                }
            }
            places.push(best.0);
            rest -= best.1;
            left.retain(|it| it.number[best.0] == typed[best.0]);
            if left.is_empty() {
                break;
            }
        }
        // In order. Three at most: sorting them costs more than asking each place.
        (0..typed.len()).filter(|at| places.contains(at)).collect()
    }
}

/// The places of `meant` that differ from `typed`: each one where both are as long, else from the
/// first to the last. Where digits only go, the two that come together.
pub(super) fn differences(typed: &[Sign], meant: &[Sign]) -> Vec<Range<usize>> {
    if typed.len() == meant.len() {
        return (0..meant.len())
            .filter(|at| typed[*at] != meant[*at])
            .map(|at| at..at + 1)
            .collect();
    }
    let same = |(one, other): &(&Sign, &Sign)| one == other;
    let start = typed.iter().zip(meant).take_while(same).count();
    let shorter = typed.len().min(meant.len()) - start;
    let end = (typed.iter().rev().zip(meant.iter().rev()))
        .take(shorter)
        .take_while(same)
        .count();
    let end = meant.len() - end;
    let place = if start < end {
        start..end
    } else {
        start.saturating_sub(1)..(start + 1).min(meant.len())
    };
    [place].into()
}
