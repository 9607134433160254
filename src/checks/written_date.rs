//! Days as people write them: the numbers of a text and what stands between them.

use super::number_input::{DASHES, is_one_of};
use super::{Date, Judgement, Reason};
use crate::text::Folded;

/// Nobody known lived longer than 122 years; a little is added for good measure.
pub(super) const OLDEST: u16 = 126;

/// Digits that stand together: the number they write, and how many they are.
pub(super) type DigitRun = (u64, usize);

/// The numbers of a text, and whether anything stands behind the last.
#[derive(Default)]
pub(super) struct WrittenDate {
    pub(super) numbers: Vec<DigitRun>,
    pub(super) is_closed: bool,
}

impl WrittenDate {
    /// Digits that stand together make one number; eight are a year, a month and a day, sixteen
    /// two of them. A label may stand before the first, and the signs of `between` behind any.
    /// `None` where something else was typed.
    pub(super) fn read(folded: &Folded, between: fn(char) -> bool) -> Option<WrittenDate> {
        let mut written = WrittenDate::default();
        let mut run = (0u64, 0);
        for &ch in folded.chars() {
            let is_label = written.numbers.is_empty() && run.1 == 0 && (ch == ':' || is_han(ch));
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

    fn add(&mut self, (number, count): DigitRun) {
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

/// The text with a dash for each blank in it: what is folded has none, and here they tell numbers
/// apart.
pub(super) fn joined(text: &str) -> String {
    let dash = |ch: char| if ch.is_whitespace() { '-' } else { ch };
    text.trim().chars().map(dash).collect()
}

/// The day that three numbers write.
pub(super) fn day(year: u64, month: u64, day: u64) -> Option<Date> {
    Date::new(
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

/// Can somebody alive be born on that day?
pub(super) fn is_alive(born: Date, today: Date) -> bool {
    born.age(today).is_some_and(|age| age <= OLDEST)
}

/// Says that nobody alive was born on that day, where it is so, for one of these reasons.
pub(super) fn reject_birth_date(
    born: Date,
    today: Date,
    [future, too_old]: [Reason; 2],
    judgement: &mut Judgement,
) {
    match born.age(today) {
        None => judgement.invalid(future),
        Some(age) if age > OLDEST => {
            judgement.invalid(too_old);
            judgement.set_number(age.into());
        }
        Some(_) => {}
    }
}

pub(super) fn is_han(ch: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&ch)
}
