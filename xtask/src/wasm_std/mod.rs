//! The standard library for `wasm32-unknown-unknown`: the toolchain's own, or rustup's, or one
//! built here once from Debian's source packages. The toolchain itself is never written to.

mod apt;
mod build;
mod debian;

use crate::command::{cargo, on_path, output, show};
use crate::{progress, target};
use anyhow::{Context, Result, bail};
use build::Panics;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the browser's half is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The compiler that builds the widget, and the library it builds against.
pub struct WasmStd {
    /// Another compiler than the toolchain's, unpacked below `target/`: where its `usr` is.
    compiler: Option<PathBuf>,
    /// The folder with sysroots of our own; `None` where the toolchain has the target.
    kept: Option<PathBuf>,
    toolchain: Rustc,
}

impl WasmStd {
    /// A cargo that compiles for the browser. `RUSTFLAGS` would silently replace our sysroot, so
    /// it is not passed on.
    pub fn cargo(&self) -> Command {
        let mut cargo = cargo();
        self.arm(&mut cargo, Panics::Speak);
        cargo
    }

    /// The same for what visitors download: without a word in a panic, where the library was
    /// built here. It compiles into a folder of its own, since the permission for unstable flags
    /// would make every other task compile half the dependencies again.
    pub fn release_cargo(&self, folder: &Path) -> Command {
        let mut cargo = cargo();
        self.arm(&mut cargo, Panics::Trap);
        cargo.env("CARGO_TARGET_DIR", folder);
        cargo
    }

    /// `cargo clippy` for the browser's half: it must be of the same release as the library.
    pub fn clippy(&self) -> Command {
        let mut clippy = match &self.compiler {
            None => cargo(),
            Some(root) => Command::new(root.join("usr/bin/cargo-clippy")),
        };
        clippy.arg("clippy");
        self.arm(&mut clippy, Panics::Speak);
        clippy
    }

    fn arm(&self, command: &mut Command, panics: Panics) {
        command
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        if let Some(kept) = &self.kept {
            let sysroot = match panics {
                Panics::Speak => kept.join(Built::SYSROOT),
                Panics::Trap => {
                    command.env("RUSTC_BOOTSTRAP", "1");
                    kept.join(Built::SMALL)
                }
            };
            command.env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                format!("--sysroot {} {}", sysroot.display(), panics.flags()),
            );
        }
        if let Some(root) = &self.compiler {
            debian::use_compiler(root, command);
            command.env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
                self.toolchain.linker(),
            );
        }
    }
}

/// The toolchain's compiler, by its own account.
struct Rustc {
    /// `1.95.0`
    release: String,
    /// `x86_64-unknown-linux-gnu`
    host: String,
    sysroot: PathBuf,
}

impl Rustc {
    fn ask() -> Result<Rustc> {
        let rustc = || Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        let version = output(rustc().arg("-vV"))?;
        let field = |name: &str| -> Result<String> {
            let line = version.lines().find_map(|line| line.strip_prefix(name));
            Ok(line
                .with_context(|| format!("rustc -vV has no `{name}`"))?
                .trim()
                .to_owned())
        };
        Ok(Rustc {
            release: field("release:")?,
            host: field("host:")?,
            sysroot: output(rustc().args(["--print", "sysroot"]))?.trim().into(),
        })
    }

    fn rustlib(&self) -> PathBuf {
        self.sysroot.join("lib/rustlib")
    }

    fn has_target(&self) -> bool {
        std::fs::read_dir(self.rustlib().join(TARGET).join("lib")).is_ok_and(|mut files| {
            files.any(|file| file.is_ok_and(|file| is_core(&file.file_name().to_string_lossy())))
        })
    }

    fn linker(&self) -> PathBuf {
        self.rustlib().join(&self.host).join("bin/rust-lld")
    }
}

fn is_core(name: &str) -> bool {
    name.starts_with("libcore-") && name.ends_with(".rlib")
}

/// Finds the library, or gets it.
///
/// # Errors
/// Every way that was tried, and what a person can do.
pub fn prepare() -> Result<WasmStd> {
    let toolchain = Rustc::ask()?;
    let ready = |compiler, kept, toolchain| {
        Ok(WasmStd {
            compiler,
            kept,
            toolchain,
        })
    };
    if toolchain.has_target() {
        progress::ready("wasm32 std", "the toolchain's own");
        return ready(None, None, toolchain);
    }
    let kept = target()
        .join("wasm-std")
        .join(format!("{}-two", toolchain.release));
    if let Some(built) = Built::read(&kept) {
        progress::ready(
            "wasm32 std",
            &format!("built here before, from {}", built.source),
        );
        return ready(built.compiler, Some(kept), toolchain);
    }
    let mut tried = Vec::new();
    match ask_rustup(&toolchain) {
        Ok(()) => return ready(None, None, toolchain),
        Err(why) => tried.push(format!("{why:#}")),
    }
    match debian::build(&toolchain, &kept) {
        Ok(built) => return ready(built.compiler, Some(kept), toolchain),
        Err(why) => tried.push(format!("{why:#}")),
    }
    bail!(
        "Rust {} here has no standard library for {TARGET}.\n  - {}\n\
         Any of these brings it:\n  \
         rustup target add {TARGET}\n  \
         apt-get install libstd-rust-dev-wasm32      (where Rust itself is Debian's)\n  \
         dnf install rust-std-static-{TARGET}        (Fedora)",
        toolchain.release,
        tried.join("\n  - ")
    )
}

fn ask_rustup(toolchain: &Rustc) -> Result<()> {
    if on_path("rustup").is_none() {
        bail!("rustup: not on PATH");
    }
    if std::env::var("RUSTUP_AUTO_INSTALL").is_ok_and(|value| value == "0") {
        bail!("rustup: not asked, since RUSTUP_AUTO_INSTALL=0");
    }
    let work = progress::begin("wasm32 std", "the toolchain has none; asking rustup for it");
    show(Command::new("rustup").args(["target", "add", TARGET]))?;
    if !toolchain.has_target() {
        bail!(
            "rustup: added the target, but not to {}",
            toolchain.sysroot.display()
        );
    }
    work.done();
    Ok(())
}

/// A library built here, as the file `ready` beside it tells the next task.
struct Built {
    /// The package it was built from, and its version.
    source: String,
    compiler: Option<PathBuf>,
}

impl Built {
    /// The folder of the library whose panics speak.
    const SYSROOT: &'static str = "sysroot";
    /// The folder of the one for visitors.
    const SMALL: &'static str = "small";

    /// Written last: without it the folder is unfinished.
    const READY: &'static str = "ready";

    fn read(folder: &Path) -> Option<Built> {
        let source = std::fs::read_to_string(folder.join(Built::READY)).ok()?;
        Some(Built {
            source: source.trim().to_owned(),
            compiler: Some(folder.join("compiler")).filter(|root| root.exists()),
        })
    }
}
