//! The characters of a number out of what was typed: label and separators go, and every character
//! knows its place in the text.

use super::{Check, Date, Judgement, Problem, Reason};
use crate::text::narrow;
use std::ops::Range;

/// The characters that matter, and the bytes of the text that each stands for.
#[derive(Default)]
pub(super) struct NumberInput {
    pub(super) chars: Vec<char>,
    places: Vec<Range<usize>>,
}

impl NumberInput {
    /// Reads a number. `None` if nothing was typed.
    pub(super) fn read(text: &str) -> Option<NumberInput> {
        let folded = narrow(text);
        if folded.chars().is_empty() {
            return None;
        }
        let start = label_end(folded.chars());
        let mut typed = NumberInput::default();
        for (at, &ch) in folded.chars().iter().enumerate() {
            if at >= start && !is_one_of(ch, SEPARATORS) {
                typed.chars.push(as_digit(ch));
                typed.places.push(folded.source(at..at + 1));
            }
        }
        Some(typed)
    }

    /// The characters as one text.
    #[inline(never)]
    pub(super) fn text(&self) -> String {
        self.chars.iter().collect()
    }

    /// Drops the first `count` characters.
    pub(super) fn skip(&mut self, count: usize) {
        self.chars.drain(..count);
        self.places.drain(..count);
    }

    /// The bytes of the text that the characters `range` stand for.
    fn bytes(&self, range: Range<usize>) -> Option<Range<usize>> {
        let places = self.places.get(range)?;
        Some(places.first()?.start..places.last()?.end)
    }

    /// Says that the characters `range` are wrong.
    #[inline(never)]
    pub(super) fn invalid(&self, judgement: &mut Judgement, reason: Reason, range: Range<usize>) {
        judgement.invalid(reason);
        self.set_place(judgement, range);
    }

    /// Says where what is wrong stands.
    pub(super) fn set_place(&self, judgement: &mut Judgement, range: Range<usize>) {
        judgement.set_place(range.start, self.bytes(range));
    }

    /// Says that the characters `range` are worth a look.
    #[inline(never)]
    pub(super) fn hint(&self, judgement: &mut Judgement, reason: Reason, range: Range<usize>) {
        judgement.hints.push(Problem {
            place: Some(range.start as u32 + 1),
            at: self.bytes(range),
            ..Problem::new(reason)
        });
    }

    /// The digits, up to the first character that is none.
    #[inline(never)]
    pub(super) fn digits(&self) -> Vec<u8> {
        let mut digits = Vec::new();
        for ch in &self.chars {
            match ch.to_digit(10) {
                Some(digit) => digits.push(digit as u8),
                None => break,
            }
        }
        digits
    }

    /// Says what is wrong with the first `count` characters, where one is no digit. Where letters
    /// look like digits and the number with those digits is good, it is suggested.
    pub(super) fn reject_characters(
        &self,
        count: usize,
        reasons: &CharacterReasons,
        check: Check,
        today: Date,
        judgement: &mut Judgement,
    ) -> bool {
        // A letter that can be read as a digit matters only where nothing worse is there.
        let mut stray = None;
        for (at, &ch) in self.chars.iter().take(count).enumerate() {
            match ch {
                '0'..='9' => {}
                _ if look(ch) != ch => stray = stray.or(Some((at, reasons.look_alike))),
                _ => {
                    let is_mask = is_one_of(ch, MASKS);
                    stray = Some((at, if is_mask { reasons.mask } else { reasons.other }));
                    break;
                }
            }
        }
        let Some((at, reason)) = stray else {
            return false;
        };
        self.invalid(judgement, reason, at..at + 1);
        if reason == reasons.look_alike {
            self.suggest_digits(0, check, today, judgement);
        }
        true
    }

    /// Suggests the digits that the characters from `start` on look like, if the number with them
    /// is good.
    pub(super) fn suggest_digits(
        &self,
        start: usize,
        check: Check,
        today: Date,
        judgement: &mut Judgement,
    ) {
        let mut text = String::new();
        for (at, ch) in self.chars.iter().enumerate() {
            text.push(if at < start { *ch } else { look(*ch) });
        }
        if text != self.text() {
            judgement.suggest_good(check.run(&text, today), &self.chars);
        }
    }
}

/// The number that ten digits write, or fewer.
#[inline(never)]
pub(super) fn number(digits: &[u8]) -> u64 {
    let ten = digits.iter().take(10);
    ten.fold(0, |number, digit| number * 10 + u64::from(*digit))
}

/// What each kind of number says of characters that are no digits.
pub(super) struct CharacterReasons {
    /// A sign that hides a digit.
    pub(super) mask: Reason,
    /// A letter that looks like a digit.
    pub(super) look_alike: Reason,
    /// Anything else.
    pub(super) other: Reason,
}

/// Is it one of those in `set`?
#[inline(never)]
pub(super) fn is_one_of(ch: char, set: &str) -> bool {
    set.chars().any(|own| own == ch)
}

/// The words of a text, with one blank between them.
pub(super) fn words(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut left = text;
    std::iter::from_fn(move || {
        let end = left.bytes().take_while(|byte| *byte != b' ').count();
        let word = left.get(..end).filter(|_| !left.is_empty())?;
        left = left.get(end + 1..).unwrap_or("");
        Some(word)
    })
}

/// Signs that hide a digit.
const MASKS: &str = "*•●∗＊";

/// What stands between digits, and around them.
const SEPARATORS: &str = "-‐‑‒–—―−ー─_.·/\\,、，。'\"()“”";

/// Dashes, and the signs between the parts of a date.
pub(super) const DASHES: &str = "-‐‑‒–—―−_/\\.,、，。·~";

/// The digit that a letter looks like; any other character itself.
pub(super) fn look(ch: char) -> char {
    if is_one_of(ch, "OoОоΟο〇○") {
        '0'
    } else if is_one_of(ch, "lIi|ІΙ") {
        '1'
    } else {
        ch
    }
}

/// Where a label pasted along ends: `身份证号：` before a number.
fn label_end(chars: &[char]) -> usize {
    let is_digit = |ch: char| as_digit(ch).is_ascii_digit();
    for (at, &ch) in chars.iter().enumerate() {
        if ch == ':' {
            return at + 1;
        }
        if is_digit(ch) {
            break;
        }
    }
    // 〇 is a zero to those who type it.
    let is_han = |ch: &&char| ('\u{3400}'..='\u{9fff}').contains(*ch);
    let end = chars.iter().take_while(is_han).count();
    match chars.get(end) {
        Some(&next) if is_digit(next) || next.is_ascii_alphabetic() || is_one_of(next, "+(") => end,
        _ => 0,
    }
}

/// Digits of the scripts of China's peoples and visitors, beside those that folding knows.
pub(super) fn as_digit(ch: char) -> char {
    const ZEROS: &str = "\u{660}\u{6f0}\u{966}\u{9e6}\u{e50}\u{ed0}\u{f20}\u{1040}\u{17e0}\u{1810}";
    for zero in ZEROS.chars() {
        let place = (ch as u32).wrapping_sub(zero as u32);
        if place < 10 {
            return char::from(b'0' + place as u8);
        }
    }
    ch
}
