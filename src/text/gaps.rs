//! Characters in a table: only how far each is from the one before, which compresses well.

/// The codes of the characters, the first counted from `before`. 255 only adds up.
pub(super) fn codes(gaps: &[u8], before: u16) -> Vec<u16> {
    let mut codes = Vec::with_capacity(gaps.len());
    let mut code = before;
    for gap in gaps {
        code += u16::from(*gap);
        if *gap < u8::MAX {
            codes.push(code);
        }
    }
    codes
}
