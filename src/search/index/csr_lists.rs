//! Many short lists of numbers in one array.

/// Lists, by their number.
#[derive(Debug)]
pub(super) struct Lists {
    /// Where each list begins, and the end of the last.
    pub(super) starts: Vec<u32>,
    pub(super) numbers: Vec<u32>,
}

impl Lists {
    pub(super) fn new() -> Lists {
        Lists {
            starts: vec![0],
            numbers: Vec::new(),
        }
    }

    /// The places in `groups` of each group below `count`, in order: a counting sort.
    pub(super) fn grouped(groups: &[u32], count: usize) -> Lists {
        let mut starts = vec![0; count + 1];
        for group in groups {
            starts[*group as usize + 1] += 1;
        }
        for group in 0..count {
            starts[group + 1] += starts[group];
        }
        let mut next = starts.clone();
        let mut numbers = vec![0; groups.len()];
        for (place, group) in groups.iter().enumerate() {
            let next = &mut next[*group as usize];
            numbers[*next as usize] = place as u32;
            *next += 1;
        }
        Lists { starts, numbers }
    }

    /// Adds a number to the last list.
    pub(super) fn push(&mut self, number: u32) {
        self.numbers.push(number);
    }

    /// Ends the last list.
    pub(super) fn end(&mut self) {
        self.starts.push(self.numbers.len() as u32);
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    pub(super) fn of(&self, list: usize) -> &[u32] {
        &self.numbers[self.starts[list] as usize..self.starts[list + 1] as usize]
    }
}
