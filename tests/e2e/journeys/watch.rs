//! The harness itself: what the other journeys find absent would be found where it is present.

use crate::page::Page;

/// Each way out of a page is written down, and so is what its policy stopped.
pub fn is_awake(page: &Page<'_>) {
    let exits = page.exits();
    for exit in [
        "sendBeacon",
        "setItem",
        "cookie",
        "replaceState",
        "EventSource",
        "postMessage",
    ] {
        assert!(exits.iter().any(|seen| seen == exit), "{exit}: {exits:?}");
    }
    page.wait_until("the warning and two violations", || {
        let console = page.console();
        let seen = |words: &str| console.iter().any(|line| line.starts_with(words));
        seen("warn: typed") && seen("policy: img-src") && seen("policy: style-src")
    });
    let beacon = |request: &xtask::server::Request| request.body == "typed";
    page.wait_until("the beacon in the log", || {
        page.requests().iter().any(beacon)
    });
}
