//! Many short lists of numbers in one array, with the start of each list beside it (compressed
//! sparse rows).

#[derive(Debug)]
pub(crate) struct CsrLists {
    /// Where each list begins in `values`, and the end of the last one.
    pub(super) starts: Vec<u32>,
    pub(super) values: Vec<u32>,
}

impl CsrLists {
    pub(crate) fn new() -> CsrLists {
        CsrLists {
            starts: vec![0],
            values: Vec::new(),
        }
    }

    /// One list for each key below `count`: the places in `keys` where it stands, in order
    /// (counting sort).
    pub(crate) fn group_by(keys: &[u32], count: usize) -> CsrLists {
        let mut starts = vec![0; count + 1];
        for key in keys {
            starts[*key as usize + 1] += 1;
        }
        for key in 0..count {
            starts[key + 1] += starts[key];
        }
        let mut next = starts.clone();
        let mut values = vec![0; keys.len()];
        for (place, key) in keys.iter().enumerate() {
            let next = &mut next[*key as usize];
            values[*next as usize] = place as u32;
            *next += 1;
        }
        CsrLists { starts, values }
    }

    /// Adds a number to the last list.
    pub(crate) fn push(&mut self, value: u32) {
        self.values.push(value);
    }

    /// Ends the last list and begins another.
    pub(crate) fn end_list(&mut self) {
        self.starts.push(self.values.len() as u32);
    }

    /// The number of lists that have ended.
    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    pub(crate) fn list(&self, list: usize) -> &[u32] {
        &self.values[self.starts[list] as usize..self.starts[list + 1] as usize]
    }
}
