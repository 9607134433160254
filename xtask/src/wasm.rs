//! Compiles the widget and makes it a module for the web: cargo, wasm-bindgen, wasm-opt.

use crate::command::{output, show};
use crate::wasm_std::{TARGET, WasmStd};
use crate::{node_tools, progress, root, short_names, split, target};
use anyhow::{Context, Result, anyhow, bail};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// For whom it is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// For visitors: as small as it gets.
    Release,
    /// For the person who waits for it at every change.
    Serve,
}

impl Build {
    /// The cargo profile of that name.
    fn profile(self) -> &'static str {
        match self {
            Build::Release => "wasm",
            Build::Serve => "serve",
        }
    }
}

/// A module that is built: each is one feature of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The element, with its screens.
    Widget,
    /// The search and the checks alone.
    Engine,
}

impl Part {
    fn feature(self) -> &'static str {
        match self {
            Part::Widget => "ui",
            Part::Engine => "engine",
        }
    }
}

/// The module and the JavaScript that wasm-bindgen writes for it.
pub struct Module {
    /// The module itself.
    pub wasm: Vec<u8>,
    /// What it fetches later.
    pub rest: Option<Vec<u8>>,
    /// Its glue, an ES module.
    pub glue: String,
}

/// WebAssembly as all three engines read it. `--all-features` would make modules that none does.
const FEATURES: [&str; 9] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
    "--enable-extended-const",
];

/// What -Oz does for the sake of raw bytes that makes more of them after brotli: 2 kB together.
const SKIPPED: [&str; 2] = [
    // Cuts the data at every run of zeros, which brotli writes in two bytes anyway.
    "--skip-pass=memory-packing",
    // LLVM has inlined what pays.
    "--skip-pass=inlining-optimizing",
];

/// Builds it.
///
/// # Errors
/// What the compiler or one of the tools said.
pub fn build(part: Part, build: Build, std: &WasmStd) -> Result<Module> {
    let profile = build.profile();
    let work = progress::begin(
        "wasm",
        &format!(
            "compiling feature `{}`, profile `{profile}`",
            part.feature()
        ),
    );
    // `--crate-type` here and not in the manifest: two crate types there would switch LTO off.
    let (mut cargo, into) = match build {
        Build::Release => (std.release_cargo(&small()), small()),
        Build::Serve => (std.cargo(), target()),
    };
    show(
        cargo
            .args([
                "rustc",
                "--package",
                "bank-help",
                "--lib",
                "--crate-type",
                "cdylib",
            ])
            .args(["--no-default-features", "--features", part.feature()])
            .args(["--target", TARGET, "--profile", profile])
            .arg("--")
            .args(match (build, part) {
                // For `split`: which function and which piece of data uses which.
                (Build::Release, Part::Widget) => &["-Clink-arg=--emit-relocs"][..],
                _ => &[],
            })
            .current_dir(root()),
    )?;
    let compiled = into.join(TARGET).join(profile).join("bank_help.wasm");
    let folder = target().join("bindgen").join(profile).join(part.feature());
    let module = match (build, part) {
        (Build::Release, Part::Widget) => bind_halves(&compiled, &folder)?,
        (Build::Release, Part::Engine) => bind_small(&compiled, &folder)?,
        (Build::Serve, _) => Module {
            glue: bindgen(&compiled, &folder)?,
            wasm: fs::read(folder.join("glue_bg.wasm"))?,
            rest: (part == Part::Widget).then(|| split::EMPTY.into()),
        },
    };
    work.done();
    Ok(module)
}

/// Builds examples of the package as modules of their own, made as small as the widget.
///
/// # Errors
/// What the compiler or one of the tools said.
pub fn examples<const N: usize>(names: [&str; N], std: &WasmStd) -> Result<[Module; N]> {
    let profile = Build::Release.profile();
    let work = progress::begin("wasm", &format!("compiling {}", names.join(", ")));
    let mut cargo = std.release_cargo(&small());
    cargo.args(["build", "--quiet", "--no-default-features"]);
    cargo.args(["--target", TARGET, "--profile", profile]);
    for name in names {
        cargo.args(["--example", name]);
    }
    show(cargo.current_dir(root()))?;
    let folder = small().join(TARGET).join(profile).join("examples");
    let mut modules = Vec::new();
    for name in names {
        let compiled = folder.join(format!("{name}.wasm"));
        modules.push(bind_small(&compiled, &target().join("bindgen").join(name))?);
    }
    work.done();
    modules
        .try_into()
        .map_err(|_| anyhow!("a module is missing"))
}

/// Where what visitors download is compiled.
fn small() -> PathBuf {
    target().join("small")
}

fn bind_small(compiled: &Path, folder: &Path) -> Result<Module> {
    let glue = bindgen(compiled, folder)?;
    let bound = folder.join("glue_bg.wasm");
    Ok(Module {
        glue: short_names::shorten(&bound, &glue)?,
        wasm: optimise(&fs::read(bound)?, &folder.join("whole"))?,
        rest: None,
    })
}

fn bind_halves(compiled: &Path, folder: &Path) -> Result<Module> {
    let glue = bindgen(compiled, folder)?;
    let bound = folder.join("glue_bg.wasm");
    let glue = short_names::shorten(&bound, &glue)?;
    let halves = split::split(compiled, &bound)?;
    Ok(Module {
        glue,
        wasm: optimise(&halves.first, &folder.join("first"))?,
        rest: Some(optimise(&halves.second, &folder.join("rest"))?),
    })
}

/// Writes `glue.js` and `glue_bg.wasm`, and gives the former.
fn bindgen(compiled: &Path, folder: &Path) -> Result<String> {
    let _ = fs::remove_dir_all(folder);
    Bindgen::new()
        .input_path(compiled)
        .out_name("glue")
        .web(true)?
        .typescript(false)
        // The loader says where the module is and checks its hash.
        .omit_default_module_path(true)
        // `split` knows the functions by their names; what is optimised has none.
        .demangle(false)
        .remove_producers_section(true)
        .generate(folder)
        .context("wasm-bindgen")?;
    if folder.join("snippets").exists() {
        bail!(
            "a dependency brings JavaScript of its own: see {}/snippets",
            folder.display()
        );
    }
    Ok(fs::read_to_string(folder.join("glue.js"))?)
}

/// Leaves the module behind as it came and as it goes: `to.wasm` and `to.optimised.wasm`.
fn optimise(wasm: &[u8], to: &Path) -> Result<Vec<u8>> {
    let from = to.with_extension("wasm");
    let to = to.with_extension("optimised.wasm");
    fs::write(&from, wasm)?;
    output(
        node_tools::wasm_opt()
            .args(["-Oz", "--converge"])
            .args(SKIPPED)
            .args(FEATURES)
            .args([
                "--strip-debug",
                "--strip-producers",
                "--strip-target-features",
            ])
            .arg(from)
            .arg("-o")
            .arg(&to),
    )?;
    Ok(fs::read(to)?)
}
