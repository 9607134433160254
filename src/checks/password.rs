//! A new password, in a bank's own form: nobody else may ask for one. Its rules come from the form
//! file; how easy it is to guess is a hint.

use super::word_list::words;
use super::{Date, Judgement, Reason};

/// What a form asks of a password. 0 asks nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PasswordRules {
    /// The fewest characters that are allowed.
    pub least: u16,
    /// The most characters that are allowed.
    pub most: u16,
    /// How many of the four kinds it needs: digits, small letters, capital letters and signs.
    pub kinds: u16,
}

/// What people in China choose first, beside runs of keys; in pinyin, the commonest surnames and given
/// names, a bank's name and its telephone number too.
const COMMON: &str = "password passwd admin root login welcome iloveyou love baby \
    woaini woaiwo aini wodemima mima zhanghao qianbao yinhang gonghang gongshang zhongguo china icbc \
    95588 5201314 1314520 1314 520 521 666 888 168 518 aa ab abc qwe asd zxc wang zhang li \
    liu chen yang zhao huang zhou wei fang min jing lei jun yan jie tao ming chao ping hui hong";

/// Keys beside each other, and letters and digits in order.
const RUNS: [&str; 8] = [
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv",
    // Columns and diagonals of a keypad.
    "147258369",
    "159357",
];

/// Signs and digits that stand for letters, and the letters.
const LEET: [&str; 2] = ["@4031$57!", "aaoeissti"];

/// Years of birth begin so.
const CENTURIES: [&str; 2] = ["19", "20"];

/// Digits of a year.
const YEAR: usize = 4;

/// Characters that are no part of a run or a common word from which on a password is not guessed.
/// Up to three are soon tried out: 95 printable characters make 857,375 triples.
const FREE: usize = 4;

/// The length of the shortest run: two characters in order are chance.
const SHORTEST_RUN: usize = 3;

/// The length of the shortest run of keys pressed twice: two pairs, `1122`.
const SHORTEST_PAIRS: usize = 4;

/// Judges a password by no rules of a form.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    judge_by(text, PasswordRules::default(), judgement);
}

/// Judges a password by the rules of a form. Nothing is read back, nothing folded: each character
/// counts as it is.
pub(super) fn judge_by(text: &str, rules: PasswordRules, judgement: &mut Judgement) {
    if text.is_empty() {
        return;
    }
    judgement.accept_unshown(text.to_owned());
    // Digits, small letters, capital letters, signs.
    let mut kinds = [0; 4];
    for (place, (at, ch)) in text.char_indices().enumerate() {
        let kind = match ch {
            '0'..='9' => 0,
            'a'..='z' => 1,
            'A'..='Z' => 2,
            '!'..='~' => 3,
            _ => {
                judgement.invalid(Reason::PasswordCharacters);
                return judgement.set_place(place, Some(at..at + ch.len_utf8()));
            }
        };
        kinds[kind] = 1;
    }
    let length = text.len();
    if rules.most > 0 && length > rules.most.into() {
        judgement.invalid(Reason::PasswordTooLong);
        judgement.set_number(rules.most.into());
    } else if length < rules.least.into() {
        judgement.incomplete(Reason::PasswordTooShort);
        judgement.set_number(rules.least.into());
    } else if kinds.iter().sum::<u16>() < rules.kinds {
        judgement.incomplete(Reason::PasswordKinds);
        judgement.set_number(rules.kinds.into());
    } else {
        let mut small = text.to_owned();
        small.make_ascii_lowercase();
        let plain: Vec<u8> = small.bytes().map(unleet).collect();
        if guessable(small.as_bytes()) || guessable(&plain) {
            judgement.hint(Reason::PasswordCommon);
        }
    }
}

/// Is the password made of runs and common words, but for a few characters?
fn guessable(mut rest: &[u8]) -> bool {
    let mut free = 0;
    while !rest.is_empty() {
        let mut length = run(rest).max(year(rest));
        for word in words(COMMON) {
            if rest.starts_with(word.as_bytes()) {
                length = length.max(word.len());
            }
        }
        free += usize::from(length == 0);
        rest = rest.get(length.max(1)..).unwrap_or(&[]);
    }
    free < FREE
}

/// The letter that a character stands for in `p@ssw0rd`, or the character.
fn unleet(byte: u8) -> u8 {
    let place = LEET[0].bytes().position(|it| it == byte);
    place.map_or(byte, |place| LEET[1].as_bytes()[place])
}

/// The length of a year at the start, or 0.
fn year(text: &[u8]) -> usize {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let has_century = CENTURIES.iter().any(|it| text.starts_with(it.as_bytes()));
    if has_century && digits >= YEAR {
        YEAR
    } else {
        0
    }
}

/// How many characters at the start are the same, or follow each other forwards or backwards; 0 for
/// fewer than [`SHORTEST_RUN`].
fn run(text: &[u8]) -> usize {
    let mut longest = along(text, text, 0, 0, 1);
    for keys in RUNS.map(str::as_bytes) {
        for at in 0..keys.len() {
            for step in [1, -1] {
                longest = longest.max(along(text, keys, at, step, 1));
                let pairs = along(text, keys, at, step, 2);
                longest = longest.max(if pairs < SHORTEST_PAIRS { 0 } else { pairs });
            }
        }
    }
    if longest < SHORTEST_RUN { 0 } else { longest }
}

/// How many characters of the text follow the keys from `at` on, `step` keys at a time, each key pressed
/// `times` times.
fn along(text: &[u8], keys: &[u8], mut at: usize, step: isize, times: usize) -> usize {
    let mut count = 0;
    while count < text.len() && keys.get(at) == Some(&text[count]) {
        count += 1;
        if count % times == 0 {
            at = at.wrapping_add_signed(step);
        }
    }
    count
}
