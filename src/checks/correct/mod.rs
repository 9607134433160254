//! What the person may have meant, where an ID or card number is wrong: every number that one
//! typing error turns into what was typed is weighed by how common the error is (its likelihood)
//! and by how likely the number itself is (its prior, which each kind of number knows).

mod candidates;
mod typos;

use super::Judgement;
use super::symbol::{self, Symbol};
pub(super) use candidates::Candidates;
use std::ops::RangeInclusive;
pub(super) use typos::undo_typo;

/// How likely what was typed is, given that none of the [typing errors](undo_typo) explains it:
/// several errors at once, or rare ones. Chosen with `cargo xtask bench checks`, so that of what is
/// offered as certain 99 % is right: without it, a number that happens to be near would be certain
/// whenever it is the only one near.
pub(super) const UNEXPLAINED: f32 = 5e-5;

/// How many characters a number may have to be corrected. The shortest cards have 12 digits; the
/// longest have 19, and one too many may be typed.
const LENGTHS: RangeInclusive<usize> = 12..=20;

/// The symbols of a wrong number that can be corrected. `None` for a number that is good without need
/// for another look, for one that has
/// a suggestion already (letters that look like digits, ID numbers of the first generation), and
/// for what is no number of a possible length.
pub(super) fn wrong_number(judgement: &Judgement) -> Option<Vec<Symbol>> {
    let is_right = judgement.is_good() && !judgement.needs_another_look();
    if is_right || !judgement.suggestions.is_empty() {
        return None;
    }
    let symbols = symbol::from_text(&judgement.value)?;
    LENGTHS.contains(&symbols.len()).then_some(symbols)
}
