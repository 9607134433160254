//! The characters of an ID or card number as small numbers, as check digits are computed from them.

/// A decimal digit, or [`X`].
pub(super) type Symbol = u8;

/// The value of a final X (ISO/IEC 7064, MOD 11-2).
pub(super) const X: Symbol = 10;

/// The symbols of a number; `None` where a character is neither a digit nor an X.
pub(super) fn from_text(number: &str) -> Option<Vec<Symbol>> {
    let mut symbols = Vec::with_capacity(number.len());
    for byte in number.bytes() {
        symbols.push(match byte {
            b'0'..=b'9' => byte - b'0',
            b'X' => X,
            _ => return None,
        });
    }
    Some(symbols)
}

/// The number that symbols write.
pub(super) fn to_text(symbols: &[Symbol]) -> String {
    symbols.iter().map(|symbol| to_char(*symbol)).collect()
}

/// The character of one symbol.
pub(super) fn to_char(symbol: Symbol) -> char {
    match symbol {
        X => 'X',
        digit => char::from(b'0' + digit),
    }
}

/// Digits beyond these do not count in [`value`]: no prefix of a card or a region is longer, and
/// ten digits are far from the end of a `u64`.
const MOST_DIGITS: usize = 10;

/// The value of a decimal number, of its first ten digits where there are more.
#[inline(never)]
pub(super) fn value(digits: &[Symbol]) -> u64 {
    let digits = digits.iter().take(MOST_DIGITS);
    digits.fold(0, |value, digit| value * 10 + u64::from(*digit))
}
