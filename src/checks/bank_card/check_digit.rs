//! The check digit: the Luhn formula, ISO/IEC 7812-1 annex B. Detects every single wrong digit and
//! every swap of neighbours but 09 for 90.

use crate::checks::symbol::Symbol;

/// Is the last digit the check digit of those before it?
pub(super) fn is_right(digits: &[Symbol]) -> bool {
    let sum: u32 = (digits.iter().rev().enumerate())
        .map(|(place, &digit)| match (place % 2, digit) {
            (0, _) => u32::from(digit),
            // Twice the digit, its digits added up.
            (_, 0..=4) => u32::from(digit) * 2,
            _ => u32::from(digit) * 2 - 9,
        })
        .sum();
    sum.is_multiple_of(10)
}
