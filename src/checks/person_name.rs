//! A person's name as on the document.
//!
//! Never judged by its surname or by how rare its characters are, and never rewritten but for the
//! middle dot, which is U+00B7 on every document (the notice on names of minorities, 2016, no. 33)
//! and comes in many shapes from keyboards.

use super::letter::{is_digit, is_letter};
use super::{Judgement, Problem, Reason, Verdict};
use crate::text::narrow;
use std::ops::Range;

const DOT: char = '\u{b7}';

/// Characters that systems keep for a name (the same notice).
const LONGEST: usize = 50;

/// A character of the name and the bytes it stands for.
type Letter = (char, Range<usize>);

/// Judges character by character, then the whole.
pub(super) fn judge(text: &str) -> Judgement {
    let Some(name) = read(text) else {
        return Judgement::empty();
    };
    let value: String = name.iter().map(|(ch, _)| *ch).collect();
    let mut judgement = Judgement::read(Verdict::Good, value.clone(), value);
    judgement.verdict = verdict(&name);
    if judgement.is_good() {
        judgement.hints = hints(&name);
    }
    judgement
}

/// The name without its label; blanks stay only between words of letters. `None` if nothing was
/// typed.
fn read(text: &str) -> Option<Vec<Letter>> {
    let folded = narrow(text);
    if folded.chars().is_empty() {
        return None;
    }
    let chars = folded.chars();
    let start = chars
        .iter()
        .position(|ch| *ch == ':')
        .map_or(0, |colon| colon + 1);
    let mut name: Vec<Letter> = Vec::new();
    for (at, &ch) in chars.iter().enumerate().skip(start) {
        let place = folded.source(at..at + 1);
        let before = name.last().map(|(ch, _)| *ch);
        let end = name.last().map_or(place.start, |(_, place)| place.end);
        let between = text.get(end..place.start).unwrap_or("");
        let words = before.is_some_and(|before| !is_han(before)) && !is_han(ch);
        if words && between.contains(char::is_whitespace) {
            name.push((' ', end..place.start));
        }
        // The key of the full stop, and what it gives on a Chinese keyboard.
        let after = chars.get(at + 1).copied();
        let dot = match ch {
            '.' => before.is_some_and(is_han),
            '。' => before.is_some_and(is_han) && after.is_some_and(is_han),
            _ => is_dot(ch),
        };
        name.push((if dot { DOT } else { ch }, place));
    }
    Some(name)
}

fn verdict(name: &[Letter]) -> Verdict {
    let chinese = name.iter().any(|(ch, _)| is_han(*ch));
    for (at, &(ch, _)) in name.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| name[before].0);
        let reason = match ch {
            DOT if before.is_none_or(|before| before == DOT) => Reason::PersonNameDot,
            // More may follow.
            DOT if at + 1 == name.len() => {
                return Verdict::Unfinished(problem(name, at, Reason::PersonNameDot));
            }
            DOT => continue,
            ' ' | '\'' | '’' | '-' | ',' | '.' if !chinese && before.is_some() => continue,
            _ if is_han(ch) || is_letter(ch) || is_mark(ch) || is_unreadable(ch) => continue,
            _ if is_digit(ch) => Reason::PersonNameDigit,
            _ => Reason::PersonNamePunctuation,
        };
        return Verdict::Bad(problem(name, at, reason));
    }
    match name {
        // Nothing but a label.
        [] => Verdict::Unfinished(Problem::of(Reason::Required)),
        _ => Verdict::Good,
    }
}

fn hints(name: &[Letter]) -> Vec<Problem> {
    let count = name.iter().filter(|(ch, _)| !is_mark(*ch)).count();
    let first = |is: fn(char) -> bool| name.iter().position(|(ch, _)| is(*ch));
    let mut hints = Vec::new();
    if let Some(at) = first(is_unreadable) {
        hints.push(problem(name, at, Reason::PersonNameUnreadable));
    }
    if first(is_han).is_some() && first(is_other).is_some() {
        hints.push(Problem::of(Reason::PersonNameMixed));
    }
    match count {
        1 => hints.push(Problem::of(Reason::PersonNameOneCharacter)),
        0..=LONGEST => {}
        _ => hints.push(Problem::of(Reason::PersonNameLong).with_number(count)),
    }
    hints
}

fn problem(name: &[Letter], at: usize, reason: Reason) -> Problem {
    Problem {
        at: name.get(at).map(|(_, place)| place.clone()),
        place: Some(at as u32 + 1),
        ..Problem::of(reason)
    }
}

/// Chinese characters of every extension, 〇 and 々, and the compatibility forms.
fn is_han(ch: char) -> bool {
    matches!(ch, '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A letter of another script.
fn is_other(ch: char) -> bool {
    is_letter(ch) && !is_han(ch) && !is_mark(ch)
}

/// The ways people type the middle dot.
fn is_dot(ch: char) -> bool {
    matches!(
        ch,
        '·' | '\u{387}' | '•' | '‧' | '∙' | '⋅' | '・' | '･' | '●' | '᛫' | '⸱' | 'ꞏ' | '˙'
    )
}

/// Joins the character before it: accents and variation selectors.
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// What is left where a rare character was lost: private use, and the signs put in its place.
fn is_unreadable(ch: char) -> bool {
    matches!(ch, '?' | '□' | '■' | '▯' | '〓' | '\u{fffd}' | '\u{e000}'..='\u{f8ff}'
        | '\u{f0000}'..='\u{10ffff}')
}
