//! How likely an ID number is, given what the rest of the form says.

use super::origin::Origin;
use super::{BIRTH_DATE, LENGTH, birth_date, check_character, sex};
use crate::checks::correct::Symbol;
use crate::checks::written_date::is_alive;
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
pub(in crate::checks) struct Prior {
    birth_date: Option<Date>,
    sex: Option<Sex>,
    today: Date,
    /// The last region and year that were looked up: most numbers near each other share them.
    seen: Cell<(u32, u16, bool)>,
}

impl Prior {
    pub(in crate::checks) fn new(others: &Facts, today: Date) -> Prior {
        Prior {
            birth_date: others.birth_date,
            sex: others.sex,
            today,
            seen: Cell::new((0, 0, false)),
        }
    }

    /// 0 where it cannot be the number; at the most 1.
    pub(in crate::checks) fn weigh(&self, number: &[Symbol]) -> f32 {
        self.weight(number).unwrap_or(0.0)
    }

    fn weight(&self, number: &[Symbol]) -> Option<f32> {
        let (check, digits) = number.split_last()?;
        if number.len() != LENGTH || digits.contains(&10) || *check != check_character::of(digits) {
            return None;
        }
        let born = birth_date(digits)?;
        let mut weight = 1.0;
        match self.birth_date {
            Some(known) if born != known => return None,
            Some(_) => {}
            None if !matches!(born.age(self.today)?, 16..=95) => weight *= UNUSUAL_AGE,
            None => {}
        }
        if !is_alive(born, self.today) || self.sex.is_some_and(|known| known != sex(digits)) {
            return None;
        }
        if self.is_odd(&Origin::of(digits)?, born.year()) {
            weight *= ODD_ORIGIN;
        }
        if digits[14..] == [0, 0, 0] {
            weight *= NO_SEQUENCE;
        }
        Some(weight)
    }

    fn is_odd(&self, origin: &Origin, year: u16) -> bool {
        let (region, seen, odd) = self.seen.get();
        let own = origin.region();
        // What `region` says of a foreigner leaves out the country.
        if (region, seen) == (own, year) && matches!(origin, Origin::County(_)) {
            return odd;
        }
        let odd = origin.hint(year).is_some();
        self.seen.set((own, year, odd));
        odd
    }

    /// The number with the birth date that the form has beside it, where few digits differ.
    pub(in crate::checks) fn with_birth_date(
        &self,
        typed: &[Symbol],
    ) -> Option<(Vec<Symbol>, f32)> {
        if typed.len() != LENGTH {
            return None;
        }
        let born = self.birth_date?.digits();
        let place = |at: &usize| born[*at] != typed[BIRTH_DATE.start + at];
        let wrong = (0..born.len()).filter(place).count();
        if !(2..=MOST_WRONG).contains(&wrong) {
            return None;
        }
        let mut number = typed.to_vec();
        number[BIRTH_DATE].copy_from_slice(&born);
        Some((number, WRONG_BIRTH_DATE))
    }
}
