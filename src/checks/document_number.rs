//! Numbers of documents that have letters and digits in fixed places.

use super::number_input::NumberInput;
use super::{Check, Date, Judgement, Reason};

/// What a kind of document has for numbers.
pub(super) struct DocumentFormat {
    pub(super) check: Check,
    /// The shapes that a number may have, with `9` for a digit and `A` for any letter; every other
    /// character stands for itself.
    pub(super) shapes: &'static [&'static str],
    /// What to say where the first character is wrong.
    pub(super) start: Reason,
}

/// Judges against the shapes: the one that fits furthest says what is wrong.
#[inline(never)]
pub(super) fn judge(
    document: &DocumentFormat,
    typed: &NumberInput,
    today: Date,
    judgement: &mut Judgement,
) {
    let mut value = typed.text();
    value.make_ascii_uppercase();
    judgement.accept(value, &[]);
    let count = typed.chars.len();
    let (mut fit, mut wanted) = (0, None);
    // Characters to come, of the nearest shape.
    let mut missing = usize::MAX;
    for shape in document.shapes {
        let own = fitting(&typed.chars, shape);
        if own == count {
            missing = missing.min(shape.len() - count);
        }
        if own >= fit {
            fit = own;
            wanted = shape.as_bytes().get(own);
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
            judgement.set_number(count - fit);
        }
        (_, Some(wanted)) => {
            let reason = match fit {
                0 => document.start,
                _ => Reason::DocumentCharacters,
            };
            typed.invalid(judgement, reason, fit..fit + 1);
            // Letters where digits belong: suggested as the digits they look like.
            if *wanted == b'9' {
                typed.suggest_digits(fit, document.check, today, judgement);
            }
        }
    }
}

/// How many characters fit the shape.
fn fitting(chars: &[char], shape: &str) -> usize {
    let mut count = 0;
    for (ch, place) in chars.iter().zip(shape.bytes()) {
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
