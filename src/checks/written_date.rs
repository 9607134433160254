//! Days as people write them: the numbers of a text and what stands between them.

use super::Date;
use super::characters::{DASHES, ascii_digit, is_one_of};
use super::word_list::words;
use crate::text::{fold_width, is_han_of_label};

/// The value of digits that stand together, and how many they are.
pub(super) type DigitRun = (u64, usize);

/// The length of a month that was written as a word. No digits are so many: sixteen are two days,
/// and more are none.
pub(super) const MONTH_WORD: usize = 99;

/// The months in English; three letters are enough.
const MONTHS: &str =
    "january february march april may june july august september october november december";

/// Words between the parts of a date, or around it: of ordinals, of a time, of a term.
const BETWEEN: &str = "st nd rd th t z am pm of to until till through from valid";

/// Words for a document without a last day; `long` alone is a beginning.
const LONG_TERM: &str = "term longterm permanent indefinite forever long";

/// What stands for a blank: folding drops blanks, and in a date they tell numbers apart.
const BLANK: char = '、';

/// The numbers of a text in which one day or several are written.
#[derive(Default)]
pub(super) struct WrittenDate {
    /// Years, months and days, in this order where the month is a word, else in the order in which they
    /// were typed.
    pub(super) numbers: Vec<DigitRun>,
    /// Does anything stand behind the last number, so that it cannot go on?
    pub(super) is_closed: bool,
    /// Is the last word or the time of day a beginning?
    pub(super) is_unfinished: bool,
    /// Is there a word such as 长期, and is it whole?
    pub(super) long_term: Option<bool>,
    /// Does the year count from 1912, in the calendar of the Republic of China (民国79年)?
    pub(super) is_republican: bool,
    /// Digits that may go on.
    run: DigitRun,
    /// Can the last Chinese numeral be followed by the ones of a ten (十, 二十)?
    is_ten: bool,
}

impl WrittenDate {
    /// Reads the numbers of a text, in digits of any script, Chinese numerals and names of months. Digits
    /// that stand together make one number; eight are a year, a month and a day, sixteen two of
    /// them. A label may stand before the first, the signs of `between` behind any, and a time of day
    /// behind a whole day. `None` where something else was typed.
    pub(super) fn read(text: &str, between: fn(char) -> bool) -> Option<WrittenDate> {
        let spaced: String = (text.trim().chars())
            .map(|ch| if ch.is_whitespace() { BLANK } else { ch })
            .collect();
        let mut written = WrittenDate::default();
        let mut word = String::new();
        // May a time of day follow, and has it begun?
        let (mut before_time, mut in_time) = (false, false);
        let mut before = BLANK;
        for &ch in fold_width(&spaced).chars() {
            if ch.is_ascii_alphabetic() {
                written.close();
                word.push(ch.to_ascii_lowercase());
                continue;
            }
            if !word.is_empty() {
                written.add_word(&word, false)?;
                before_time = word == "t";
                in_time = false;
                word.clear();
            }
            let ch = ascii_digit(ch);
            in_time |= ch == ':' && written.is_day() && before_time && written.run.1 > 0;
            if in_time && (ch.is_ascii_digit() || is_one_of(ch, ":.+")) {
                written.run = (0, 0);
                continue;
            }
            in_time = false;
            let is_label = written.numbers.is_empty()
                && written.run.1 == 0
                && (ch == ':' || is_han_of_label(ch));
            written.is_republican |= before == '民' && is_one_of(ch, "国國");
            before = ch;
            match ch {
                '长' | '長' | '永' => written.long_term = written.long_term.or(Some(false)),
                '期' | '久' => written.long_term = written.long_term.and(Some(true)),
                _ => {}
            }
            if written.add_digit(ch) {
            } else if is_label || is_one_of(ch, DASHES) || between(ch) {
                written.close();
                before_time = ch == BLANK;
            } else {
                return None;
            }
        }
        if !word.is_empty() {
            written.add_word(&word, true)?;
        }
        written.is_closed = written.run.1 == 0;
        if written.is_day() && before_time && (1..=2).contains(&written.run.1) {
            written.run = (0, 0);
            written.is_unfinished = true;
        }
        written.close();
        Some(written)
    }

    /// Adds one digit to those before it, or a Chinese numeral. `false` where the character is neither.
    fn add_digit(&mut self, ch: char) -> bool {
        const NUMERALS: &str = "〇一二三四五六七八九十廿卅零";
        let Some(digit) = ch
            .to_digit(10)
            .or_else(|| NUMERALS.chars().position(|it| it == ch).map(|at| at as u32))
        else {
            return false;
        };
        let (number, count) = self.run;
        // What is valid for good has no day behind it; a label may say so (永久居留身份证).
        self.long_term = None;
        let was_ten = std::mem::replace(&mut self.is_ten, (10..13).contains(&digit));
        self.run = match digit {
            0..10 if was_ten => (number + u64::from(digit), count),
            // More than sixteen are no days, whatever they are.
            0..10 => (
                number.wrapping_mul(10).wrapping_add(digit.into()),
                count + 1,
            ),
            10 if count == 1 => (number * 10, 2),
            10..13 => ((u64::from(digit) - 9) * 10, count + 2),
            _ => (number.wrapping_mul(10), count + 1),
        };
        true
    }

    /// Ends the digits that stand together.
    #[inline(never)]
    fn close(&mut self) {
        let run = std::mem::take(&mut self.run);
        self.is_ten = false;
        self.add(run);
        // A month in words stands before, between or behind the others.
        if self.numbers.len().is_multiple_of(3)
            && let [.., first, second, third] = &mut self.numbers[..]
        {
            let day = [*first, *second, *third];
            let find = |length| day.into_iter().find(|it| it.1 == length);
            if let (Some(year), Some(month)) = (find(4), find(MONTH_WORD))
                && let Some(of_month) = day.into_iter().find(|it| it.1 <= 2)
            {
                (*first, *second, *third) = (year, (month.0, 2), of_month);
            }
        }
    }

    /// Adds a word in Latin letters. `None` where no date has it; the last word of a text may be a
    /// beginning.
    fn add_word(&mut self, word: &str, is_last: bool) -> Option<()> {
        let is_in = |list| words(list).any(|it| it == word);
        let month = words(MONTHS).position(|it| it.starts_with(word));
        if let Some(month) = month.filter(|_| word.len() >= 3) {
            self.numbers.push((month as u64 + 1, MONTH_WORD));
            self.close();
        } else if is_in(LONG_TERM) {
            self.long_term = Some(word != "long");
        } else if !is_in(BETWEEN) {
            let begins = |list| words(list).any(|it| it.starts_with(word));
            let begins = month.is_some() || begins(BETWEEN) || begins(LONG_TERM);
            self.is_unfinished = (is_last && begins).then_some(true)?;
        }
        Some(())
    }

    /// Is a whole day read, or are several?
    fn is_day(&self) -> bool {
        !self.numbers.is_empty() && self.numbers.len().is_multiple_of(3)
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

/// The day that three numbers write, if the calendar has it.
pub(super) fn day(year: u64, month: u64, day: u64) -> Option<Date> {
    Date::new(
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}
