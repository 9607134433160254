//! What around the widget may get in the visitor's way: each said once, calmly.

use super::phrase::Phrase;
use crate::checks::Date;
use crate::content::Pack;

include!(concat!(env!("OUT_DIR"), "/made.rs"));

/// The years after which the program is not likely to be in use any more. A clock that is further
/// ahead is taken to be wrong; a smaller number would accuse the clocks of visitors of a page that
/// nobody updates.
const MAX_YEARS_OF_USE: u16 = 10;

/// What the browser knows of the page and the network around the widget.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Environment {
    /// `true` without a network. The widget itself needs none once it is loaded.
    pub offline: bool,
    /// `true` for a page that was not loaded over HTTPS, so others may have changed it on its way.
    pub insecure: bool,
}

impl Environment {
    /// A sentence for each thing that is wrong, the gravest first.
    pub(super) fn notices(self, pack: &Pack, today: Date) -> Vec<String> {
        [
            (self.insecure, Phrase::NoticeInsecure),
            (is_years_off(today), Phrase::NoticeClock),
            (self.offline, Phrase::NoticeOffline),
        ]
        .into_iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, phrase)| phrase.text_with(pack, &[("date", &today.to_string())]))
        .filter(|notice| !notice.is_empty())
        .collect()
    }
}

/// `true` for a date a year or more before the program was made, or more than [`MAX_YEARS_OF_USE`]
/// after: the device's clock is wrong, and with it every age and term.
fn is_years_off(today: Date) -> bool {
    let (year, month, day) = MADE;
    Date::new(year, month, day).is_some_and(|made| {
        today.age(made).is_some_and(|before| before > 0)
            || made
                .age(today)
                .is_some_and(|after| after > MAX_YEARS_OF_USE)
    })
}
