//! Pseudo-random numbers that are the same each time and on every machine.

/// A linear congruential generator modulo 2⁶⁴, of which the high bits are used. Every trained table
/// depends on it.
pub(super) struct Random(u64);

/// Knuth's constants for MMIX (The Art of Computer Programming, volume 2, 3.3.4).
const MULTIPLIER: u64 = 6_364_136_223_846_793_005;
const INCREMENT: u64 = 1_442_695_040_888_963_407;

/// Uniform numbers that add up to one nearly normal number. Their sum has a variance of 4 / 12, so
/// it is multiplied by the root of 3.
const UNIFORMS_PER_NORMAL: usize = 4;

impl Random {
    pub(super) fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// A uniform number of 31 bits.
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(MULTIPLIER).wrapping_add(INCREMENT);
        let high = (self.0 >> 33) as u32;
        high ^ high >> 15
    }

    /// A whole number below `end`, which is not 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        ((u64::from(self.next()) * end as u64) >> 31) as usize
    }

    /// A number from 0 to below 1.
    pub(super) fn unit(&mut self) -> f32 {
        (self.next() >> 7) as f32 / (1 << 24) as f32
    }

    /// A number around 0 with a variance of 1, nearly normally distributed.
    pub(super) fn normal(&mut self) -> f32 {
        let sum: f32 = (0..UNIFORMS_PER_NORMAL).map(|_| self.unit() - 0.5).sum();
        sum * 3.0f32.sqrt()
    }

    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
