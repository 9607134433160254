//! A day of the Gregorian calendar.

use std::fmt;
use std::str::FromStr;

/// A valid day; there is no way to make an invalid one.
///
/// ```
/// use bank_help::checks::Date;
///
/// let date: Date = "2024-02-29".parse()?;
/// assert_eq!(Some(date), Date::new(2024, 2, 29));
/// assert_eq!(date.to_string(), "2024-02-29");
/// assert!("2023-02-29".parse::<Date>().is_err());
/// # Ok::<(), bank_help::checks::ParseDateError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if the calendar has it.
    ///
    /// ```
    /// use bank_help::checks::Date;
    /// assert!(Date::new(2024, 2, 29).is_some());
    /// assert!(Date::new(2023, 2, 29).is_none());
    /// ```
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let valid = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        valid.then_some(Date { year, month, day })
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The digits of year, month and day, 19491231.
    pub(super) fn digits(self) -> [u8; 8] {
        let (month, day) = (u32::from(self.month), u32::from(self.day));
        let mut left = u32::from(self.year) * 10_000 + month * 100 + day;
        let mut digits = [0; 8];
        for digit in digits.iter_mut().rev() {
            *digit = (left % 10) as u8;
            left /= 10;
        }
        digits
    }

    /// Appends the digits to `text`, with `between` between year, month and day.
    pub(super) fn write(self, between: char, text: &mut String) {
        for (place, digit) in self.digits().into_iter().enumerate() {
            if place == 4 || place == 6 {
                text.push(between);
            }
            text.push(char::from(b'0' + digit));
        }
    }

    /// Full years from this day to `today`; `None` if this day lies after it.
    ///
    /// Someone born on 29 February turns a year older on 1 March of a common year.
    pub fn age(self, today: Date) -> Option<u16> {
        let years = today.year.checked_sub(self.year)?;
        let had_birthday = (today.month, today.day) >= (self.month, self.day);
        if had_birthday {
            Some(years)
        } else {
            years.checked_sub(1)
        }
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `1949-12-31`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write('-', &mut text);
        f.write_str(&text)
    }
}

/// A text that is no day as ISO 8601 writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseDateError;

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no day like 2026-11-23")
    }
}

impl std::error::Error for ParseDateError {}

impl FromStr for Date {
    type Err = ParseDateError;

    /// Reads a day as ISO 8601 writes it, `2026-11-23`; leading zeros may be left out.
    fn from_str(text: &str) -> Result<Date, ParseDateError> {
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next()?.parse::<u16>().ok();
        let date = (|| {
            let (year, month, day) = (next()?, next()?, next()?);
            Date::new(year, month.try_into().ok()?, day.try_into().ok()?)
        })();
        date.ok_or(ParseDateError)
    }
}

/// The number of days of a month, 1 to 12, of the Gregorian calendar.
fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
