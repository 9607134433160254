//! Edit distance: how many slips of the finger lie between two words.
//!
//! ```text
//!    crad       what both begin with is passed over, then one slip is tried of each kind:
//!    card       a letter changed   ad  -> rd    one too many  rad -> ard
//!     ^         a letter too few   rad -> rd    two swapped   d   -> d     the rest is the same
//! ```

/// The least number of letters that must be dropped, added, changed or swapped with their neighbour
/// to make `typed` of `meant` (optimal string alignment). `None` when it is more than `limit`. Keep
/// `limit` small: each edit more takes up to four times as long.
///
/// ```
/// let letters = |word: &str| word.chars().collect::<Vec<_>>();
/// assert_eq!(bank_help::text::edit_distance(&letters("crad"), &letters("card"), 1), Some(1));
/// assert_eq!(bank_help::text::edit_distance(&letters("cart"), &letters("back"), 1), None);
/// ```
pub fn edit_distance(typed: &[char], meant: &[char], limit: usize) -> Option<usize> {
    if typed.len().abs_diff(meant.len()) > limit {
        return None;
    }
    let same = typed.iter().zip(meant).take_while(|two| two.0 == two.1);
    let same = same.count();
    let (typed, meant) = (&typed[same..], &meant[same..]);
    if typed.is_empty() && meant.is_empty() {
        return Some(0);
    }
    let mut limit = limit.checked_sub(1)?;
    let is_swapped = match (typed, meant) {
        ([a, b, ..], [c, d, ..]) => a == d && b == c,
        _ => false,
    };
    let edits = [(1, 1), (1, 0), (0, 1), (2, 2)];
    let mut least = None;
    for (of_typed, of_meant) in &edits[..if is_swapped { 4 } else { 3 }] {
        if let Some(typed) = typed.get(*of_typed..)
            && let Some(meant) = meant.get(*of_meant..)
            && let Some(rest) = edit_distance(typed, meant, limit)
        {
            least = Some(rest + 1);
            // Only fewer are of interest now.
            match rest.checked_sub(1) {
                Some(fewer) => limit = fewer,
                None => break,
            }
        }
    }
    least
}
