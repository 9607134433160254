//! What was wanted of the checks, and what was reached.

use super::tally::{Tally, percent};
use super::vectors::Found;

/// A line of the table: what, how much was wanted, how much was reached.
#[derive(Default)]
pub(super) struct Goals(Vec<(&'static str, Wanted, f64)>);

enum Wanted {
    Least(f64),
    Most(f64),
}
use Wanted::{Least, Most};

impl Goals {
    /// With the birth date and the sex beside them.
    pub(super) fn id_cards(&mut self, all: &Tally) {
        let places = all.marked_places as f64 / all.marked.max(1) as f64;
        self.0.extend([
            (
                "wrong ID numbers found, birth date and sex given, %",
                Least(99.95),
                percent(all.found, all.tried),
            ),
            (
                "a correction offered for sure, %",
                Least(66.0),
                percent(all.offered, all.tried),
            ),
            (
                "right where offered for sure, %",
                Least(99.0),
                percent(all.offered_right, all.offered),
            ),
            (
                "the right one among the first three, %",
                Least(85.0),
                percent(all.first_three, all.tried),
            ),
            ("unsure: places marked, on average", Most(2.5), places),
            (
                "unsure: a wrong one among them, %",
                Least(92.0),
                percent(all.marked_right, all.marked),
            ),
        ]);
    }

    pub(super) fn id_cards_alone(&mut self, all: &Tally) {
        let found = percent(all.found, all.tried);
        self.0.push((
            "wrong ID numbers found, the number alone, %",
            Least(99.8),
            found,
        ));
    }

    pub(super) fn cards(&mut self, all: &Tally) {
        let found = percent(all.found, all.tried);
        self.0
            .push(("wrong card numbers found, %", Least(99.0), found));
    }

    pub(super) fn vectors(&mut self, found: &Found) {
        let Found {
            accepted, refused, ..
        } = found;
        println!(
            "{accepted} valid or unusual values, {refused} refused; {} invalid ones, {} caught for the right reason",
            found.invalid, found.caught
        );
        self.0.extend([
            (
                "vectors: good or unusual ones refused",
                Most(0.0),
                *refused as f64,
            ),
            (
                "vectors: invalid ones caught for the right reason, %",
                Least(100.0),
                percent(found.caught, found.invalid),
            ),
        ]);
    }

    pub(super) fn print(&self) {
        println!("\n{:<58}{:>10}{:>10}", "goal", "wanted", "reached");
        for (what, wanted, reached) in &self.0 {
            let (number, is_reached) = match wanted {
                Least(least) => (least, reached >= least),
                Most(most) => (most, reached <= most),
            };
            let is_reached = if is_reached { "reached" } else { "MISSED" };
            println!("{what:<58}{number:>10.2}{reached:>10.2}  {is_reached}");
        }
    }
}
