//! How many slips of the finger lie between two words.
//!
//! ```text
//!          c  a  r  d        each cell: slips between the two beginnings
//!       0  1  2  3  4        left + 1: a letter too few, above + 1: one too many,
//!    c  1  0  1  2  3        diagonal: the same letter, + 1: another one,
//!    r  2  1  1  1  2        two up, two left + 1: two letters swapped
//!    a  3  2  1  1  2
//!    d  4  3  2  2  1   ->  `crad` is one slip from `card`
//! ```

/// The least number of letters dropped, added, changed or swapped with their neighbour (optimal
/// string alignment) that makes `typed` of `meant`; `None` when it is more than `most`.
///
/// ```
/// let letters = |word: &str| word.chars().collect::<Vec<_>>();
/// assert_eq!(bank_help::text::edits(&letters("crad"), &letters("card"), 1), Some(1));
/// assert_eq!(bank_help::text::edits(&letters("cart"), &letters("back"), 1), None);
/// ```
pub fn edits(typed: &[char], meant: &[char], most: usize) -> Option<usize> {
    if typed.len().abs_diff(meant.len()) > most {
        return None;
    }
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=meant.len()).collect();
    for (i, &letter) in typed.iter().enumerate() {
        let two_above = std::mem::replace(&mut above, std::mem::take(&mut row));
        row.push(i + 1);
        for (j, &other) in meant.iter().enumerate() {
            let changed = above[j] + usize::from(letter != other);
            let mut least = changed.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && letter == meant[j - 1] && typed[i - 1] == other {
                least = least.min(two_above[j - 1] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|&slips| slips > most) {
            return None;
        }
    }
    row.last().copied().filter(|&slips| slips <= most)
}
