//! The table of embeddings while it is trained.

use super::random::Random;
use super::training_set::TrainingSet;
use crate::search::embeddings::{DIMENSIONS, Embeddings, MAX_VALUE};

pub(super) type Vector = [f32; DIMENSIONS];

/// The mean length of a number at first, for a row that every text has. Small, so that the first
/// gradients decide the direction, not chance.
const INITIAL_SCALE: f32 = 0.025;

/// What AdaGrad's sums of squares begin with, so that nothing is divided by 0.
const ADAGRAD_EPSILON: f32 = 1e-6;

/// Trained numbers, row by row.
pub(super) struct Table {
    pub(super) rows: Vec<Vector>,
    /// The sum of the squares of every gradient so far: what was moved often moves less (AdaGrad;
    /// Duchi et al., 2011).
    squares: Vec<Vector>,
}

impl Table {
    /// A table of random directions, longer for rows that few texts have.
    pub(super) fn new(training_set: &TrainingSet, rows: usize, random: &mut Random) -> Table {
        let mut frequencies = vec![1.0f32; rows];
        let mut texts = 1.0;
        for text in training_set.variants() {
            texts += 1.0;
            text.iter()
                .flatten()
                .for_each(|row| frequencies[*row as usize] += 1.0);
        }
        let row = |frequency: &f32| {
            let length = INITIAL_SCALE * (texts / frequency).sqrt().sqrt();
            std::array::from_fn(|_| random.normal() * length)
        };
        Table {
            rows: frequencies.iter().map(row).collect(),
            squares: vec![[ADAGRAD_EPSILON; DIMENSIONS]; rows],
        }
    }

    /// Moves each number against its gradient.
    pub(super) fn descend(&mut self, gradients: &[Vector], learning_rate: f32) {
        let squares = self.squares.as_flattened_mut().iter_mut();
        let gradients = squares.zip(gradients.as_flattened());
        for (number, (square, gradient)) in self.rows.as_flattened_mut().iter_mut().zip(gradients) {
            *square += gradient * gradient;
            *number -= learning_rate * gradient / square.sqrt();
        }
    }

    /// The table in small numbers, as a pack carries it. `step` is a share of the root mean square.
    pub(super) fn quantized(&self, step: f32) -> Embeddings {
        let all = self.rows.as_flattened();
        let square: f32 = all.iter().map(|it| it * it).sum();
        let step = step * (square / all.len() as f32).sqrt();
        let max = MAX_VALUE as f32;
        Embeddings::from_values(
            all.iter()
                .map(|it| (it / step).round().clamp(-max, max) as i32),
        )
    }
}
