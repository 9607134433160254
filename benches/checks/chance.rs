//! Chance that is the same each time: what the bench draws from the generator of the project.

use super::random::Random;

pub(super) struct Chance(Random);

impl Chance {
    pub(super) fn new(seed: u64) -> Chance {
        Chance(Random::new(seed))
    }

    /// Below `end`, which is not 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0.below(end)
    }

    /// From 0 to below 1.
    pub(super) fn share(&mut self) -> f64 {
        self.0.unit().into()
    }

    /// From `least` to `most`.
    pub(super) fn between(&mut self, least: f32, most: f32) -> f32 {
        least + self.share() as f32 * (most - least)
    }

    pub(super) fn of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        match items.len() {
            0 => None,
            count => items.get(self.below(count)),
        }
    }
}
