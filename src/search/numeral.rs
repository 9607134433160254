//! Numbers in characters: people write 6位 and 六位 for the same.

const NUMERALS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// A number of one or two digits as it is written in characters: 18 is 十八, 20 is 二十. `None`
/// for anything else: longer ones are codes and telephone numbers.
pub(super) fn numeral(digits: &[char]) -> Option<Vec<char>> {
    let digit = |ch: char| ch.to_digit(10).map(|own| own as usize);
    match *digits {
        [ones] => Some(vec![NUMERALS[digit(ones)?]]),
        ['0', _] => None,
        [tens, ones] => {
            let tens = Some(NUMERALS[digit(tens)?]).filter(|_| tens != '1');
            let ones = Some(NUMERALS[digit(ones)?]).filter(|_| ones != '0');
            Some(tens.into_iter().chain(['十']).chain(ones).collect())
        }
        _ => None,
    }
}
