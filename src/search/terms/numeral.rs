//! Numbers in Chinese characters: people write 6位 and 六位 for the same.

const NUMERALS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// Writes a number of one or two digits in Chinese characters: 18 is 十八, 20 is 二十. `None` for
/// anything else, because longer numbers are codes and telephone numbers.
pub(super) fn chinese_numeral(digits: &[char]) -> Option<Vec<char>> {
    let digit = |ch: char| Some(ch.to_digit(10)? as usize);
    let (tens, ones) = match *digits {
        [ones] => (0, digit(ones)?),
        [tens, ones] if tens != '0' => (digit(tens)?, digit(ones)?),
        _ => return None,
    };
    let mut written = Vec::with_capacity(3);
    if tens > 1 {
        written.push(NUMERALS[tens]);
    }
    if tens > 0 {
        written.push('十');
    }
    if ones > 0 || tens == 0 {
        written.push(NUMERALS[ones]);
    }
    Some(written)
}
