//! Tables of characters as the distance from each to the next, which compresses well.

/// Decodes the codes of characters from their distances, the first counted from `start`. A distance
/// of 255 only adds up, because no byte holds more.
pub(super) fn decode_gaps(gaps: &[u8], start: u16) -> Vec<u16> {
    let mut codes = Vec::with_capacity(gaps.len());
    let mut code = start;
    for gap in gaps {
        code += u16::from(*gap);
        if *gap < u8::MAX {
            codes.push(code);
        }
    }
    codes
}
