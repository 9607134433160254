//! Waiting for a condition, not for a time.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// The longest that a journey waits for anything. Far beyond what any step takes, since a machine that
/// does other work may be many times slower than a quiet one: it only ends a journey that hangs.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The pause between two questions: shorter than two frames of a browser, long enough to leave a processor to
/// what is waited for.
const PAUSE: Duration = Duration::from_millis(10);

/// Asks again and again until it is so. For what only this side of the driver can see: what a page shows
/// is waited for inside it, by `Page::until`.
///
/// # Panics
/// Where it is not so in time.
#[track_caller]
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        let waited = start.elapsed();
        assert!(waited < PATIENCE, "waited {waited:.1?} for {what}");
        sleep(PAUSE);
    }
}
