//! Postings: for each term, who has it and how much it counts there.

use super::lists::Lists;

/// One owner of a term: a document, or one phrasing of its question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Posting {
    pub(super) owner: u32,
    /// BM25's saturated weight of the term in its owner; never negative.
    pub(super) impact: f32,
}

/// The postings of every term, in one array.
#[derive(Debug)]
pub(super) struct Postings {
    owners: usize,
    /// Where each term's postings begin, and the end of the last.
    starts: Vec<u32>,
    rows: Vec<Posting>,
}

impl Postings {
    /// From rows of (term, posting) in the order of their owners.
    pub(super) fn new(terms: usize, owners: usize, rows: &[(u32, Posting)]) -> Postings {
        let terms_of: Vec<u32> = rows.iter().map(|row| row.0).collect();
        let grouped = Lists::grouped(&terms_of, terms);
        let places = grouped.numbers.iter();
        Postings {
            owners,
            starts: grouped.starts,
            rows: places.map(|place| rows[*place as usize].1).collect(),
        }
    }

    /// How many owners there are.
    pub(super) fn owners(&self) -> usize {
        self.owners
    }

    /// The owners of a term, in order.
    pub(super) fn of(&self, term: u32) -> &[Posting] {
        let term = term as usize;
        &self.rows[self.starts[term] as usize..self.starts[term + 1] as usize]
    }

    /// How much the term tells: nothing if all have it, much if one does.
    pub(super) fn rarity(&self, term: u32) -> f32 {
        self.rarity_of(self.of(term).len())
    }

    /// The same for something that `found` owners have.
    pub(super) fn rarity_of(&self, found: usize) -> f32 {
        let (owners, found) = (self.owners as f32, found as f32);
        (1.0 + (owners - found + 0.5) / (found + 0.5)).ln()
    }

    /// Does the owner have the term?
    pub(super) fn has(&self, term: u32, owner: u32) -> bool {
        self.of(term)
            .binary_search_by_key(&owner, |posting| posting.owner)
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{Posting, Postings};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn postings_agree_with_looking_through_all_rows(
            rows in prop::collection::vec((0u32..6, 0u32..9, 0u8..4), 0..40),
        ) {
            let mut rows: Vec<(u32, Posting)> = rows
                .into_iter()
                .map(|(term, owner, impact)| (term, Posting { owner, impact: impact.into() }))
                .collect();
            rows.sort_by_key(|row| row.1.owner);
            let postings = Postings::new(6, 9, &rows);
            for term in 0..6 {
                let of_term = rows.iter().filter(|row| row.0 == term).map(|row| row.1);
                let of_term: Vec<Posting> = of_term.collect();
                prop_assert_eq!(postings.of(term), &of_term[..]);
                for owner in 0..9 {
                    let has = of_term.iter().any(|own| own.owner == owner);
                    prop_assert_eq!(postings.has(term, owner), has);
                }
            }
        }
    }
}
