//! The loss of one batch (InfoNCE, from anchor to positive and back) and its gradients.

use super::table::{Table, Vector};
use super::training_set::{TextPair, TextRows};
use crate::search::embeddings::DIMENSIONS;

/// A vector shorter than this is divided by this instead, so that nothing is divided by 0.
const MIN_LENGTH: f32 = 1e-6;

/// Numbers that are summed side by side, so that the compiler may use wide registers. The sum, and
/// with it every trained table, depends on it.
const SIMD_WIDTH: usize = 8;

/// [`fast_exp`] squares so many times, beginning with 1 + x / 2¹⁰.
const EXP_SQUARINGS: usize = 10;

/// The vectors of a batch's texts, and how the loss depends on their cosines.
pub(super) struct Batch {
    anchors: Vec<TextVector>,
    positives: Vec<TextVector>,
    /// The derivative of the loss by the cosine of each anchor with each positive, row by row.
    loss_gradients: Vec<f32>,
}

/// The direction of a text, and the length of the sum that it was made of.
struct TextVector {
    direction: Vector,
    length: f32,
}

impl Batch {
    pub(super) fn new(pairs: &[TextPair], table: &Table, temperature: f32) -> Batch {
        let vector = |text| TextVector::new(table, text);
        let anchors: Vec<TextVector> = pairs.iter().map(|it| vector(&it.anchor)).collect();
        let positives: Vec<TextVector> = pairs.iter().map(|it| vector(&it.positive)).collect();
        let count = pairs.len();
        // Cosines, then their exponentials, then the derivatives.
        let mut table = vec![0.0; count * count];
        let (mut anchor_sums, mut positive_sums) = (vec![0.0; count], vec![0.0; count]);
        for (anchor, row) in table.chunks_mut(count).enumerate() {
            for (cell, positive) in row.iter_mut().zip(&positives) {
                *cell = dot(&anchors[anchor].direction, &positive.direction);
            }
            for cell in row.iter_mut() {
                *cell = fast_exp((*cell - 1.0) / temperature);
            }
            for (positive, cell) in row.iter_mut().enumerate() {
                // Two of one topic are neither positives nor negatives here.
                if anchor != positive && pairs[anchor].topic == pairs[positive].topic {
                    *cell = 0.0;
                }
                anchor_sums[anchor] += *cell;
                positive_sums[positive] += *cell;
            }
        }
        for (anchor, row) in table.chunks_mut(count).enumerate() {
            for (cell, positive_sum) in row.iter_mut().zip(&positive_sums) {
                *cell *= (1.0 / anchor_sums[anchor] + 1.0 / positive_sum) / temperature;
            }
            row[anchor] -= 2.0 / temperature;
        }
        Batch {
            anchors,
            positives,
            loss_gradients: table,
        }
    }

    /// The derivative of the loss by every number of a table of `rows` rows.
    pub(super) fn gradients(&self, pairs: &[TextPair], rows: usize) -> Vec<Vector> {
        let count = pairs.len();
        let weights = |start, step| self.loss_gradients[start..].iter().step_by(step);
        let of_anchors =
            (0..count).map(|anchor| weighted_sum(&self.positives, weights(anchor * count, 1)));
        let of_positives =
            (0..count).map(|positive| weighted_sum(&self.anchors, weights(positive, count)));
        let mut gradients = vec![[0.0; DIMENSIONS]; rows];
        let anchors = pairs.iter().map(|it| &it.anchor).zip(&self.anchors);
        let positives = pairs.iter().map(|it| &it.positive).zip(&self.positives);
        let by_direction = of_anchors.chain(of_positives);
        for ((text, vector), by_direction) in anchors.chain(positives).zip(by_direction) {
            let gradient = vector.gradient_of_sum(&by_direction);
            for row in text.iter().flatten() {
                add(&mut gradients[*row as usize], &gradient, 1.0);
            }
        }
        gradients
    }
}

impl TextVector {
    fn new(table: &Table, text: &TextRows) -> TextVector {
        let mut sum = [0.0; DIMENSIONS];
        for row in text.iter().flatten() {
            add(&mut sum, &table.rows[*row as usize], 1.0);
        }
        let length = dot(&sum, &sum).sqrt().max(MIN_LENGTH);
        TextVector {
            direction: sum.map(|it| it / length),
            length,
        }
    }

    /// The gradient by the sum of the text's rows, from that by its direction: what points along
    /// the direction changes only the length, which does not count.
    fn gradient_of_sum(&self, by_direction: &Vector) -> Vector {
        let along = dot(&self.direction, by_direction);
        std::array::from_fn(|at| (by_direction[at] - self.direction[at] * along) / self.length)
    }
}

/// The sum of the directions, each times its weight.
fn weighted_sum<'a>(vectors: &[TextVector], weights: impl Iterator<Item = &'a f32>) -> Vector {
    let mut sum = [0.0; DIMENSIONS];
    for (vector, weight) in vectors.iter().zip(weights) {
        add(&mut sum, &vector.direction, *weight);
    }
    sum
}

fn add(sum: &mut Vector, vector: &Vector, factor: f32) {
    sum.iter_mut()
        .zip(vector)
        .for_each(|(sum, it)| *sum += it * factor);
}

fn dot(a: &Vector, b: &Vector) -> f32 {
    let mut sums = [0.0; SIMD_WIDTH];
    let chunks = a.chunks_exact(SIMD_WIDTH).zip(b.chunks_exact(SIMD_WIDTH));
    for (a, b) in chunks {
        for at in 0..SIMD_WIDTH {
            sums[at] += a[at] * b[at];
        }
    }
    sums.iter().sum()
}

/// e to the power of a number from -10 to 0, within five in a hundred: near enough for training,
/// and the same to the last bit everywhere, as the platforms' own functions are not.
fn fast_exp(power: f32) -> f32 {
    let mut root = 1.0 + power / (1 << EXP_SQUARINGS) as f32;
    for _ in 0..EXP_SQUARINGS {
        root *= root;
    }
    root
}
