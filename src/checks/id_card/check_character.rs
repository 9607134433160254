//! The check character: ISO/IEC 7064, MOD 11-2, as GB 11643 uses it.

use crate::checks::correct::Symbol;

/// The sign that the first seventeen digits ask for.
///
/// Catches every single wrong digit and every swap of two digits.
pub(super) fn of(digits: &[Symbol]) -> Symbol {
    // Each place weighs twice its right neighbour, modulo 11; the whole must leave 1. Seventeen
    // places stay below 2^22.
    let sum = (digits[..17].iter()).fold(0, |sum, digit| (sum + u32::from(*digit)) * 2);
    ((12 - sum % 11) % 11) as Symbol
}
