//! A set that says no quickly: most of what is asked for is not in it.

/// Bits, a power of two of them. What shares its bit with something put in passes too, so a yes is
/// to be asked again elsewhere.
#[derive(Debug)]
pub(super) struct Sieve(Vec<u64>);

impl Sieve {
    /// Of `words` times 64 bits, a power of two: the more than what is put in, the less passes.
    pub(super) fn new(words: usize) -> Sieve {
        Sieve(vec![0; words])
    }

    pub(super) fn put(&mut self, hash: u32) {
        let word = self.word(hash);
        self.0[word] |= 1 << (hash % 64);
    }

    pub(super) fn passes(&self, hash: u32) -> bool {
        self.0[self.word(hash)] >> (hash % 64) & 1 != 0
    }

    fn word(&self, hash: u32) -> usize {
        (hash / 64) as usize & (self.0.len() - 1)
    }
}
