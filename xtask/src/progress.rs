//! What a task says while it works: what it does, why, and how long it took.

use std::time::Instant;

/// Nothing had to be done: `✓ wasm32 std: the toolchain's own`.
pub fn ready(what: &str, how: &str) {
    println!("✓ {what}: {how}");
}

/// Something worth knowing that is neither begun nor done.
pub fn note(text: &str) {
    println!("  {text}");
}

/// Something that takes a while.
pub struct Work {
    what: String,
    since: Instant,
}

/// Says what begins now, and why.
pub fn begin(what: &str, why: &str) -> Work {
    println!("▸ {what}: {why}");
    Work {
        what: what.to_owned(),
        since: Instant::now(),
    }
}

impl Work {
    /// Says that it is done, and after how long.
    pub fn done(self) {
        println!("✓ {}: done in {}", self.what, seconds(self.since));
    }
}

/// Time gone by: `3.2 s`, `1 min 12 s`.
pub fn seconds(since: Instant) -> String {
    let seconds = since.elapsed().as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!(
            "{:.0} min {:.0} s",
            (seconds / 60.0).floor(),
            seconds % 60.0
        )
    }
}
