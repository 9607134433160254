//! `cargo xtask bench checks`: how many of 100,000 wrong numbers are found and mended, how long that
//! takes in WebAssembly, and what the checks weigh there.

use crate::command::{cargo, show};
use crate::sizes::brotli;
use crate::wasm::{Module, examples};
use crate::{node_tools, root, target, wasm_std};
use anyhow::Result;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What to measure.
pub struct Options {
    /// Values with what is right for each, not part of the repository: left out where the folder
    /// is not there.
    pub vectors: PathBuf,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            vectors: root().join("../shared/vectors"),
        }
    }
}

/// The most that the checks may add to the module, tables included, in bytes after brotli.
const BUDGET: usize = 20_000;

/// Runs `benches/checks/`, compiled to be fast, then its modules in Node.
///
/// # Errors
/// Where it does not compile, or a right number is called wrong.
pub fn run(options: &Options) -> Result<()> {
    let folder = target().join("bench");
    fs::create_dir_all(&folder)?;
    let cases = folder.join("checks.tsv");
    let words = "bench --quiet --no-default-features --features author --bench checks --";
    let mut bench = cargo();
    bench.current_dir(root()).args(words.split(' '));
    bench.arg("--cases").arg(&cases);
    if options.vectors.is_dir() {
        bench.arg("--vectors").arg(&options.vectors);
    }
    show(&mut bench)?;
    let std = wasm_std::prepare()?;
    node_tools::prepare()?;
    let [bare, whole, timed] = examples(["checks_bare", "checks_whole", "checks_timed"], &std)?;
    let glue = folder.join("checks_timed.mjs");
    let wasm = folder.join("checks_timed.wasm");
    fs::write(&glue, &timed.glue)?;
    fs::write(&wasm, &timed.wasm)?;
    show(
        Command::new("node")
            .arg(root().join("benches/checks/time.mjs"))
            .args([glue, wasm, cases]),
    )?;
    weigh(&bare, &whole)
}

fn weigh(bare: &Module, whole: &Module) -> Result<()> {
    let added = brotli(&whole.wasm)?.saturating_sub(brotli(&bare.wasm)?);
    let outcome = if added <= BUDGET { "reached" } else { "MISSED" };
    let what = "the checks and their tables, bytes of brotli in the wasm";
    println!("{what:<58}{BUDGET:>10}{added:>10}  {outcome}");
    Ok(())
}
