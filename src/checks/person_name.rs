//! A person's name as on the document.
//!
//! Never judged by its surname or by how rare its characters are, and never rewritten but for the
//! middle dot, which is U+00B7 on every document (the notice on names of minorities, 2016, no. 33)
//! and comes in many shapes from keyboards.

use super::characters::{is_digit, is_letter, is_one_of};
use super::{Date, Judgement, Problem, Reason};
use crate::text::{Folded, fold_width, is_han_of_name};
use std::ops::Range;

/// The middle dot of names, as documents have it.
const DOT: char = '\u{b7}';

/// Characters that systems keep for a name (the notice of 2016).
const LONGEST: usize = 50;

/// A character of the name and the bytes it stands for.
type Letter = (char, Range<usize>);

/// Judges a name character by character, then the whole.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    let folded = fold_width(text);
    if folded.chars().is_empty() {
        return;
    }
    let name = read(text, &folded);
    judgement.accept(name.iter().map(|(ch, _)| *ch).collect(), &[]);
    let is_chinese = name.iter().any(|(ch, _)| is_han_of_name(*ch));
    let (mut before, mut count, mut has_other, mut unreadable) = (DOT, 0, false, None);
    for (at, (ch, place)) in name.iter().enumerate() {
        let ch = *ch;
        let (is_mark, is_letter) = (is_mark(ch), is_letter(ch));
        count += usize::from(!is_mark);
        has_other |= is_letter && !is_mark && !is_han_of_name(ch);
        let reason = match ch {
            DOT if before == DOT => Some(Reason::PersonNameDot),
            // More may follow.
            DOT if at + 1 == name.len() => {
                judgement.incomplete(Reason::PersonNameDot);
                return judgement.set_place(at, Some(place.clone()));
            }
            DOT => None,
            _ if at > 0 && !is_chinese && is_one_of(ch, " '’-,.") => None,
            _ if is_unreadable(ch) => {
                unreadable = unreadable.or(Some(at));
                None
            }
            _ if is_letter || is_mark || is_han_of_name(ch) => None,
            _ if is_digit(ch) => Some(Reason::PersonNameDigit),
            _ => Some(Reason::PersonNamePunctuation),
        };
        if let Some(reason) = reason {
            judgement.invalid(reason);
            return judgement.set_place(at, Some(place.clone()));
        }
        before = ch;
    }
    if let Some(at) = unreadable {
        judgement.hints.push(Problem {
            at: Some(name[at].1.clone()),
            place: Some(at as u32 + 1),
            ..Problem::new(Reason::PersonNameUnreadable)
        });
    }
    if is_chinese && has_other {
        judgement.hint(Reason::PersonNameMixed);
    }
    match count {
        // Nothing but a label.
        0 => judgement.incomplete(Reason::Required),
        1 => judgement.hint(Reason::PersonNameOneCharacter),
        2..=LONGEST => {}
        _ => judgement.hints.push(Problem {
            number: Some(count as u32),
            ..Problem::new(Reason::PersonNameLong)
        }),
    }
}

/// The name without its label; blanks stay only between words of letters.
fn read(text: &str, folded: &Folded) -> Vec<Letter> {
    let chars = folded.chars();
    let mut name: Vec<Letter> = Vec::new();
    let mut is_label = chars.contains(&':');
    for (at, &ch) in chars.iter().enumerate() {
        if is_label {
            is_label = ch != ':';
            continue;
        }
        let place = folded.source(at..at + 1);
        let (mut after_han, mut end) = (true, place.start);
        if let Some((before, its)) = name.last() {
            (after_han, end) = (is_han_of_name(*before), its.end);
        }
        let between = text.get(end..place.start).unwrap_or("");
        if !after_han && !is_han_of_name(ch) && between.contains(char::is_whitespace) {
            name.push((' ', end..place.start));
        }
        let is_dot = match ch {
            // The key of the full stop, and what it gives on a Chinese keyboard.
            '.' => after_han && !name.is_empty(),
            '。' => {
                after_han
                    && chars
                        .get(at + 1)
                        .is_some_and(|after| is_han_of_name(*after))
            }
            _ => is_one_of(ch, DOTS),
        };
        name.push((if is_dot { DOT } else { ch }, place));
    }
    name
}

/// The ways people type the middle dot.
const DOTS: &str = "·\u{387}•‧∙⋅・･●᛫⸱ꞏ˙";

/// Does the character join the one before it? Accents and variation selectors do.
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Is the character what is left where a rare one was lost? Private use, and the signs put in the
/// place of a character.
fn is_unreadable(ch: char) -> bool {
    is_one_of(ch, "?□■▯〓\u{fffd}")
        || matches!(ch, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}
