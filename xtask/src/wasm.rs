//! Compiles the widget and makes it a module for the web: cargo, wasm-bindgen, wasm-opt.

use crate::command::{output, show};
use crate::wasm_std::{TARGET, WasmStd};
use crate::{kept, node_tools, progress, root, short_names, split, target};
use anyhow::{Context, Result, anyhow, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use wasm_bindgen_cli_support::Bindgen;

/// Purpose of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// For visitors: as small as it gets.
    Release,
    /// For the person who waits for it at every change.
    Serve,
}

impl Build {
    /// Name of the cargo profile.
    pub(crate) fn profile(self) -> &'static str {
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
    /// Second half, fetched when it is wanted; `None` where the module is whole.
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

/// Passes of -Oz that save raw bytes and cost bytes after brotli: 2 kB together.
const SKIPPED: [&str; 2] = [
    // Cuts the data at every run of zeros, which brotli writes in two bytes anyway.
    "--skip-pass=memory-packing",
    // LLVM has inlined what pays.
    "--skip-pass=inlining-optimizing",
];

impl Module {
    /// The module as one piece: its three parts, each with its length before it.
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let rest = self.rest.as_deref();
        for part in [Some(&self.wasm[..]), rest, Some(self.glue.as_bytes())] {
            let length = part.map_or(u64::MAX, |part| part.len() as u64);
            bytes.extend(length.to_le_bytes());
            bytes.extend(part.unwrap_or_default());
        }
        bytes
    }

    /// Reads what [`Module::to_bytes`] wrote.
    fn from_bytes(mut bytes: &[u8]) -> Option<Module> {
        let mut part = || -> Option<Option<Vec<u8>>> {
            let (length, after) = bytes.split_first_chunk()?;
            bytes = after;
            let length = u64::from_le_bytes(*length);
            if length == u64::MAX {
                return Some(None);
            }
            let (part, after) = bytes.split_at_checked(usize::try_from(length).ok()?)?;
            bytes = after;
            Some(Some(part.to_vec()))
        };
        Some(Module {
            wasm: part()??,
            rest: part()?,
            glue: String::from_utf8(part()??).ok()?,
        })
    }
}

/// Compiles a part and gives the file that cargo made.
///
/// # Errors
/// What the compiler said.
pub fn compile(part: Part, build: Build, std: &WasmStd) -> Result<PathBuf> {
    let profile = build.profile();
    let work = progress::begin(
        "wasm",
        &format!(
            "compiling feature `{}`, profile `{profile}`",
            part.feature()
        ),
    );
    let mut cargo = match build {
        Build::Release => std.release_cargo(&small(part)),
        Build::Serve => std.cargo(),
    };
    // `--crate-type` here and not in the manifest: two crate types there would switch LTO off.
    show(
        cargo
            .args(["rustc", "--package", "bank-help", "--lib"])
            .args(["--crate-type", "cdylib"])
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
    work.done();
    // Examples and other features are compiled into this place, too.
    let compiled = compiled(part, build);
    fs::create_dir_all(compiled.parent().context("a file is in a folder")?)?;
    fs::copy(into(part, build).join("bank_help.wasm"), &compiled)?;
    Ok(compiled)
}

/// The module of a part as it was compiled last.
pub fn compiled(part: Part, build: Build) -> PathBuf {
    target()
        .join("compiled")
        .join(build.profile())
        .join(format!("{}.wasm", part.feature()))
}

/// Folder that cargo puts a compiled module into.
fn into(part: Part, build: Build) -> PathBuf {
    let target = match build {
        Build::Release => small(part),
        Build::Serve => target(),
    };
    target.join(TARGET).join(build.profile())
}

/// Makes a compiled file a module for the web, unless the same file was bound before.
///
/// # Errors
/// What one of the tools said.
pub fn bind(part: Part, build: Build, compiled: &Path) -> Result<Module> {
    let profile = build.profile();
    let folder = target().join("bindgen").join(profile).join(part.feature());
    bind_once(
        &format!("{profile}-{}", part.feature()),
        compiled,
        || match (build, part) {
            (Build::Release, Part::Widget) => bind_halves(compiled, &folder),
            (Build::Release, Part::Engine) => bind_small(compiled, &folder),
            (Build::Serve, _) => Ok(Module {
                glue: bindgen(compiled, &folder)?,
                wasm: fs::read(folder.join("glue_bg.wasm"))?,
                rest: (part == Part::Widget).then(|| split::EMPTY.into()),
            }),
        },
    )
}

/// Binds a compiled file, or gives the module that was made of the same bytes by the same tools.
fn bind_once(kind: &str, compiled: &Path, bind: impl FnOnce() -> Result<Module>) -> Result<Module> {
    let wasm = fs::read(compiled).with_context(|| compiled.display().to_string())?;
    let module = kept::or_make(kind, &[&wasm, kept::tools()?.as_bytes()], || {
        let work = progress::begin("wasm", &format!("binding and making small: {kind}"));
        let module = bind()?;
        work.done();
        Ok(module.to_bytes())
    })?;
    Module::from_bytes(&module).context("a kept module is not whole")
}

/// Builds examples of the package as modules of their own, made as small as the widget.
///
/// # Errors
/// What the compiler or one of the tools said.
pub fn examples<const N: usize>(names: [&str; N], std: &WasmStd) -> Result<[Module; N]> {
    let profile = Build::Release.profile();
    let work = progress::begin("wasm", &format!("compiling {}", names.join(", ")));
    let mut cargo = std.release_cargo(&small(Part::Engine));
    cargo.args(["build", "--quiet", "--no-default-features"]);
    cargo.args(["--target", TARGET, "--profile", profile]);
    for name in names {
        cargo.args(["--example", name]);
    }
    show(cargo.current_dir(root()))?;
    work.done();
    let folder = into(Part::Engine, Build::Release).join("examples");
    let mut modules = Vec::new();
    for name in names {
        let compiled = folder.join(format!("{name}.wasm"));
        let folder = target().join("bindgen").join(name);
        modules.push(bind_once(name, &compiled, || {
            bind_small(&compiled, &folder)
        })?);
    }
    modules
        .try_into()
        .map_err(|_| anyhow!("a module is missing"))
}

/// Folder of cargo for a part of what visitors download. Each part has its own: in one folder a
/// library of other features takes the place of the first, and both are compiled each time.
fn small(part: Part) -> PathBuf {
    target().join("small").join(part.feature())
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
    let (first, rest) = thread::scope(|scope| {
        let rest = scope.spawn(|| optimise(&halves.second, &folder.join("rest")));
        (optimise(&halves.first, &folder.join("first")), rest.join())
    });
    let rest = rest.map_err(|_| anyhow!("wasm-opt of the second half panicked"))?;
    Ok(Module {
        glue,
        wasm: first?,
        rest: Some(rest?),
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

#[cfg(test)]
mod tests {
    use super::Module;

    #[test]
    fn a_kept_module_is_read_as_it_was() {
        for rest in [None, Some(Vec::new()), Some(b"rest".to_vec())] {
            let module = Module {
                wasm: b"module".to_vec(),
                rest: rest.clone(),
                glue: "glue".to_owned(),
            };
            let mut bytes = module.to_bytes();
            let read = Module::from_bytes(&bytes).unwrap();
            assert_eq!(read.wasm, module.wasm);
            assert_eq!(read.rest, rest);
            assert_eq!(read.glue, module.glue);
            bytes.pop();
            assert!(Module::from_bytes(&bytes).is_none());
        }
    }
}
