//! The check character: ISO/IEC 7064, MOD 11-2, as GB 11643 uses it. Detects every single wrong
//! digit and every swap of two digits.

use crate::checks::symbol::Symbol;

/// Digits before the check character.
const DIGITS: usize = 17;

/// The check character that the first seventeen digits ask for.
pub(super) fn compute(digits: &[Symbol]) -> Symbol {
    // Each place weighs twice its right neighbour, modulo 11; the whole must leave 1. The sum of
    // seventeen places stays below 2^22.
    let sum = (digits[..DIGITS].iter()).fold(0, |sum, digit| (sum + u32::from(*digit)) * 2);
    ((12 - sum % 11) % 11) as Symbol
}
