//! BM25F: what a term counts in a document with several fields (Robertson, Zaragoza and Taylor,
//! 2004). The fields add up before they saturate.

use super::postings::{Posting, Postings};
use std::ops::Range;

/// What one term counts in a field, and how much a long field is marked down.
pub(super) struct FieldWeights {
    /// What one occurrence counts.
    pub(super) weight: f32,
    /// BM25's b: 0 for a field whose length does not matter, 1 for full length normalisation.
    pub(super) length_norm: f32,
}

/// Weighs every term of every owner. `terms` are the terms of all texts; `places` says where those
/// of each field of each owner stand, owner by owner, `fields.len()` places each. `saturation` is
/// BM25's k1.
pub(super) fn weigh(
    terms: &[u32],
    term_count: usize,
    places: &[Range<usize>],
    fields: &[FieldWeights],
    saturation: f32,
) -> Postings {
    let usual: Vec<f32> = (0..fields.len())
        .map(|field| usual_length(places.iter().skip(field).step_by(fields.len())))
        .collect();
    let mut sums = vec![0.0; term_count];
    let mut touched: Vec<u32> = Vec::new();
    let mut rows = Vec::with_capacity(terms.len());
    for (owner, places) in places.chunks(fields.len()).enumerate() {
        for (number, place) in places.iter().enumerate() {
            let field = &fields[number];
            let length = place.len() as f32 / usual[number];
            let one = field.weight / (1.0 - field.length_norm + field.length_norm * length);
            for term in &terms[place.clone()] {
                let sum = &mut sums[*term as usize];
                if *sum == 0.0 {
                    touched.push(*term);
                }
                *sum += one;
            }
        }
        for term in touched.drain(..) {
            let sum = std::mem::take(&mut sums[term as usize]);
            let impact = sum * (saturation + 1.0) / (sum + saturation);
            let owner = owner as u32;
            rows.push((term, Posting { owner, impact }));
        }
    }
    Postings::new(term_count, places.len() / fields.len(), &rows)
}

/// The mean length of the texts that are not empty, at least 1. Most documents have no asks, and
/// counting those would make every document with asks look endless.
fn usual_length<'a>(places: impl Iterator<Item = &'a Range<usize>>) -> f32 {
    let (mut sum, mut count) = (0, 0);
    for place in places {
        sum += place.len();
        count += usize::from(!place.is_empty());
    }
    (sum as f32 / count.max(1) as f32).max(1.0)
}
