//! What is around the widget and may get in the way of whoever uses it: said once, calmly.

use super::{Phrase, State};
use crate::checks::Date;

include!(concat!(env!("OUT_DIR"), "/made.rs"));

/// A program that is used for longer than this is not likely.
const LONGEST_USE: u16 = 10;

/// What a page knows of its own surroundings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Environment {
    /// There is no network. What is in the widget needs none.
    pub offline: bool,
    /// The page did not come over HTTPS, so others may have changed it on its way.
    pub insecure: bool,
}

impl State {
    /// This widget on a page with these surroundings.
    #[must_use]
    pub fn with_environment(mut self, surroundings: Environment) -> State {
        self.surroundings = surroundings;
        self
    }

    /// A sentence for each thing, the one that matters most first.
    pub(super) fn notices(&self) -> Vec<String> {
        let today = self.shared.today;
        let Environment { offline, insecure } = self.surroundings;
        [
            (insecure, Phrase::NoticeInsecure),
            (is_years_off(today), Phrase::NoticeClock),
            (offline, Phrase::NoticeOffline),
        ]
        .into_iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, phrase)| phrase.with(self.pack(), &[("date", &today.to_string())]))
        .filter(|notice| !notice.is_empty())
        .collect()
    }
}

/// A year before the program was made, or longer after it than it is likely to be used: the clock
/// of the device is wrong, and with it every age and term.
fn is_years_off(today: Date) -> bool {
    let (year, month, day) = MADE;
    Date::new(year, month, day).is_some_and(|made| {
        today.age(made).is_some_and(|before| before > 0)
            || made.age(today).is_some_and(|after| after > LONGEST_USE)
    })
}
