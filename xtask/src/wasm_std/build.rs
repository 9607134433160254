//! Compiles the standard library from its source and puts it where `--sysroot` finds it.

use super::TARGET;
use crate::command::show;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// How a panic ends and how much it says. The flags need a library built with the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panics {
    /// With its message: while working on the widget, and in tests.
    Speak,
    /// With a trap and nothing else: for visitors, 10 kB less of wasm after brotli. Formatting for
    /// debugging writes nothing then.
    Trap,
}

impl Panics {
    /// The folder of the library.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Panics::Speak => "sysroot",
            Panics::Trap => "small",
        }
    }

    /// For the compiler of the library and of everything that is built upon it.
    pub(super) fn flags(self) -> &'static str {
        match self {
            Panics::Speak => "",
            Panics::Trap => {
                "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
            }
        }
    }
}

/// Builds the library at `source` with `cargo` into `sysroot`, beside a link to `host`, the folder
/// of the compiler's own machine.
pub(super) fn sysroot(
    mut cargo: Command,
    source: &Path,
    sysroot: &Path,
    host: &Path,
    panics: Panics,
) -> Result<()> {
    let building = sysroot.with_extension("building");
    // As the Rust project builds its own (bitcode is what LTO works on, and the library's unstable
    // insides stay out of reach of everyone else), but for size: 9.5 kB less of wasm after brotli.
    cargo
        .args(["build", "--release", "--target", TARGET])
        .args(["--features", "optimize_for_size", "--manifest-path"])
        .arg(source.join("sysroot/Cargo.toml"))
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z")
        .env("RUSTC_BOOTSTRAP", "1")
        .env(
            "RUSTFLAGS",
            format!(
                "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked {}",
                panics.flags()
            ),
        )
        .env("CARGO_TARGET_DIR", &building)
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    show(&mut cargo)?;
    // What an interrupted task may have left.
    let _ = fs::remove_dir_all(sysroot);
    let rustlib = sysroot.join("lib/rustlib");
    let into = rustlib.join(TARGET).join("lib");
    fs::create_dir_all(&into)?;
    for file in fs::read_dir(building.join(TARGET).join("release/deps"))? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "rlib") {
            fs::copy(
                &path,
                into.join(path.file_name().context("a file has a name")?),
            )?;
        }
    }
    link(
        host,
        &rustlib.join(host.file_name().context("the host has a name")?),
    )?;
    fs::remove_dir_all(&building)?;
    Ok(())
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<()> {
    Ok(std::os::unix::fs::symlink(from, to)?)
}

/// Never reached: only Debian's packages are built from.
#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<()> {
    anyhow::bail!("only on Debian")
}
