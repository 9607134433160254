//! Compiles the standard library from its source and puts it where `--sysroot` finds it.

use super::TARGET;
use crate::command::show;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Builds the library at `source` with `cargo` into `sysroot`, beside a link to `host`, the folder
/// of the compiler's own machine.
pub(super) fn sysroot(
    mut cargo: Command,
    source: &Path,
    sysroot: &Path,
    host: &Path,
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
            "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked",
        )
        .env("CARGO_TARGET_DIR", &building)
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    show(&mut cargo)?;
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
