//! Embeddings: 32 small numbers for every term there can be, so that texts that ask the same point
//! in the same direction. They are trained where a pack is built (`search::learn`) and travel in
//! it; here they are only added up.

use super::terms::Term;

/// Numbers of one row. A pack's format depends on it.
pub(crate) const DIMENSIONS: usize = 32;

/// The letters of a table as text: `a` is -7, `h` is 0, `o` is 7. A pack's format depends on it.
const LETTERS: std::ops::RangeInclusive<u8> = b'a'..=b'o';

/// The largest number of a row; the least is its negative. Fifteen values are less than four bits
/// each; a lane of [`EmbeddingSum`] has room for them (see [`MAX_TERMS`]).
pub(crate) const MAX_VALUE: i32 = 7;

/// Rows are added up four numbers a step: four lanes of 16 bits in one u64.
const LANES: usize = 4;
const LANE_BITS: usize = 16;

/// The most terms of one text that are added up. Each adds at most 2 × 14 to a lane, so a lane of
/// 16 bits has room for 2,340 terms; more would spill into the next lane.
const MAX_TERMS: u32 = 2_000;

/// The numbers of a row, each counted from the least one so that no lane is ever negative.
type PackedRow = [u64; DIMENSIONS / LANES];

/// A table of term embeddings, with two rows for every term, chosen by the hash of the term.
///
/// As text it has a letter for each number, `a` to `o`, 32 letters a row: brotli packs that better
/// than base64, and reading it takes very little code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embeddings {
    /// A power of two of them.
    rows: Vec<PackedRow>,
}

impl Embeddings {
    /// Reads a table from its letters. `None` if there is any other letter than `a` to `o`, or if
    /// the number of rows is not a power of two.
    ///
    /// ```
    /// use bank_help::search::Embeddings;
    /// assert!(Embeddings::from_letters(&"ho".repeat(64)).is_some());
    /// assert!(Embeddings::from_letters(&"ho".repeat(63)).is_none());
    /// assert!(Embeddings::from_letters(&"hz".repeat(64)).is_none());
    /// ```
    pub fn from_letters(letters: &str) -> Option<Embeddings> {
        let letters = letters.as_bytes();
        let rows = letters.chunks_exact(DIMENSIONS);
        let is_whole = rows.len().is_power_of_two() && rows.remainder().is_empty();
        let is_known = letters.iter().all(|letter| LETTERS.contains(letter));
        (is_whole && is_known).then(|| Embeddings {
            rows: rows.map(packed_row).collect(),
        })
    }

    /// Writes the table as [`Embeddings::from_letters`] reads it.
    #[cfg(feature = "author")]
    pub fn to_letters(&self) -> String {
        let values = self.rows.iter().flat_map(lanes);
        let letters = values.map(|value| char::from(LETTERS.start() + value as u8));
        letters.collect()
    }

    /// A table of the given numbers, row by row, each from -[`MAX_VALUE`] to [`MAX_VALUE`].
    #[cfg(feature = "author")]
    pub(crate) fn from_values(values: impl Iterator<Item = i32>) -> Embeddings {
        let letters = values.map(|value| LETTERS.start() + (value + MAX_VALUE) as u8);
        let letters: Vec<u8> = letters.collect();
        Embeddings {
            rows: letters.chunks_exact(DIMENSIONS).map(packed_row).collect(),
        }
    }

    /// The numbers of a term: the sum of its two rows.
    pub(crate) fn term(&self, term: Term) -> PackedRow {
        let [first, second] = term.embedding_rows(self.rows.len());
        let (first, second) = (&self.rows[first], &self.rows[second]);
        std::array::from_fn(|at| first[at] + second[at])
    }
}

fn packed_row(letters: &[u8]) -> PackedRow {
    std::array::from_fn(|word| {
        let lanes = letters[word * LANES..][..LANES].iter().rev();
        lanes.fold(0, |sum, letter| {
            sum << LANE_BITS | u64::from(letter - LETTERS.start())
        })
    })
}

/// Iterates over the numbers of a row.
fn lanes(row: &PackedRow) -> impl Iterator<Item = i32> {
    let lane = |at: usize| row[at / LANES] >> (at % LANES * LANE_BITS) & 0xffff;
    (0..DIMENSIONS).map(move |at| lane(at) as i32)
}

/// The sum of the embeddings of a text's terms.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct EmbeddingSum {
    lanes: PackedRow,
    terms: u32,
}

impl EmbeddingSum {
    pub(crate) fn add(&mut self, term: &PackedRow) {
        if self.terms < MAX_TERMS {
            self.lanes
                .iter_mut()
                .zip(term)
                .for_each(|(sum, it)| *sum += it);
            self.terms += 1;
        }
    }

    pub(crate) fn unit_vector(&self) -> UnitVector {
        // Two rows a term, each counted from -MAX_VALUE.
        let zero = 2 * MAX_VALUE * self.terms as i32;
        let mut values = [0; DIMENSIONS];
        values
            .iter_mut()
            .zip(lanes(&self.lanes))
            .for_each(|(value, lane)| *value = lane - zero);
        let square: i32 = values.iter().map(|it| it * it).sum();
        let scale = UNIT / (square.max(1) as f32).sqrt();
        UnitVector(values.map(|it| (it as f32 * scale) as i8))
    }
}

/// The direction of a text, without its length.
#[derive(Debug, Clone, Copy)]
pub(crate) struct UnitVector([i8; DIMENSIONS]);

/// The length of a [`UnitVector`]: the largest that fits in an `i8`.
const UNIT: f32 = 127.0;

impl UnitVector {
    /// The cosine of the angle between two texts: 1 for the same direction, about 0 for texts that
    /// have nothing to do with each other.
    pub(crate) fn cosine(&self, other: &UnitVector) -> f32 {
        let products = self.0.iter().zip(&other.0);
        let sum: i32 = products.map(|(a, b)| i32::from(*a) * i32::from(*b)).sum();
        sum as f32 / (UNIT * UNIT)
    }
}
