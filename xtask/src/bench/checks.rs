//! `cargo xtask bench checks`: how many of 100,000 wrong numbers are found and mended, how long that
//! takes in WebAssembly, what the checks weigh there, and what other programs say instead.

use super::weight;
use crate::command::{cargo, output, show};
use crate::wasm::examples;
use crate::wasm_std::Panics;
use crate::{node_tools, progress, root, target, wasm_std};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Choice of what to measure.
pub struct Options {
    /// Values with what is right for each, not part of the repository: left out where the folder
    /// is not there.
    pub vectors: PathBuf,
    /// Compare with python-stdnum and libphonenumber too.
    pub peers: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            vectors: root().join("../shared/vectors"),
            peers: true,
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
    let (cases, judged) = (folder.join("checks.tsv"), folder.join("judged.tsv"));
    let words = "bench --quiet --no-default-features --features author --bench checks --";
    let mut bench = cargo();
    bench.current_dir(root()).args(words.split(' '));
    bench
        .arg("--cases")
        .arg(&cases)
        .arg("--judged")
        .arg(&judged);
    if options.vectors.is_dir() {
        bench.arg("--vectors").arg(&options.vectors);
    }
    show(&mut bench)?;
    let std = wasm_std::prepare(Panics::Trap)?;
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
    weight::report("the checks", BUDGET, &bare, &whole)?;
    match options.peers {
        true => compare(&folder, &judged),
        false => Ok(()),
    }
}

/// What other programs say of the same values, in a Python of their own.
fn compare(folder: &Path, judged: &Path) -> Result<()> {
    let scripts = root().join("benches/checks");
    let wanted = fs::read(scripts.join("requirements.txt"))?;
    let home = folder.join("python");
    let (python, stamp) = (home.join("bin/python"), home.join("requirements.txt"));
    if fs::read(&stamp).ok().as_ref() == Some(&wanted) {
        progress::ready("python peers", "installed before");
    } else {
        let what = "python-stdnum and phonenumbers from PyPI";
        let work = progress::begin("python peers", what);
        let how = "python3 with venv is needed, or --peers none";
        output(Command::new("python3").args(["-m", "venv"]).arg(&home)).context(how)?;
        let install = ["-m", "pip", "install", "--quiet", "--requirement"];
        let list = scripts.join("requirements.txt");
        output(Command::new(&python).args(install).arg(list)).context(how)?;
        fs::write(stamp, wanted)?;
        work.done();
    }
    show(
        Command::new(python)
            .arg(scripts.join("peers.py"))
            .arg(judged),
    )
}
