//! Numbers of documents that have letters and digits in fixed places.

use super::number_input::NumberInput;
use super::{Judgement, Reason};

/// The numbers that a kind of document has.
pub(super) struct DocumentFormat {
    /// The patterns that a number may have, with `9` for a digit and `A` for any letter; every other
    /// character stands for itself in either case, so that `a` is the letter A alone.
    pub(super) patterns: &'static [&'static str],
    /// What to say where the first character is wrong.
    pub(super) start: Reason,
}

/// Judges against the patterns: the one that fits furthest says what is wrong.
#[inline(never)]
pub(super) fn judge(format: &DocumentFormat, typed: &mut NumberInput, judgement: &mut Judgement) {
    let mut value = typed.text();
    value.make_ascii_uppercase();
    judgement.accept(value, &[]);
    let count = typed.chars.len();
    let (mut furthest, mut wanted) = (0, None);
    // Characters to come, of the nearest pattern.
    let mut missing = usize::MAX;
    for pattern in format.patterns {
        let fitting = fitting(&typed.chars, pattern);
        if fitting == count {
            missing = missing.min(pattern.len() - count);
        }
        if fitting >= furthest {
            furthest = fitting;
            wanted = pattern.as_bytes().get(fitting);
        }
    }
    match (missing, wanted) {
        (0, _) => {}
        (1..usize::MAX, _) => {
            judgement.incomplete(Reason::DocumentTooShort);
            judgement.set_number(missing);
        }
        (_, None) => {
            judgement.invalid(Reason::DocumentTooLong);
            judgement.set_number(count - furthest);
        }
        (_, Some(wanted)) => {
            let reason = match furthest {
                0 => format.start,
                _ => Reason::DocumentCharacters,
            };
            typed.invalid(judgement, reason, furthest..furthest + 1);
            // Letters where digits belong.
            if *wanted == b'9' {
                typed.read_look_alikes(furthest);
            }
        }
    }
}

/// Does the whole text fit the pattern?
pub(super) fn fits(chars: &[char], pattern: &str) -> bool {
    chars.len() == pattern.len() && fitting(chars, pattern) == chars.len()
}

/// How many characters fit the pattern.
fn fitting(chars: &[char], pattern: &str) -> usize {
    let mut count = 0;
    for (ch, place) in chars.iter().zip(pattern.bytes()) {
        let fits = match place {
            b'9' => ch.is_ascii_digit(),
            b'A' => ch.is_ascii_alphabetic(),
            _ => ch.eq_ignore_ascii_case(&char::from(place)),
        };
        if !fits {
            break;
        }
        count += 1;
    }
    count
}
