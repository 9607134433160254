//! The characters of a number out of what was typed: label and separators go, and every character
//! knows its place in the text.

use super::{Judgement, Problem, Reason, Suggestion};
use crate::text::narrow;
use std::ops::Range;

/// The characters that matter, and the bytes of the text that each stands for.
pub(super) struct Typed {
    pub(super) chars: Vec<char>,
    places: Vec<Range<usize>>,
}

impl Typed {
    /// Reads a number. `None` if nothing was typed.
    pub(super) fn number(text: &str) -> Option<Typed> {
        let folded = narrow(text);
        if folded.chars().is_empty() {
            return None;
        }
        let start = label_end(folded.chars());
        let mut typed = Typed {
            chars: Vec::new(),
            places: Vec::new(),
        };
        for (at, &ch) in folded.chars().iter().enumerate().skip(start) {
            if !is_separator(ch) {
                typed.chars.push(as_digit(ch));
                typed.places.push(folded.source(at..at + 1));
            }
        }
        Some(typed)
    }

    /// The characters as one text.
    pub(super) fn text(&self) -> String {
        self.chars.iter().collect()
    }

    /// Drops the first `count` characters.
    pub(super) fn skip(&mut self, count: usize) {
        self.chars.drain(..count);
        self.places.drain(..count);
    }

    /// The bytes of the text that the characters `range` stand for.
    pub(super) fn bytes(&self, range: Range<usize>) -> Option<Range<usize>> {
        let places = self.places.get(range)?;
        Some(places.first()?.start..places.last()?.end)
    }

    /// A problem of the characters `range`.
    pub(super) fn problem(&self, reason: Reason, range: Range<usize>) -> Problem {
        Problem {
            place: Some(range.start as u32 + 1),
            at: self.bytes(range),
            ..Problem::of(reason)
        }
    }

    /// The digits, up to the first character that is none.
    pub(super) fn digits(&self) -> Vec<u8> {
        self.chars
            .iter()
            .map_while(|ch| Some(ch.to_digit(10)? as u8))
            .collect()
    }

    /// The first of the first `count` characters that does not belong into a number.
    fn stray(&self, count: usize) -> Option<(usize, Stray)> {
        let strays = || {
            let places = self.chars.iter().take(count).enumerate();
            places.filter_map(|(at, &ch)| Some((at, Stray::of(ch)?)))
        };
        // A letter that can be read as a digit matters only where nothing worse is there.
        strays()
            .find(|(_, stray)| !matches!(stray, Stray::LookAlike(_)))
            .or_else(|| strays().next())
    }
}

/// A character that does not belong into a number.
enum Stray {
    /// It hides a digit.
    Mask,
    /// A letter that looks like this digit.
    LookAlike(char),
    /// Anything else.
    Other,
}

impl Stray {
    /// `None` for a digit.
    fn of(ch: char) -> Option<Stray> {
        match ch {
            '0'..='9' => None,
            '*' | '•' | '●' | '∗' | '＊' => Some(Stray::Mask),
            'O' | 'o' | 'О' | 'о' | 'Ο' | 'ο' | '〇' | '○' => Some(Stray::LookAlike('0')),
            'l' | 'I' | 'i' | '|' | 'І' | 'Ι' => Some(Stray::LookAlike('1')),
            _ => Some(Stray::Other),
        }
    }
}

/// The digit that a letter looks like; any other character itself.
pub(super) fn look(ch: char) -> char {
    match Stray::of(ch) {
        Some(Stray::LookAlike(digit)) => digit,
        _ => ch,
    }
}

/// What each kind of number says of its strays.
pub(super) struct StrayReasons {
    pub(super) mask: Reason,
    pub(super) look_alike: Reason,
    pub(super) other: Reason,
}

impl StrayReasons {
    /// What is wrong with the first `count` characters, if anything. Where letters look like digits
    /// and the number with those digits is good, it is suggested.
    pub(super) fn judge(
        &self,
        typed: &Typed,
        count: usize,
        again: &dyn Fn(&str) -> Judgement,
    ) -> Option<(Problem, Vec<Suggestion>)> {
        let (at, stray) = typed.stray(count)?;
        let reason = match stray {
            Stray::Mask => self.mask,
            Stray::LookAlike(_) => self.look_alike,
            Stray::Other => self.other,
        };
        let mut suggestions = Vec::new();
        if reason == self.look_alike {
            let judged = again(&typed.chars.iter().map(|ch| look(*ch)).collect::<String>());
            suggestions.extend(Suggestion::of_good(judged, &typed.chars));
        }
        Some((typed.problem(reason, at..at + 1), suggestions))
    }
}

/// Where a label pasted along ends: `身份证号：` before a number.
fn label_end(chars: &[char]) -> usize {
    let colon = chars.iter().position(|&ch| ch == ':' || ch == '：');
    let before = |end: usize| &chars[..end];
    if let Some(end) = colon
        && !before(end).iter().any(|ch| as_digit(*ch).is_ascii_digit())
    {
        return end + 1;
    }
    let end = chars.iter().take_while(|ch| is_han(**ch)).count();
    match chars.get(end) {
        Some(&next) if as_digit(next).is_ascii_alphanumeric() || next == '+' || next == '(' => end,
        _ => 0,
    }
}

/// A character of a Chinese label; 〇 is a zero to those who type it.
fn is_han(ch: char) -> bool {
    matches!(ch, '\u{3400}'..='\u{9fff}')
}

fn is_separator(ch: char) -> bool {
    matches!(
        ch,
        '-' | '‐'
            ..='―'
                | '−'
                | 'ー'
                | '─'
                | '_'
                | '.'
                | '·'
                | '/'
                | '\\'
                | ','
                | '、'
                | '，'
                | '。'
                | '\''
                | '"'
                | '('
                | ')'
                | '“'
                | '”'
    )
}

/// Digits of the scripts of China's peoples and visitors, beside those that folding knows.
pub(super) fn as_digit(ch: char) -> char {
    const ZEROS: [char; 10] = [
        '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}',
        '\u{17e0}', '\u{1810}',
    ];
    ZEROS
        .iter()
        .find_map(|&zero| char::from_digit((ch as u32).checked_sub(zero as u32)?, 10))
        .unwrap_or(ch)
}
