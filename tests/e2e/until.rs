//! Waiting for a condition, not for a time.

use std::time::{Duration, Instant};

/// The longest that a journey waits for anything.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Asks again and again until it is so.
///
/// # Panics
/// Where it is not so in time.
#[track_caller]
pub fn until(what: &str, patience: Duration, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        let waited = start.elapsed();
        assert!(waited < patience, "waited {waited:.1?} for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
