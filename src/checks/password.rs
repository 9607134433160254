//! A new password, in a bank's own form: nobody else may ask for one. Its rules come from the form
//! file; how easy it is to guess is a hint.

use super::{Judgement, Problem, Reason, Verdict};

/// What a form asks of a password; 0 asks nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PasswordRules {
    /// The fewest characters.
    pub least: u16,
    /// The most.
    pub most: u16,
    /// How many of digits, small letters, capital letters and signs.
    pub kinds: u16,
}

/// What people in China choose first, beside runs of keys; in pinyin, a bank's name and its
/// telephone number too.
const COMMON: &str = "password passwd admin root login welcome iloveyou love baby \
    woaini woaiwo aini wodemima mima zhanghao qianbao yinhang gonghang gongshang zhongguo china icbc \
    95588 5201314 1314520 1314 520 521 666 888 168 518 aa ab abc qwe asd zxc wang zhang li";

/// Keys beside each other, and letters and digits in order.
const RUNS: [&str; 6] = [
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv",
];

/// Fewer characters that are neither are soon tried out.
const FREE: usize = 4;

/// Nothing is read back, nothing folded: each character counts as it is.
pub(super) fn judge(text: &str, rules: PasswordRules) -> Judgement {
    if text.is_empty() {
        return Judgement::empty();
    }
    let mut judgement = Judgement::read(verdict(text, rules), text.to_owned(), String::new());
    if judgement.is_good() && guessable(&text.to_ascii_lowercase()) {
        judgement.hints.push(Problem::of(Reason::PasswordCommon));
    }
    judgement
}

fn verdict(text: &str, rules: PasswordRules) -> Verdict {
    let odd = text.char_indices().enumerate();
    if let Some((place, (at, ch))) = odd.into_iter().find(|(_, (_, ch))| !ch.is_ascii_graphic()) {
        return Verdict::Bad(Problem {
            at: Some(at..at + ch.len_utf8()),
            place: Some(place as u32 + 1),
            ..Problem::of(Reason::PasswordCharacters)
        });
    }
    let about = |reason, number: u16| Problem::of(reason).with_number(number.into());
    let has = |is: fn(&u8) -> bool| u16::from(text.as_bytes().iter().any(is));
    let kinds = has(u8::is_ascii_digit)
        + has(u8::is_ascii_lowercase)
        + has(u8::is_ascii_uppercase)
        + has(u8::is_ascii_punctuation);
    if rules.most > 0 && text.len() > rules.most.into() {
        Verdict::Bad(about(Reason::PasswordTooLong, rules.most))
    } else if text.len() < rules.least.into() {
        Verdict::Unfinished(about(Reason::PasswordTooShort, rules.least))
    } else if kinds < rules.kinds {
        Verdict::Unfinished(about(Reason::PasswordKinds, rules.kinds))
    } else {
        Verdict::Good
    }
}

/// Is it made of runs and common words, but for a few characters?
fn guessable(text: &str) -> bool {
    let mut rest = text;
    let mut free = 0;
    while let Some(first) = rest.chars().next() {
        let words = COMMON.split_ascii_whitespace();
        let word = words
            .filter(|word| rest.starts_with(word))
            .map(str::len)
            .max();
        let length = run(rest).max(word.unwrap_or(0));
        free += usize::from(length == 0);
        rest = rest.get(length.max(first.len_utf8())..).unwrap_or("");
    }
    free < FREE
}

/// How many characters at the start are the same, or follow each other forwards or backwards;
/// fewer than three are chance.
fn run(text: &str) -> usize {
    let first = text.chars().next();
    let same = text.chars().take_while(|ch| Some(*ch) == first).count();
    let along = |next: &dyn Fn(&str) -> bool| {
        (3..=text.len())
            .take_while(|end| text.get(..*end).is_some_and(next))
            .last()
    };
    let forwards = along(&|part| RUNS.iter().any(|run| run.contains(part)));
    let backwards = along(&|part| {
        let turned: String = part.chars().rev().collect();
        RUNS.iter().any(|run| run.contains(&turned))
    });
    let longest = same.max(forwards.unwrap_or(0)).max(backwards.unwrap_or(0));
    if longest < 3 { 0 } else { longest }
}
