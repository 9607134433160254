//! One batch: how near each text is to its partner and to everybody else's, and what to correct.

use super::lessons::{Pair, Text};
use super::table::{Table, Vector};
use crate::search::learned::WIDTH;

/// Where the texts of a batch point, and how near they are to each other.
pub(super) struct Batch {
    ones: Vec<Pointer>,
    others: Vec<Pointer>,
    /// The pull of each one on each other: the derivative of the loss by their cosine.
    pulls: Vec<f32>,
}

/// The direction of a text and its length before it was brought to 1.
struct Pointer {
    direction: Vector,
    length: f32,
}

impl Batch {
    pub(super) fn new(pairs: &[Pair], table: &Table, temperature: f32) -> Batch {
        let ones: Vec<Pointer> = pairs.iter().map(|own| point(table, &own.one)).collect();
        let others: Vec<Pointer> = pairs.iter().map(|own| point(table, &own.other)).collect();
        let count = pairs.len();
        let mut shares = vec![0.0; count * count];
        let (mut by_one, mut by_other) = (vec![0.0; count], vec![0.0; count]);
        for (one, shares) in shares.chunks_mut(count).enumerate() {
            for (share, other) in shares.iter_mut().zip(&others) {
                *share = product(&ones[one].direction, &other.direction);
            }
            for share in shares.iter_mut() {
                *share = exp((*share - 1.0) / temperature);
            }
            for (other, share) in shares.iter_mut().enumerate() {
                // Two of the same group are neither examples nor counter-examples here.
                if one != other && pairs[one].about == pairs[other].about {
                    *share = 0.0;
                }
                by_one[one] += *share;
                by_other[other] += *share;
            }
        }
        for (one, shares) in shares.chunks_mut(count).enumerate() {
            for (share, other) in shares.iter_mut().zip(&by_other) {
                *share *= (1.0 / by_one[one] + 1.0 / other) / temperature;
            }
            shares[one] -= 2.0 / temperature;
        }
        Batch {
            ones,
            others,
            pulls: shares,
        }
    }

    /// What to take from each of `rows`.
    pub(super) fn corrections(&self, pairs: &[Pair], rows: usize) -> Vec<Vector> {
        let count = pairs.len();
        let pulls = |start, step| self.pulls[start..].iter().step_by(step);
        let for_ones = (0..count).map(|one| mixed(&self.others, pulls(one * count, 1)));
        let for_others = (0..count).map(|other| mixed(&self.ones, pulls(other, count)));
        let mut corrections = vec![[0.0; WIDTH]; rows];
        let ones = pairs.iter().map(|own| &own.one).zip(&self.ones);
        let others = pairs.iter().map(|own| &own.other).zip(&self.others);
        let wanted = for_ones.chain(for_others);
        for ((text, pointer), wanted) in ones.chain(others).zip(wanted) {
            let correction = pointer.correction(&wanted);
            for row in text.iter().flatten() {
                add(&mut corrections[*row as usize], &correction, 1.0);
            }
        }
        corrections
    }
}

impl Pointer {
    /// What of a wanted change turns the direction: its length does not count.
    fn correction(&self, wanted: &Vector) -> Vector {
        let along = product(&self.direction, wanted);
        std::array::from_fn(|at| (wanted[at] - self.direction[at] * along) / self.length)
    }
}

fn point(table: &Table, text: &Text) -> Pointer {
    let mut sum = [0.0; WIDTH];
    for row in text.iter().flatten() {
        add(&mut sum, &table.numbers[*row as usize], 1.0);
    }
    let length = product(&sum, &sum).sqrt().max(1e-6);
    Pointer {
        direction: sum.map(|own| own / length),
        length,
    }
}

/// The directions, each as much as it is pulled at.
fn mixed<'a>(pointers: &[Pointer], pulls: impl Iterator<Item = &'a f32>) -> Vector {
    let mut sum = [0.0; WIDTH];
    for (pointer, pull) in pointers.iter().zip(pulls) {
        add(&mut sum, &pointer.direction, *pull);
    }
    sum
}

fn add(sum: &mut Vector, own: &Vector, times: f32) {
    sum.iter_mut()
        .zip(own)
        .for_each(|(sum, own)| *sum += own * times);
}

/// Eight sums at a time, so that the compiler may use wide registers.
fn product(one: &Vector, other: &Vector) -> f32 {
    let mut sums = [0.0; 8];
    for (one, other) in one.chunks_exact(8).zip(other.chunks_exact(8)) {
        for at in 0..8 {
            sums[at] += one[at] * other[at];
        }
    }
    sums.iter().sum()
}

/// e to a power from -10 to 0, within five in a hundred: near enough for learning, and the same to
/// the last bit everywhere, as the platforms' own are not.
fn exp(power: f32) -> f32 {
    let mut root = 1.0 + power / 1024.0;
    for _ in 0..10 {
        root *= root;
    }
    root
}
