//! Days as people write them: the numbers of a text and what stands between them.

use super::Date;
use super::characters::{DASHES, is_one_of};
use crate::text::{Folded, is_han_of_label};

/// The value of digits that stand together, and how many they are.
pub(super) type DigitRun = (u64, usize);

/// The numbers of a text in which one day or several are written.
#[derive(Default)]
pub(super) struct WrittenDate {
    /// Years, months and days in the order in which they were typed.
    pub(super) numbers: Vec<DigitRun>,
    /// Does anything stand behind the last number, so that it cannot go on?
    pub(super) is_closed: bool,
}

impl WrittenDate {
    /// Reads the numbers of a text. Digits that stand together make one number; eight are a year, a
    /// month and a day, sixteen two of them. A label may stand before the first, and the signs of
    /// `between` behind any. `None` where something else was typed.
    pub(super) fn read(folded: &Folded, between: fn(char) -> bool) -> Option<WrittenDate> {
        let mut written = WrittenDate::default();
        let mut run = (0u64, 0);
        for &ch in folded.chars() {
            let is_label =
                written.numbers.is_empty() && run.1 == 0 && (ch == ':' || is_han_of_label(ch));
            match ch.to_digit(10) {
                // More than sixteen are no days, whatever they are.
                Some(digit) => run = (run.0.wrapping_mul(10).wrapping_add(digit.into()), run.1 + 1),
                None if is_label || is_one_of(ch, DASHES) || between(ch) => {
                    written.add(std::mem::take(&mut run));
                }
                None => return None,
            }
        }
        written.is_closed = run.1 == 0;
        written.add(run);
        Some(written)
    }

    /// Adds digits that stand together, split into years, months and days.
    fn add(&mut self, (number, count): DigitRun) {
        // Shifts a number by the eight digits of one day.
        const DAY: u64 = 100_000_000;
        if count == 16 {
            self.add((number / DAY, 8));
            self.add((number % DAY, 8));
        } else if count == 8 {
            let (year, day) = (number / 10_000, number % 10_000);
            self.numbers
                .extend([(year, 4), (day / 100, 2), (day % 100, 2)]);
        } else if count > 0 {
            self.numbers.push((number, count));
        }
    }
}

/// The text with a dash for each blank in it: folding drops blanks, and in a date they tell numbers
/// apart.
pub(super) fn dashes_for_blanks(text: &str) -> String {
    let dash = |ch: char| if ch.is_whitespace() { '-' } else { ch };
    text.trim().chars().map(dash).collect()
}

/// The day that three numbers write, if the calendar has it.
pub(super) fn day(year: u64, month: u64, day: u64) -> Option<Date> {
    Date::new(
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}
