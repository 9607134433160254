//! A set that says no quickly: most of what is asked for is not in it.

/// Bits, `WORDS` times 64. What shares its bit with something put in passes too, so a yes is to be
/// asked again elsewhere.
#[derive(Debug)]
pub(super) struct Sieve<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Sieve<WORDS> {
    pub(super) fn new(hashes: impl Iterator<Item = u32>) -> Sieve<WORDS> {
        let mut words = [0; WORDS];
        for hash in hashes {
            words[Self::word(hash)] |= Self::bit(hash);
        }
        Sieve(words)
    }

    pub(super) fn passes(&self, hash: u32) -> bool {
        self.0[Self::word(hash)] & Self::bit(hash) != 0
    }

    fn word(hash: u32) -> usize {
        (hash / 64) as usize % WORDS
    }

    fn bit(hash: u32) -> u64 {
        1 << (hash % 64)
    }
}
