//! `cargo xtask bench checks`: how many of 100,000 wrong numbers are found and mended.

use crate::command::{cargo, show};
use crate::root;
use anyhow::Result;

/// Runs `benches/checks/`, compiled to be fast.
///
/// # Errors
/// Where it does not compile, or a right number is called wrong.
pub fn run() -> Result<()> {
    let words = "bench --quiet --no-default-features --features author --bench checks";
    show(cargo().current_dir(root()).args(words.split(' ')))
}
