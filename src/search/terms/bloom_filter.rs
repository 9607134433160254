//! A Bloom filter with one hash function: answers "certainly not in the set" quickly, which is the
//! answer to most questions.

/// A set of hashes as bits. A hash that shares its bit with one that was inserted is reported too,
/// so a yes has to be checked elsewhere.
#[derive(Debug)]
pub(super) struct BloomFilter(Vec<u64>);

impl BloomFilter {
    /// An empty filter of `words` times 64 bits. `words` is a power of two.
    pub(super) fn new(words: usize) -> BloomFilter {
        BloomFilter(vec![0; words])
    }

    pub(super) fn insert(&mut self, hash: u32) {
        let word = self.word(hash);
        self.0[word] |= 1 << (hash % 64);
    }

    pub(super) fn may_contain(&self, hash: u32) -> bool {
        self.0[self.word(hash)] >> (hash % 64) & 1 != 0
    }

    fn word(&self, hash: u32) -> usize {
        (hash / 64) as usize & (self.0.len() - 1)
    }
}
