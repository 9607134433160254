//! Numbers of documents that have letters and digits in fixed places.

use super::typed::Typed;
use super::{Judgement, Problem, Reason, Suggestion, Verdict};

/// Judges against the shapes that a number may have, with `9` for a digit and `A` for any letter;
/// every other character stands for itself. `start` is what to say where the first is wrong.
pub(super) fn judge(text: &str, shapes: &[&str], start: Reason) -> Judgement {
    let Some(typed) = Typed::number(text) else {
        return Judgement::empty();
    };
    let value = typed.text().to_ascii_uppercase();
    let fitting = |shape: &&&str| fit(&value, shape);
    let Some(shape) = shapes.iter().max_by_key(fitting) else {
        return Judgement::empty();
    };
    let count = value.chars().count();
    let fit = fit(&value, shape);
    if fit < count {
        return wrong(&typed, value, shape, fit, start, &|text| {
            judge(text, shapes, start)
        });
    }
    let lengths = shapes
        .iter()
        .filter(|shape| self::fit(&value, shape) == count);
    // The nearest length to come, unless one is reached.
    let missing = lengths.map(|shape| shape.len() - count).min().unwrap_or(0);
    let verdict = match missing {
        0 => Verdict::Good,
        missing => Verdict::Unfinished(Problem::of(Reason::DocumentTooShort).with_number(missing)),
    };
    Judgement::read(verdict, value.clone(), value)
}

/// How many characters of the value fit the shape.
fn fit(value: &str, shape: &str) -> usize {
    (value.chars().zip(shape.chars()))
        .take_while(|(ch, place)| match place {
            '9' => ch.is_ascii_digit(),
            'A' => ch.is_ascii_uppercase(),
            _ => ch == place,
        })
        .count()
}

/// The first character that does not fit, or one that is too many.
fn wrong(
    typed: &Typed,
    value: String,
    shape: &str,
    at: usize,
    start: Reason,
    again: &dyn Fn(&str) -> Judgement,
) -> Judgement {
    let many = typed.chars.len() - at;
    let place = shape.chars().nth(at);
    let problem = match place {
        None => Problem::of(Reason::DocumentTooLong).with_number(many),
        Some(_) if at == 0 => typed.problem(start, 0..1),
        Some(_) => typed.problem(Reason::DocumentCharacters, at..at + 1),
    };
    let mut judgement = Judgement::read(Verdict::Bad(problem), value, String::new());
    // Letters where digits belong: suggested as the digits they look like.
    if place == Some('9') {
        let digits: String = (typed.chars.iter().enumerate())
            .map(|(place, ch)| {
                if place < at {
                    *ch
                } else {
                    super::typed::look(*ch)
                }
            })
            .collect();
        if digits != typed.text() {
            judgement
                .suggestions
                .extend(Suggestion::of_good(again(&digits), &typed.chars));
        }
    }
    judgement
}
