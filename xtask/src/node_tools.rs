//! What only npm has: wasm-opt (binaryen), esbuild and axe-core, at the versions of
//! `package.json`, in `node_modules/`. Nothing of it ends up in the widget.

use crate::command::{on_path, output};
use crate::{progress, root};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest Node.js, major and minor, that runs these tools: Vite's own limit
/// (`tests/e2e/apps/node_modules/vite/package.json`, `engines`).
const OLDEST: (u32, u32) = (20, 19);

/// Installs the tools, unless they are there.
///
/// # Errors
/// Without Node or with one too old, or without a registry where something has to be fetched.
pub fn prepare() -> Result<()> {
    let (major, minor) = OLDEST;
    let how = format!(
        "install Node.js {major}.{minor} or newer with its npm (https://nodejs.org, or your system's packages)"
    );
    for program in ["node", "npm"] {
        on_path(program).with_context(|| format!("no {program} on PATH: {how}"))?;
    }
    let version = output(Command::new("node").arg("--version"))?;
    if self::version(&version).is_none_or(|version| version < OLDEST) {
        bail!("Node.js {} is too old: {how}", version.trim());
    }
    install(
        root(),
        "npm tools",
        "binaryen for wasm-opt, esbuild, axe-core for tests",
    )
}

/// Folder of pages and programs as others would build them with the package.
pub fn apps() -> PathBuf {
    root().join("tests/e2e/apps")
}

/// Installs what builds [`apps`], unless it is there.
///
/// # Errors
/// Without a registry where something has to be fetched.
pub fn prepare_apps() -> Result<()> {
    let what = "React, Vue, Vite, TypeScript, html-validate: 110 MB, for tests";
    install(&apps(), "npm apps", what)
}

/// Installs what the `package-lock.json` of a folder names, unless it is there.
///
/// # Errors
/// Without a registry where something has to be fetched.
pub fn install(folder: &Path, name: &str, what: &str) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json")).context("package-lock.json")?;
    let stamp = folder.join("node_modules/.bank-help");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        progress::ready(name, "installed before");
        return Ok(());
    }
    let work = progress::begin(name, what);
    // No package's own script runs here: none of these needs one.
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    output(Command::new("npm").args(arguments).current_dir(folder))
        .context("npm could not install package-lock.json (is there a network?)")?;
    fs::write(stamp, lock)?;
    work.done();
    Ok(())
}

/// `wasm-opt`, ready for its arguments.
pub fn wasm_opt() -> Command {
    node("binaryen/bin/wasm-opt")
}

/// `esbuild`, ready for its arguments.
pub fn esbuild() -> Command {
    node("esbuild/bin/esbuild")
}

/// The accessibility checks that run inside a page, as one script.
pub fn axe() -> PathBuf {
    root().join("node_modules/axe-core/axe.min.js")
}

/// Major and minor version: 20 and 19 of `v20.19.4`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix('v')?.split('.');
    let mut number = || numbers.next()?.parse().ok();
    Some((number()?, number()?))
}

fn node(script: &str) -> Command {
    let mut node = Command::new("node");
    node.arg(root().join("node_modules").join(script));
    node
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, version};

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(version("v9.1"), Some((9, 1)));
        assert_eq!(version("not found"), None);
    }

    #[test]
    fn a_minor_version_can_be_too_old() {
        let is_enough = |text| version(text).is_some_and(|version| version >= OLDEST);
        assert!(is_enough("v20.19.0") && is_enough("v22.0.1"));
        assert!(!is_enough("v20.18.3") && !is_enough("v18.20.0"));
    }
}
