//! A person's name as on the document.
//!
//! Never judged by its surname or by how rare its characters are, and never rewritten but for the
//! middle dot, which is U+00B7 on every document (the notice on names of minorities, 2016, no. 33)
//! and comes in many shapes from keyboards. An error is only what no name has.

use super::characters::{is_digit, is_letter, is_one_of};
use super::{Date, Judgement, Problem, Reason, Suggestion};
use crate::text::{fold_width, is_han_of_name};
use std::ops::Range;

/// The middle dot of names, as documents have it.
const DOT: char = '\u{b7}';

/// The ways people type the middle dot.
const DOTS: &str = "·\u{387}•‧∙⋅・･●᛫⸱ꞏ˙﹒｡⦁◦";

/// Apostrophes and hyphens as keyboards and text programs write them. Those that Unicode counts among
/// the letters (ʻ, ʼ) need no mention.
const APOSTROPHES: &str = "'‘’´′`";
const HYPHENS: &str = "-‐‑–—";

/// Signs that stand in some names: S/O, an alias behind @, a former name in brackets.
const UNCOMMON: &str = "/@()";

/// Characters that systems keep for a name (the notice of 2016).
const LONGEST: usize = 50;

/// A character of the name and the bytes it stands for.
type Letter = (char, Range<usize>);

/// Judges a name character by character, then the whole.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    let name = read(text);
    judgement.accept(name.iter().map(|(ch, _)| *ch).collect(), &[]);
    let char_at = |at: usize| name.get(at).map_or(DOT, |(ch, _)| *ch);
    let is_chinese = name.iter().any(|(ch, _)| is_han_of_name(*ch));
    let (mut before, mut count, mut has_letter, mut has_other) = (DOT, 0, false, false);
    // The first place for each thing worth a look.
    let (mut unreadable, mut rare, mut sign, mut dot) = (None, None, None, None);
    let mut with_dots = Suggestion {
        value: String::new(),
        marks: Vec::new(),
    };
    for (at, (ch, place)) in name.iter().enumerate() {
        let ch = *ch;
        let is_mark = matches!(ch, '\u{300}'..='\u{36f}');
        let (is_han, is_letter) = (is_han_of_name(ch), is_letter(ch));
        let after = char_at(at + 1);
        count += usize::from(!is_mark);
        has_letter |= is_han || is_letter;
        has_other |= is_letter && !is_mark && !is_han;
        let is_quiet = is_one_of(ch, " ,.") || is_one_of(ch, APOSTROPHES) || is_one_of(ch, HYPHENS);
        let mut instead = ch;
        let reason = match ch {
            DOT if before == DOT => Some(Reason::PersonNameDot),
            // More may follow.
            DOT if at + 1 == name.len() => {
                judgement.incomplete(Reason::PersonNameDot);
                return judgement.set_place(at, Some(place.clone()));
            }
            DOT => None,
            _ if is_han && is_rare(ch) => {
                rare = rare.or(Some(at));
                None
            }
            _ if is_unreadable(ch) => {
                unreadable = unreadable.or(Some(at));
                has_letter = true;
                None
            }
            _ if is_letter || is_mark || is_han => None,
            _ if is_digit(ch) => Some(Reason::PersonNameDigit),
            _ if is_han_of_name(before) && is_han_of_name(after) && may_be_dot(ch) => {
                dot = dot.or(Some(at));
                instead = DOT;
                let start = with_dots.value.len();
                with_dots.marks.push(start..start + DOT.len_utf8());
                None
            }
            // Brackets around nothing.
            ')' if before == '(' => Some(Reason::PersonNamePunctuation),
            _ if is_quiet && at > 0 && (!is_chinese || is_one_of(ch, " .")) => None,
            _ if is_quiet || is_one_of(ch, UNCOMMON) => {
                sign = sign.or(Some(at));
                None
            }
            _ => Some(Reason::PersonNamePunctuation),
        };
        if let Some(reason) = reason {
            judgement.invalid(reason);
            return judgement.set_place(at, Some(place.clone()));
        }
        with_dots.value.push(instead);
        before = ch;
    }
    if !has_letter {
        return match name.first() {
            Some((ch, place)) if !is_one_of(*ch, APOSTROPHES) => {
                judgement.invalid(Reason::PersonNamePunctuation);
                judgement.set_place(0, Some(place.clone()));
            }
            // Nothing but a label, or ’t Hooft begins.
            _ => judgement.incomplete(Reason::Required),
        };
    }
    let hints = [
        (unreadable, Reason::PersonNameUnreadable),
        (dot, Reason::PersonNameNotDot),
        (sign, Reason::PersonNameSign),
        (rare, Reason::PersonNameRare),
    ];
    for (at, reason) in hints {
        if let Some(at) = at {
            judgement.hints.push(Problem {
                at: Some(name[at].1.clone()),
                place: Some(at as u32 + 1),
                ..Problem::new(reason)
            });
        }
    }
    if dot.is_some() {
        judgement.suggestions.push(with_dots);
    }
    if is_chinese && has_other {
        judgement.hint(Reason::PersonNameMixed);
    }
    match count {
        1 => judgement.hint(Reason::PersonNameOneCharacter),
        0..=LONGEST => {}
        _ => judgement.hints.push(Problem {
            number: Some(count as u32),
            ..Problem::new(Reason::PersonNameLong)
        }),
    }
}

/// The characters of a name; blanks stay only beside words of letters.
fn read(text: &str) -> Vec<Letter> {
    let folded = fold_width(text);
    let chars = folded.chars();
    let mut name: Vec<Letter> = Vec::new();
    for (at, &ch) in chars.iter().enumerate() {
        let place = folded.source(at..at + 1);
        let (mut before, mut end) = ('\0', place.start);
        if let Some((last, its)) = name.last() {
            (before, end) = (*last, its.end);
        }
        let after_han = name.is_empty() || is_han_of_name(before);
        let is_han = is_han_of_name(ch);
        let between = text.get(end..place.start).unwrap_or("");
        let keeps_blank = match (after_han, is_han) {
            (true, true) => false,
            // One of the dots, ˙, counts as a letter in Unicode.
            (true, false) => is_letter(ch) && !is_one_of(ch, DOTS),
            (false, true) => is_letter(before),
            (false, false) => true,
        };
        if keeps_blank && between.contains(char::is_whitespace) {
            name.push((' ', end..place.start));
        }
        let is_dot = match ch {
            // The key of the full stop, and what it gives on a Chinese keyboard.
            '.' => after_han && !name.is_empty(),
            '。' => {
                after_han
                    && !name.is_empty()
                    && chars.get(at + 1).is_none_or(|after| is_han_of_name(*after))
            }
            _ => is_one_of(ch, DOTS),
        };
        name.push((if is_dot { DOT } else { ch }, place));
    }
    name
}

/// Can a sign between two Han characters be meant for the dot? Punctuation can; stars and number signs
/// hide characters, and brackets stand around some.
fn may_be_dot(ch: char) -> bool {
    !is_one_of(ch, "*#※()[]{}<>")
        && matches!(ch,
            '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' | '\u{a1}'..='\u{bf}'
            | '\u{2010}'..='\u{205e}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{301f}')
}

/// Is a Han character outside of GBK, which many banks' systems are built on? GBK has the 20,902 of the
/// first block of Unicode and hardly another.
fn is_rare(ch: char) -> bool {
    !matches!(ch, '\u{3005}' | '\u{3007}' | '\u{4e00}'..='\u{9fa5}' | '\u{fa0e}'..='\u{fa29}')
}

/// Is the character what is left where a rare one was lost? Private use, and the signs put in the
/// place of a character.
fn is_unreadable(ch: char) -> bool {
    is_one_of(ch, "?□■▯〓\u{fffd}")
        || matches!(ch, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}
