//! How likely an ID number is, given what the rest of the form says.

use super::origin::Origin;
use super::{LENGTH, birth_date, check_character};
use crate::checks::mend::Sign;
use crate::checks::{Date, Facts, Sex};
use std::cell::Cell;

/// A county or a country that no list has, or a county that was gone before the birth.
const ODD_ORIGIN: f32 = 0.0002;
/// The sequence numbers start at 001.
const NO_SEQUENCE: f32 = 0.05;
/// Without a birth date beside it: few so young or so old register anywhere.
const UNUSUAL_AGE: f32 = 0.1;

/// Several digits of the birth date wrong at once: how often, for each way to get them wrong.
const WRONG_BIRTH_DATE: f32 = 1e-5;
/// More wrong digits than this are no slip.
const MOST_WRONG: usize = 3;

/// What is known of the person.
pub(in crate::checks) struct Likely {
    birth_date: Option<[Sign; 8]>,
    sex: Option<Sex>,
    today: Date,
    /// The last region and year that were looked up: most numbers near each other share them.
    seen: Cell<(u32, u16, bool)>,
}

impl Likely {
    pub(in crate::checks) fn new(others: &Facts, today: Date) -> Likely {
        let digits = |date: Date| {
            let (year, month, day) = (date.year(), date.month(), date.day());
            let ten = |number: u8| [number / 10, number % 10];
            let [a, b] = ten((year / 100) as u8);
            let [c, d] = ten((year % 100) as u8);
            let ([e, f], [g, h]) = (ten(month), ten(day));
            [a, b, c, d, e, f, g, h]
        };
        Likely {
            birth_date: others.birth_date.map(digits),
            sex: others.sex,
            today,
            seen: Cell::new((0, 0, false)),
        }
    }

    /// 0 where it cannot be the number; at the most 1.
    pub(in crate::checks) fn weigh(&self, number: &[Sign]) -> f32 {
        let Some((check, digits)) = number.split_last() else {
            return 0.0;
        };
        if number.len() != LENGTH || self.contradicts(digits) || digits.contains(&10) {
            return 0.0;
        }
        let right = match check_character::of(digits) {
            'X' => 10,
            digit => digit as u8 - b'0',
        };
        if *check != right {
            return 0.0;
        }
        let (Ok(born), Some(origin)) = (
            birth_date(&digits[6..14], self.today),
            Origin::of(&digits[..6]),
        ) else {
            return 0.0;
        };
        let mut weight = 1.0;
        if self.is_odd(&origin, born.year()) {
            weight *= ODD_ORIGIN;
        }
        if digits[14..] == [0, 0, 0] {
            weight *= NO_SEQUENCE;
        }
        if self.birth_date.is_none() && !matches!(born.age(self.today), Some(16..=95)) {
            weight *= UNUSUAL_AGE;
        }
        weight
    }

    fn is_odd(&self, origin: &Origin, year: u16) -> bool {
        let Origin::County(code) = *origin else {
            return origin.hint(year).is_some();
        };
        let (region, seen, odd) = self.seen.get();
        if (region, seen) == (code, year) {
            return odd;
        }
        let odd = origin.hint(year).is_some();
        self.seen.set((code, year, odd));
        odd
    }

    fn contradicts(&self, digits: &[Sign]) -> bool {
        let male = |sex| sex == Sex::Male;
        self.birth_date.is_some_and(|born| digits[6..14] != born)
            || self
                .sex
                .is_some_and(|sex| male(sex) != (digits[16] % 2 == 1))
    }

    /// The number with the birth date that the form has beside it, where few digits differ.
    pub(in crate::checks) fn with_birth_date(&self, typed: &[Sign]) -> Option<(Vec<Sign>, f32)> {
        let born = self.birth_date.filter(|_| typed.len() == LENGTH)?;
        let wrong = born
            .iter()
            .zip(&typed[6..])
            .filter(|(one, other)| one != other);
        let few = (2..=MOST_WRONG).contains(&wrong.count());
        few.then(|| {
            (
                [&typed[..6], &born, &typed[14..]].concat(),
                WRONG_BIRTH_DATE,
            )
        })
    }
}
