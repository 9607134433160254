//! The standard library for `wasm32-unknown-unknown`: the toolchain's own, or rustup's, or one
//! built here once from Debian's source packages. The toolchain itself is never written to.

mod apt;
mod build;
mod debian;

use crate::command::{cargo, on_path, output, show};
use crate::{progress, target};
use anyhow::{Context, Result, bail};
pub use build::Panics;
use debian::Source;
use std::fs;
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

    /// A cargo for what visitors download: without a word in a panic, where the library was built
    /// here. Compiles into a folder of its own, since the permission for unstable flags would make
    /// every other task compile half the dependencies again.
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
            let sysroot = kept.join(panics.folder());
            if panics == Panics::Trap {
                // Its flags are unstable.
                command.env("RUSTC_BOOTSTRAP", "1");
            }
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
        fs::read_dir(self.rustlib().join(TARGET).join("lib")).is_ok_and(|mut files| {
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

/// Finds the library, or builds it: the variant whose panics end as `panics` says.
///
/// # Errors
/// Every way that was tried, and what a person can do.
pub fn prepare(panics: Panics) -> Result<WasmStd> {
    let toolchain = Rustc::ask()?;
    if toolchain.has_target() {
        progress::ready("wasm32 std", "the toolchain's own");
        return Ok(WasmStd {
            compiler: None,
            kept: None,
            toolchain,
        });
    }
    let kept = kept(&toolchain);
    if !kept.has(panics) {
        let source = source(&toolchain, &kept)?;
        let Some(source) = source else {
            return prepare(panics);
        };
        let why = "neither the toolchain nor rustup gives it; building it once (a minute or so)";
        let work = progress::begin(&format!("wasm32 std, {}", panics.folder()), why);
        source.build(&kept, panics)?;
        kept.note_built(panics)?;
        work.done();
    } else {
        progress::ready("wasm32 std", "built here before");
    }
    let compiler = kept.compiler();
    Ok(WasmStd {
        compiler: Some(compiler).filter(|root| root.exists()),
        kept: Some(kept.0),
        toolchain,
    })
}

/// Gets what [`prepare`] builds from, so that both variants can be built side by side.
///
/// # Errors
/// Every way that was tried, and what a person can do.
pub fn prepare_source() -> Result<()> {
    let toolchain = Rustc::ask()?;
    let kept = kept(&toolchain);
    if toolchain.has_target() {
        progress::ready("wasm32 std", "the toolchain's own");
    } else if [Panics::Speak, Panics::Trap].map(|panics| kept.has(panics)) == [true; 2] {
        progress::ready("wasm32 std", "built here before");
    } else {
        source(&toolchain, &kept)?;
    }
    Ok(())
}

/// The source from Debian's packages, unpacked; `None` where rustup gave the library.
fn source(toolchain: &Rustc, kept: &Kept) -> Result<Option<Source>> {
    if let Some(source) = Source::unpacked(toolchain, kept) {
        return Ok(Some(source));
    }
    let mut tried = Vec::new();
    match ask_rustup(toolchain) {
        Ok(()) => return Ok(None),
        Err(why) => tried.push(format!("{why:#}")),
    }
    match Source::unpack(toolchain, kept) {
        Ok(source) => return Ok(Some(source)),
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

/// The folder for one release of the compiler: the libraries built here and what they are built of.
struct Kept(PathBuf);

fn kept(toolchain: &Rustc) -> Kept {
    let folder = target().join("wasm-std");
    Kept(folder.join(format!("{}-two", toolchain.release)))
}

impl Kept {
    /// Written last, into the folder of a library and, when both are built, beside them.
    const READY: &'static str = "ready";

    fn has(&self, panics: Panics) -> bool {
        let folders = [self.0.clone(), self.library(panics)];
        folders
            .iter()
            .any(|folder| folder.join(Kept::READY).exists())
    }

    fn library(&self, panics: Panics) -> PathBuf {
        self.0.join(panics.folder())
    }

    /// Where a compiler is that matches the source, if not the toolchain's own.
    fn compiler(&self) -> PathBuf {
        self.0.join("compiler")
    }

    /// Notes that a library is whole. When both are, their source goes.
    fn note_built(&self, panics: Panics) -> Result<()> {
        fs::write(self.library(panics).join(Kept::READY), "")?;
        if [Panics::Speak, Panics::Trap]
            .iter()
            .all(|panics| self.has(*panics))
        {
            fs::write(self.0.join(Kept::READY), "")?;
            // Another process may be doing the same.
            let _ = fs::remove_dir_all(self.0.join("source"));
            let _ = fs::remove_dir_all(self.compiler().join("usr/src"));
        }
        Ok(())
    }
}
