//! std from Debian's packages: the source of the toolchain's own release where Debian has it, or
//! else the compiler that Debian keeps for its browsers together with that compiler's source.

use super::apt::Apt;
use super::build::Panics;
use super::{Built, Rustc, build};
use crate::command::{on_path, output};
use crate::{progress, target};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where releases newer than a stable Debian's are found.
const MORE_SUITES: [&str; 1] = ["trixie-backports"];

/// Builds std into `kept`.
pub(super) fn build(toolchain: &Rustc, kept: &Path) -> Result<Built> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !system.lines().any(|line| line == "ID=debian") {
        bail!("Debian's packages: this is not Debian");
    }
    for program in ["apt-get", "dpkg-deb"] {
        on_path(program).with_context(|| format!("Debian's packages: no {program} on PATH"))?;
    }
    let why = "neither the toolchain nor rustup gives it; building it once (a minute or two)";
    let work = progress::begin("wasm32 std", why);
    let apt = Apt::update(&target().join("apt"), &MORE_SUITES)
        .context("Debian's packages: their lists cannot be fetched (is there a network?)")?;
    let _ = fs::remove_dir_all(kept);
    fs::create_dir_all(kept)?;
    let source = match exact_source(&apt, toolchain)? {
        Some(version) => build_exact(&apt, &version, toolchain, kept)?,
        None => build_with_web_compiler(&apt, toolchain, kept)?,
    };
    fs::write(kept.join(Built::READY), source)?;
    work.done();
    Built::read(kept).context("std was built and is not there")
}

/// The version of `rust-src` that is exactly the toolchain's release.
fn exact_source(apt: &Apt, toolchain: &Rustc) -> Result<Option<String>> {
    let start = format!("{}+", toolchain.release);
    Ok(apt
        .versions("rust-src")?
        .into_iter()
        .find(|version| version.starts_with(&start)))
}

fn build_exact(apt: &Apt, version: &str, toolchain: &Rustc, kept: &Path) -> Result<String> {
    let package = format!("rust-src={version}");
    progress::note(&format!("source: Debian's {package}"));
    let unpacked = kept.join("source");
    apt.unpack(std::slice::from_ref(&package), &unpacked)?;
    let library = library(&unpacked)?;
    sysroots(
        || Command::new("cargo"),
        &library,
        kept,
        &toolchain_host(toolchain),
    )?;
    fs::remove_dir_all(unpacked)?;
    Ok(package)
}

/// Both libraries: the one whose panics speak and the one for visitors.
fn sysroots(cargo: impl Fn() -> Command, library: &Path, kept: &Path, host: &Path) -> Result<()> {
    let build = |name, panics| build::sysroot(cargo(), library, &kept.join(name), host, panics);
    build(Built::SYSROOT, Panics::Speak)?;
    build(Built::SMALL, Panics::Trap)
}

fn toolchain_host(toolchain: &Rustc) -> PathBuf {
    toolchain.rustlib().join(&toolchain.host)
}

/// Debian rebuilds its browsers' compiler for every release it still serves, so this one and its
/// source always match, though seldom the toolchain.
fn build_with_web_compiler(apt: &Apt, toolchain: &Rustc, kept: &Path) -> Result<String> {
    let linker = toolchain.linker();
    if !linker.exists() {
        bail!(
            "Debian's packages: no rust-src {}, and no {}",
            toolchain.release,
            linker.display()
        );
    }
    let newest = apt.versions("rustc-web")?.into_iter().next();
    let version = newest.with_context(|| {
        format!(
            "Debian's packages: neither rust-src {} nor rustc-web",
            toolchain.release
        )
    })?;
    progress::note(&format!(
        "no rust-src {} in Debian any more; using its rustc-web {version} for the wasm",
        toolchain.release
    ));
    let wanted = ["rustc-web", "rust-web-src", "rust-web-clippy"];
    let compiler = kept.join("compiler");
    apt.unpack(
        &apt.needed(&wanted.map(|name| format!("{name}={version}")))?,
        &compiler,
    )?;
    let library = library(&compiler)?;
    let cargo = || {
        let mut cargo = Command::new("cargo");
        use_compiler(&compiler, &mut cargo);
        cargo
    };
    let host = compiler.join("usr/lib/rustlib").join(&toolchain.host);
    sysroots(cargo, &library, kept, &host)?;
    fs::remove_dir_all(compiler.join("usr/src"))?;
    Ok(format!("rust-web-src={version}"))
}

/// Makes a command use the compiler unpacked in `root`.
pub(super) fn use_compiler(root: &Path, command: &mut Command) {
    let libraries = libraries(root).into_iter().chain(
        std::env::var_os("LD_LIBRARY_PATH")
            .iter()
            .flat_map(std::env::split_paths)
            .collect::<Vec<_>>(),
    );
    command.env("RUSTC", root.join("usr/bin/rustc"));
    if let Ok(joined) = std::env::join_paths(libraries) {
        command.env("LD_LIBRARY_PATH", joined);
    }
}

/// `usr/lib` and the folders named after a machine (`x86_64-linux-gnu`) in it.
fn libraries(root: &Path) -> Vec<PathBuf> {
    let mut folders = vec![root.join("usr/lib")];
    let inside = fs::read_dir(root.join("usr/lib"))
        .into_iter()
        .flatten()
        .flatten();
    folders.extend(
        inside
            .filter(|entry| entry.file_name().to_string_lossy().ends_with("-linux-gnu"))
            .map(|entry| entry.path()),
    );
    folders
}

/// Where a source package keeps the standard library.
fn library(root: &Path) -> Result<PathBuf> {
    let inside = fs::read_dir(root.join("usr/src"))?.flatten();
    inside
        .map(|entry| entry.path().join("library"))
        .find(|path| path.join("sysroot/Cargo.toml").exists())
        .with_context(|| {
            let listing = output(Command::new("ls").arg(root.join("usr/src"))).unwrap_or_default();
            format!("no standard library in the source package: {listing}")
        })
}
