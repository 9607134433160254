//! Postings: for each term, who has it and how much it counts there.

use super::csr_lists::CsrLists;

/// One owner of a term: a document, or one variant of its question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Posting {
    pub(crate) owner: u32,
    /// BM25's saturated weight of the term in its owner; never negative.
    pub(crate) impact: f32,
}

/// The postings of every term, in one array.
#[derive(Debug)]
pub(crate) struct Postings {
    owner_count: usize,
    /// Where each term's postings begin, and the end of the last.
    starts: Vec<u32>,
    postings: Vec<Posting>,
}

impl Postings {
    /// Groups rows of (term, posting), given in the order of their owners, by term.
    pub(super) fn new(term_count: usize, owner_count: usize, rows: &[(u32, Posting)]) -> Postings {
        let terms: Vec<u32> = rows.iter().map(|row| row.0).collect();
        let grouped = CsrLists::group_by(&terms, term_count);
        let places = grouped.values.iter();
        Postings {
            owner_count,
            starts: grouped.starts,
            postings: places.map(|place| rows[*place as usize].1).collect(),
        }
    }

    pub(crate) fn owner_count(&self) -> usize {
        self.owner_count
    }

    /// The postings of a term, in the order of their owners.
    pub(crate) fn of_term(&self, term: u32) -> &[Posting] {
        let term = term as usize;
        &self.postings[self.starts[term] as usize..self.starts[term + 1] as usize]
    }

    /// The inverse document frequency of a term (BM25's, never negative): nearly 0 if every owner
    /// has the term, much if one does.
    pub(crate) fn idf(&self, term: u32) -> f32 {
        self.idf_at(self.of_term(term).len())
    }

    /// The inverse document frequency of something that `frequency` owners have.
    pub(crate) fn idf_at(&self, frequency: usize) -> f32 {
        let (owners, frequency) = (self.owner_count as f32, frequency as f32);
        (1.0 + (owners - frequency + 0.5) / (frequency + 0.5)).ln()
    }

    /// Tells whether the owner has the term.
    pub(crate) fn has(&self, term: u32, owner: u32) -> bool {
        self.of_term(term)
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
                prop_assert_eq!(postings.of_term(term), &of_term[..]);
                for owner in 0..9 {
                    let has = of_term.iter().any(|it| it.owner == owner);
                    prop_assert_eq!(postings.has(term, owner), has);
                }
            }
        }
    }
}
