//! How likely an ID number is before what was typed is looked at, given what the rest of the form
//! says of its owner.

use super::check_character;
use super::layout::{BIRTH_DATE, LENGTH, SEQUENCE, birth_date, sex};
use super::origin::Origin;
use crate::checks::lifetime::is_alive;
use crate::checks::symbol::{Symbol, X};
use crate::checks::{Date, Facts, Sex};
use std::cell::Cell;
use std::ops::RangeInclusive;

/// The prior of a number whose county or country is in no list, or whose county was gone before the
/// birth. Nearly all numbers have a listed county; 0 would never offer the number of somebody whose
/// county is missing from the list.
const UNLISTED_ORIGIN: f32 = 0.0002;

/// The prior of a number with the sequence number 000: those given out start at 001, but the
/// standard does not forbid it.
const NO_SEQUENCE: f32 = 0.05;

/// The prior of a number whose owner has an unusual age, where no birth date stands beside it.
const UNUSUAL_AGE: f32 = 0.1;

/// Ages at which people usually register with a bank, in years.
const USUAL_AGES: RangeInclusive<u16> = 16..=95;

/// The likelihood of one way to get several digits of the birth date wrong at once. Rarer than any
/// single error of [`undo_typo`](crate::checks::correct::undo_typo), which is preferred.
const WRONG_BIRTH_DATE: f32 = 1e-5;

/// How many digits of the birth date can be wrong: one is a typing error, more than three make
/// another birth date.
const WRONG_DIGITS: RangeInclusive<usize> = 2..=3;

/// What is known of the owner of a number.
pub(super) struct Prior {
    birth_date: Option<Date>,
    sex: Option<Sex>,
    today: Date,
    /// The last region and birth year that were looked up, and whether they are unlisted: most
    /// numbers near each other share them.
    last_origin: Cell<(u32, u16, bool)>,
}

impl Prior {
    /// What `others` says of the owner.
    pub(super) fn new(others: &Facts, today: Date) -> Prior {
        Prior {
            birth_date: others.birth_date,
            sex: others.sex,
            today,
            last_origin: Cell::new((0, 0, false)),
        }
    }

    /// The prior of a number, up to a common factor: 0 where it cannot be the number, at most 1.
    pub(super) fn weight(&self, number: &[Symbol]) -> f32 {
        self.possible_weight(number).unwrap_or(0.0)
    }

    fn possible_weight(&self, number: &[Symbol]) -> Option<f32> {
        let (check, digits) = number.split_last()?;
        if number.len() != LENGTH
            || digits.contains(&X)
            || *check != check_character::compute(digits)
        {
            return None;
        }
        let born = birth_date(digits)?;
        let mut weight = 1.0;
        match self.birth_date {
            Some(known) if born != known => return None,
            Some(_) => {}
            None if !USUAL_AGES.contains(&born.age(self.today)?) => weight *= UNUSUAL_AGE,
            None => {}
        }
        if !is_alive(born, self.today) || self.sex.is_some_and(|known| known != sex(digits)) {
            return None;
        }
        if self.is_unlisted(&Origin::read(digits)?, born.year()) {
            weight *= UNLISTED_ORIGIN;
        }
        if digits[SEQUENCE] == [0, 0, 0] {
            weight *= NO_SEQUENCE;
        }
        Some(weight)
    }

    fn is_unlisted(&self, origin: &Origin, year: u16) -> bool {
        let (last_region, last_year, is_unlisted) = self.last_origin.get();
        let region = origin.region();
        // The region of a foreigner leaves out the country.
        if (last_region, last_year) == (region, year) && matches!(origin, Origin::County(_)) {
            return is_unlisted;
        }
        let is_unlisted = origin.hint(year).is_some();
        self.last_origin.set((region, year, is_unlisted));
        is_unlisted
    }

    /// The number with the birth date that the form has beside it, where few digits differ, and the
    /// likelihood of such an error.
    pub(super) fn with_birth_date(&self, typed: &[Symbol]) -> Option<(Vec<Symbol>, f32)> {
        if typed.len() != LENGTH {
            return None;
        }
        let born = self.birth_date?.digits();
        let differs = |at: &usize| born[*at] != typed[BIRTH_DATE.start + at];
        let wrong = (0..born.len()).filter(differs).count();
        if !WRONG_DIGITS.contains(&wrong) {
            return None;
        }
        let mut number = typed.to_vec();
        number[BIRTH_DATE].copy_from_slice(&born);
        Some((number, WRONG_BIRTH_DATE))
    }
}
