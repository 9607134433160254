//! The characters of a number out of what was typed: separators go, and every character knows its
//! place in the text.

use super::characters::{ascii_digit, is_one_of, look_alike};
use super::symbol::Symbol;
use super::{Date, Judgement, Problem, Reason};
use crate::text::fold_width;
use std::ops::Range;

/// Judges one kind of number.
pub(super) type JudgeNumber = fn(&mut NumberInput, Date, &mut Judgement);

/// The characters that matter, and the bytes of the text that each stands for.
#[derive(Default)]
pub(super) struct NumberInput {
    pub(super) chars: Vec<char>,
    places: Vec<Range<usize>>,
    /// The first of the characters to be read as the digits they look like, where the number may
    /// be good with these digits.
    look_alikes: Option<usize>,
}

impl NumberInput {
    /// Reads a number without its label.
    #[inline(never)]
    pub(super) fn read(text: &str) -> NumberInput {
        let folded = fold_width(text);
        let mut typed = NumberInput::default();
        for (at, &ch) in folded.chars().iter().enumerate() {
            if !is_one_of(ch, SEPARATORS) {
                typed.chars.push(ascii_digit(ch));
                typed.places.push(folded.source(at..at + 1));
            }
        }
        typed
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

    /// Says that what is wrong stands in the characters `range`.
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
    pub(super) fn digits(&self) -> Vec<Symbol> {
        let mut digits = Vec::new();
        for ch in &self.chars {
            match ch.to_digit(10) {
                Some(digit) => digits.push(digit as Symbol),
                None => break,
            }
        }
        digits
    }

    /// Says what is wrong with the first `count` characters, where one is no digit. Letters that
    /// look like digits are to be read as these.
    pub(super) fn reject_characters(
        &mut self,
        count: usize,
        reasons: &CharacterReasons,
        judgement: &mut Judgement,
    ) -> bool {
        // A letter that can be read as a digit matters only where nothing worse is there.
        let mut stray = None;
        for (at, &ch) in self.chars.iter().take(count).enumerate() {
            match ch {
                '0'..='9' => {}
                _ if look_alike(ch) != ch => stray = stray.or(Some((at, reasons.look_alike))),
                _ => {
                    // One X is a slip, several hide digits.
                    let is_x = |at: usize| matches!(self.chars.get(at), Some('X' | 'x' | '×'));
                    let is_mask = is_one_of(ch, MASKS) || is_x(at) && is_x(at + 1);
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
            self.read_look_alikes(0);
        }
        true
    }

    /// Has the characters from `start` on read as the digits they look like; see
    /// [`with_digits`](NumberInput::with_digits).
    pub(super) fn read_look_alikes(&mut self, start: usize) {
        self.look_alikes = Some(start);
    }

    /// The number with digits for the characters that look like some, where a kind of number wants
    /// it judged so. `None` where it would be the same number.
    pub(super) fn with_digits(&self) -> Option<String> {
        let start = self.look_alikes?;
        let mut text = String::new();
        for (at, ch) in self.chars.iter().enumerate() {
            text.push(if at < start { *ch } else { look_alike(*ch) });
        }
        (text != self.text()).then_some(text)
    }
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

/// Signs that hide a digit.
const MASKS: &str = "*•●∗＊#";

/// What stands between digits, and around them.
const SEPARATORS: &str = "-‐‑‒–—―−ー─_.·/\\,、，。'\"()“”";
