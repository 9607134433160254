//! std from Debian's packages: the source of the toolchain's own release where Debian has it, or
//! else the compiler that Debian keeps for its browsers together with that compiler's source.

use super::apt::Apt;
use super::build::Panics;
use super::{Kept, Rustc, build};
use crate::command::{on_path, output};
use crate::{progress, target};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where releases newer than a stable Debian's are found.
const MORE_SUITES: [&str; 1] = ["trixie-backports"];

/// The source of a standard library, unpacked, and the compiler that it belongs to.
pub(super) struct Source {
    library: PathBuf,
    /// `None` for the toolchain's own.
    compiler: Option<PathBuf>,
    /// The compiler's library for the machine it runs on.
    host: PathBuf,
}

impl Source {
    /// Written last into the folder of a source: what it is.
    const WHOLE: &'static str = "source.txt";

    /// The source that an earlier task unpacked.
    pub(super) fn unpacked(toolchain: &Rustc, kept: &Kept) -> Option<Source> {
        if !kept.0.join(Source::WHOLE).exists() {
            return None;
        }
        let rustlib = toolchain.rustlib().join(&toolchain.host);
        let (root, compiler, host) = match kept.compiler() {
            root if root.exists() => {
                let host = root.join("usr/lib/rustlib").join(&toolchain.host);
                (root.clone(), Some(root), host)
            }
            _ => (kept.0.join("source"), None, rustlib),
        };
        Some(Source {
            library: library(&root).ok()?,
            compiler,
            host,
        })
    }

    /// Downloads and unpacks the source for this toolchain.
    pub(super) fn unpack(toolchain: &Rustc, kept: &Kept) -> Result<Source> {
        let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
        if !system.lines().any(|line| line == "ID=debian") {
            bail!("Debian's packages: this is not Debian");
        }
        for program in ["apt-get", "dpkg-deb"] {
            on_path(program).with_context(|| format!("Debian's packages: no {program} on PATH"))?;
        }
        let work = progress::begin(
            "wasm32 std",
            "neither the toolchain nor rustup gives it; its source",
        );
        let apt = Apt::update(&target().join("apt"), &MORE_SUITES)
            .context("Debian's packages: their lists cannot be fetched (is there a network?)")?;
        let _ = fs::remove_dir_all(&kept.0);
        fs::create_dir_all(&kept.0)?;
        let name = match exact_source(&apt, toolchain)? {
            Some(version) => unpack_exact(&apt, &version, kept)?,
            None => unpack_web_compiler(&apt, toolchain, kept)?,
        };
        fs::write(kept.0.join(Source::WHOLE), name)?;
        work.done();
        Source::unpacked(toolchain, kept).context("the source was unpacked and is not there")
    }

    /// Builds the library into its folder in `kept`.
    pub(super) fn build(&self, kept: &Kept, panics: Panics) -> Result<()> {
        let mut cargo = Command::new("cargo");
        if let Some(compiler) = &self.compiler {
            use_compiler(compiler, &mut cargo);
        }
        let sysroot = kept.library(panics);
        build::sysroot(cargo, &self.library, &sysroot, &self.host, panics)
    }
}

/// The version of `rust-src` that is exactly the toolchain's release.
fn exact_source(apt: &Apt, toolchain: &Rustc) -> Result<Option<String>> {
    let start = format!("{}+", toolchain.release);
    Ok(apt
        .versions("rust-src")?
        .into_iter()
        .find(|version| version.starts_with(&start)))
}

fn unpack_exact(apt: &Apt, version: &str, kept: &Kept) -> Result<String> {
    let package = format!("rust-src={version}");
    progress::note(&format!("source: Debian's {package}"));
    apt.unpack(std::slice::from_ref(&package), &kept.0.join("source"))?;
    Ok(package)
}

/// Unpacks the compiler that Debian rebuilds its browsers with for every release it still serves,
/// and its source. The two always match, though seldom the toolchain.
fn unpack_web_compiler(apt: &Apt, toolchain: &Rustc, kept: &Kept) -> Result<String> {
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
    let packages = apt.needed(&wanted.map(|name| format!("{name}={version}")))?;
    apt.unpack(&packages, &kept.compiler())?;
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
