//! Numbers that may have been meant, by how likely each is.

use super::typos::Symbol;
use std::ops::Range;

/// A number and its share.
pub(super) struct Candidate {
    pub(super) number: Vec<Symbol>,
    pub(super) share: f32,
}

/// Every number that may have been meant.
#[derive(Default)]
pub(super) struct Candidates {
    pub(super) list: Vec<Candidate>,
    /// The shares of all, and of typos that are not in the list.
    pub(super) total: f32,
}

impl Candidates {
    /// Adds a share to that of a number; with none it is no candidate.
    pub(super) fn add(&mut self, number: &[Symbol], share: f32) {
        if share == 0.0 {
            return;
        }
        self.total += share;
        match self.list.iter_mut().find(|it| it.number == number) {
            Some(same) => same.share += share,
            None => self.list.push(Candidate {
                number: number.to_vec(),
                share,
            }),
        }
    }

    /// Puts the likeliest first.
    pub(super) fn sort(&mut self) {
        // They come from the last place to the first, so equals are turned around. Few: an insertion
        // sort by hand is smaller than the standard library's.
        let list = &mut self.list;
        for end in 1..list.len() {
            let mut at = end;
            while at > 0 && list[at - 1].share <= list[at].share {
                list.swap(at - 1, at);
                at -= 1;
            }
        }
    }

    /// Is the first at least so likely?
    pub(super) fn is_sure(&self, share: f32) -> bool {
        let first = self.list.first();
        first.is_some_and(|first| first.share >= share * self.total)
    }

    /// The fewest places of `typed` of which, four times in five, one is wrong; none if they are
    /// more than `most`.
    pub(super) fn doubtful(&self, typed: &[Symbol], most: usize) -> Vec<Range<usize>> {
        // What each number still has to say.
        let mut shares = Vec::new();
        for it in &self.list {
            let as_long = it.number.len() == typed.len();
            shares.push(if as_long { it.share } else { 0.0 });
        }
        let differs = |it: &Candidate, place: usize| it.number.get(place) != typed.get(place);
        let all: f32 = shares.iter().sum();
        let mut rest = all;
        let mut places: Vec<Range<usize>> = Vec::new();
        while rest > all * 0.2 {
            let mut best = (0, 0.0);
            for place in 0..typed.len() {
                let mut wrong = 0.0;
                for (it, share) in self.list.iter().zip(&shares) {
                    if differs(it, place) {
                        wrong += share;
                    }
                }
                if wrong > best.1 {
                    best = (place, wrong);
                }
            }
            if best.1 == 0.0 || places.len() == most {
                return Vec::new();
            }
            // In order, as a person reads them.
            let before = places
                .iter()
                .take_while(|place| place.start < best.0)
                .count();
            places.insert(before, best.0..best.0 + 1);
            rest -= best.1;
            for (it, share) in self.list.iter().zip(&mut shares) {
                if differs(it, best.0) {
                    *share = 0.0;
                }
            }
        }
        places
    }
}

/// The places of `meant` that differ from `typed`: each one where both are as long, else from the
/// first to the last. Where digits only go, the two that come together.
pub(super) fn differences(typed: &[Symbol], meant: &[Symbol]) -> Vec<Range<usize>> {
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
