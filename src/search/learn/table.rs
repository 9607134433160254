//! The table while it is learned.

use super::lessons::Lessons;
use super::random::Random;
use crate::search::learned::{Embeddings, LARGEST, WIDTH};

pub(super) type Vector = [f32; WIDTH];

/// The numbers while they are learned.
pub(super) struct Table {
    pub(super) numbers: Vec<Vector>,
    /// How much each was corrected so far, squared: what is corrected often moves less (AdaGrad;
    /// Duchi et al., 2011).
    corrected: Vec<Vector>,
}

impl Table {
    /// Any direction will do to begin with, longer for what few texts have.
    pub(super) fn new(lessons: &Lessons, rows: usize, random: &mut Random) -> Table {
        let mut found = vec![1.0f32; rows];
        let mut all = 1.0;
        for text in lessons.phrasings() {
            all += 1.0;
            text.iter()
                .flatten()
                .for_each(|row| found[*row as usize] += 1.0);
        }
        let row = |found: &f32| {
            let length = 0.025 * (all / found).sqrt().sqrt();
            std::array::from_fn(|_| random.normal() * length)
        };
        Table {
            numbers: found.iter().map(row).collect(),
            corrected: vec![[1e-6; WIDTH]; rows],
        }
    }

    /// Moves each number against its correction.
    pub(super) fn correct(&mut self, corrections: &[Vector], rate: f32) {
        let places = self.corrected.as_flattened_mut().iter_mut();
        let places = places.zip(corrections.as_flattened());
        for (number, (corrected, own)) in self.numbers.as_flattened_mut().iter_mut().zip(places) {
            *corrected += own * own;
            *number -= rate * own / corrected.sqrt();
        }
    }

    /// In small numbers, as a pack carries them.
    pub(super) fn rounded(&self, step: f32) -> Embeddings {
        let all = self.numbers.as_flattened();
        let square: f32 = all.iter().map(|own| own * own).sum();
        let step = step * (square / all.len() as f32).sqrt();
        let most = LARGEST as f32;
        Embeddings::of(
            all.iter()
                .map(|own| (own / step).round().clamp(-most, most) as i32),
        )
    }
}
