//! What came of a hundred thousand wrong numbers.

use bank_help::forms::{FieldReview, Review};
use std::collections::BTreeMap;

/// Counts for one class of errors, or for all.
#[derive(Default, Clone)]
pub(super) struct Tally {
    pub(super) tried: usize,
    pub(super) found: usize,
    pub(super) offered: usize,
    pub(super) offered_right: usize,
    pub(super) first_three: usize,
    /// Where nothing was offered for sure and as many characters were typed as belong there.
    pub(super) unsure: usize,
    pub(super) marked: usize,
    pub(super) marked_places: usize,
    pub(super) marked_right: usize,
}

impl Tally {
    /// Counts what was said of `typed`, where `right` was meant.
    pub(super) fn add(&mut self, review: &Review, typed: &str, right: &str) {
        let field = &review.fields[0];
        let judgement = &field.judgement;
        self.tried += 1;
        self.found += usize::from(is_found(review, field));
        let is_right = |value: &str| value == right;
        let suggestions = &judgement.suggestions;
        if judgement.confident {
            self.offered += 1;
            self.offered_right += usize::from(is_right(&suggestions[0].value));
        }
        self.first_three += usize::from(suggestions.iter().take(3).any(|it| is_right(&it.value)));
        if !judgement.confident && typed.len() == right.len() {
            self.unsure += 1;
            let places = &judgement.doubtful;
            self.marked += usize::from(!places.is_empty());
            self.marked_places += places.len();
            let wrong = |at: usize| typed.as_bytes()[at] != right.as_bytes()[at];
            self.marked_right += usize::from(places.iter().any(|place| wrong(place.start)));
        }
    }

    pub(super) fn with(&mut self, other: &Tally) {
        self.tried += other.tried;
        self.found += other.found;
        self.offered += other.offered;
        self.offered_right += other.offered_right;
        self.first_three += other.first_three;
        self.unsure += other.unsure;
        self.marked += other.marked;
        self.marked_places += other.marked_places;
        self.marked_right += other.marked_right;
    }
}

/// Is something said: an error, two fields that contradict each other, or a hint?
pub(super) fn is_found(review: &Review, field: &FieldReview) -> bool {
    !review.is_ready() || !field.judgement.hints.is_empty()
}

/// A tally for each class.
pub(super) type Tallies = BTreeMap<&'static str, Tally>;

pub(super) fn all(tallies: &Tallies) -> Tally {
    let mut all = Tally::default();
    tallies.values().for_each(|tally| all.with(tally));
    all
}

/// In a hundred.
pub(super) fn percent(part: usize, whole: usize) -> f64 {
    part as f64 * 100.0 / whole.max(1) as f64
}
