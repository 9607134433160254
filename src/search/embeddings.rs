//! What words mean, learned: a few small numbers for every term there can be, so that texts that
//! ask the same point the same way. They are learned where a pack is built (`super::learn`) and
//! travel in it; here they are only added up.

use super::term::Term;

/// Numbers of a row.
pub(super) const WIDTH: usize = 32;
/// The letter of the least number, the largest, and the number that the letter `a` stands for.
const LETTERS: std::ops::RangeInclusive<u8> = b'a'..=b'o';
pub(super) const LARGEST: i32 = 7;
/// Four numbers in a word of 16 bits each: rows are added up four numbers a step.
const LANES: usize = 4;
const LANE: usize = 16;
/// The terms of one text that are added up. A lane has room for twice as many.
const MOST: u32 = 2_000;

/// A row counted from its least number, so that no lane is ever negative.
type Row = [u64; WIDTH / LANES];

/// A table with two rows for every term, by its hash.
///
/// As text it is a letter for each number, `a` to `o`, 32 letters a row: brotli packs that better
/// than base64, and reading it takes no code to speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embeddings {
    /// A power of two.
    rows: Vec<Row>,
}

impl Embeddings {
    /// From its letters; `None` if they are no table.
    ///
    /// ```
    /// use bank_help::search::Embeddings;
    /// assert!(Embeddings::from_letters(&"ho".repeat(64)).is_some());
    /// assert!(Embeddings::from_letters(&"ho".repeat(63)).is_none());
    /// assert!(Embeddings::from_letters(&"hz".repeat(64)).is_none());
    /// ```
    pub fn from_letters(letters: &str) -> Option<Embeddings> {
        let letters = letters.as_bytes();
        let rows = letters.chunks_exact(WIDTH);
        let whole = rows.len().is_power_of_two() && rows.remainder().is_empty();
        let known = letters.iter().all(|own| LETTERS.contains(own));
        (whole && known).then(|| Embeddings {
            rows: rows.map(row).collect(),
        })
    }

    /// A letter for each number.
    #[cfg(feature = "author")]
    pub fn to_letters(&self) -> String {
        let numbers = self.rows.iter().flat_map(lanes);
        let letters = numbers.map(|own| char::from(LETTERS.start() + own as u8));
        letters.collect()
    }

    /// From the numbers of all rows, -[`LARGEST`] to [`LARGEST`].
    #[cfg(feature = "author")]
    pub(super) fn of(numbers: impl Iterator<Item = i32>) -> Embeddings {
        let letters = numbers.map(|own| LETTERS.start() + (own + LARGEST) as u8);
        let letters: Vec<u8> = letters.collect();
        Embeddings {
            rows: letters.chunks_exact(WIDTH).map(row).collect(),
        }
    }

    /// The numbers of a term: both its rows.
    pub(super) fn term(&self, term: Term) -> Row {
        let [one, other] = term.rows(self.rows.len());
        let (one, other) = (&self.rows[one], &self.rows[other]);
        std::array::from_fn(|at| one[at] + other[at])
    }
}

fn row(letters: &[u8]) -> Row {
    std::array::from_fn(|word| {
        let own = letters[word * LANES..][..LANES].iter().rev();
        own.fold(0, |sum, letter| {
            sum << LANE | u64::from(letter - LETTERS.start())
        })
    })
}

/// The numbers of a row, one after the other.
fn lanes(row: &Row) -> impl Iterator<Item = i32> {
    let lane = |at: usize| row[at / LANES] >> (at % LANES * LANE) & 0xffff;
    (0..WIDTH).map(move |at| lane(at) as i32)
}

/// The terms of a text, added up.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    numbers: Row,
    terms: u32,
}

impl Sum {
    pub(super) fn add(&mut self, term: &Row) {
        if self.terms < MOST {
            self.numbers
                .iter_mut()
                .zip(term)
                .for_each(|(sum, own)| *sum += own);
            self.terms += 1;
        }
    }

    pub(super) fn direction(&self) -> Direction {
        let zero = 2 * LARGEST * self.terms as i32;
        let mut numbers = [0; WIDTH];
        numbers
            .iter_mut()
            .zip(lanes(&self.numbers))
            .for_each(|(own, lane)| *own = lane - zero);
        let square: i32 = numbers.iter().map(|own| own * own).sum();
        let scale = WHOLE / (square.max(1) as f32).sqrt();
        Direction(numbers.map(|own| (own as f32 * scale) as i8))
    }
}

/// Where a text points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Direction([i8; WIDTH]);

/// The length of a [`Direction`].
const WHOLE: f32 = 127.0;

impl Direction {
    /// The cosine: 1 for the same, 0 for what has nothing to do with it.
    pub(super) fn like(&self, other: &Direction) -> f32 {
        let products = self.0.iter().zip(&other.0);
        let sum: i32 = products.map(|(a, b)| i32::from(*a) * i32::from(*b)).sum();
        sum as f32 / (WHOLE * WHOLE)
    }
}
