//! Messages of a task while it works: what it does, why, and how long it took.

use std::time::{Duration, Instant};

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
        println!("✓ {}: done in {}", self.what, seconds(self.since.elapsed()));
    }
}

/// A length of time for a person: `3.2 s`, `1 min 12 s`.
pub fn seconds(time: Duration) -> String {
    let tenths = time.as_secs_f64();
    if tenths < 59.95 {
        return format!("{tenths:.1} s");
    }
    let seconds = tenths.round() as u64;
    format!("{} min {} s", seconds / 60, seconds % 60)
}

/// Time that processors worked for this process and for those that it waited for, as Linux tells
/// it; elsewhere `None`.
pub fn processor_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    processor_time_in(&text)
}

/// Reads `/proc/PID/stat` (proc(5)): the 14th to 17th field are the time of the process in user
/// and system mode and the same of its children, in hundredths of a second (`USER_HZ`).
fn processor_time_in(text: &str) -> Option<Duration> {
    // The second field is a name in parentheses, which may hold spaces.
    let (_, after_name) = text.rsplit_once(')')?;
    let fields = after_name.split_whitespace().skip(11).take(4);
    let hundredths: u64 = fields
        .map(|field| field.parse::<u64>().ok())
        .sum::<Option<u64>>()?;
    Some(Duration::from_millis(hundredths * 10))
}

#[cfg(test)]
mod tests {
    use super::{processor_time_in, seconds};
    use std::time::Duration;

    #[test]
    fn a_length_of_time_is_told() {
        let check = |milliseconds, expected| {
            assert_eq!(seconds(Duration::from_millis(milliseconds)), expected);
        };
        check(3_240, "3.2 s");
        check(59_940, "59.9 s");
        check(59_960, "1 min 0 s");
        check(119_700, "2 min 0 s");
    }

    #[test]
    fn the_time_of_processors_is_read() {
        let stat = "42 (x (y) z) S 1 2 3 4 5 6 7 8 9 10 100 20 3000 400 20 0 1 0 5 6 7";
        assert_eq!(processor_time_in(stat), Some(Duration::from_millis(35_200)));
        assert_eq!(processor_time_in("42 (x) S 1"), Some(Duration::ZERO));
        assert_eq!(processor_time_in("nothing"), None);
    }
}
