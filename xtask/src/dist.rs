//! `dist/`: the files a bank puts on its server, and `manifest.json`, which says how large they
//! are and what their hashes are.

use crate::command::output;
use crate::sizes::{Entry, integrity, report};
use crate::wasm::{Build, Module};
use crate::{content, node_tools, progress, root, target, wasm, wasm_std};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The scripts written by hand, by the names they are served under.
const SCRIPTS: [(&str, &str); 2] = [
    ("bank-help.js", "src/ui/element.js"),
    ("engine.js", "src/ui/engine.js"),
];

/// What stands in a script for the hash of the module.
const INTEGRITY: &str = "__WASM_INTEGRITY__";

/// A file, ready to be served.
struct File {
    name: String,
    content: Vec<u8>,
    /// Needed for the first search result.
    first: bool,
}

/// Where the files of a build are.
pub fn folder(build: Build) -> PathBuf {
    match build {
        Build::Release => root().join("dist"),
        // Not `target/serve`: cargo keeps what it builds for that profile there.
        Build::Serve => target().join("demo"),
    }
}

/// Prepares the tools, builds all files and writes them into [`folder`].
///
/// # Errors
/// What a tool said.
pub fn run(build: Build) -> Result<()> {
    let std = wasm_std::prepare()?;
    node_tools::prepare()?;
    let files = files(build, &wasm::build(build, &std)?)?;
    let folder = folder(build);
    write(&folder, &files)?;
    if build == Build::Release {
        let entries: Result<Vec<Entry>> = files
            .iter()
            .map(|file| Entry::of(&file.name, &file.content, file.first))
            .collect();
        let entries = entries?;
        let manifest = serde_json::json!({ "files": entries });
        fs::write(folder.join("manifest.json"), format!("{manifest:#}\n"))?;
        report(&entries);
    }
    progress::ready("files", &format!("in {}", folder.display()));
    Ok(())
}

fn files(build: Build, module: &Module) -> Result<Vec<File>> {
    let mut files = scripts(build, module)?;
    files.push(File {
        name: "bank-help.wasm".into(),
        content: module.wasm.clone(),
        first: true,
    });
    for (place, pack) in content::packs()?.into_iter().enumerate() {
        files.push(File {
            name: pack.name,
            content: pack.json.into_bytes(),
            first: place == 0,
        });
    }
    Ok(files)
}

/// The scripts, each with the glue in it: one request less, and the `integrity` that a page gives
/// for a script covers the glue too, which no browser would check for an import.
fn scripts(build: Build, module: &Module) -> Result<Vec<File>> {
    let folder = target().join("scripts");
    let bundled = folder.join("bundled");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("bank-help-glue.js"), &module.glue)?;
    let hash = integrity(&module.wasm);
    let mut esbuild = node_tools::esbuild();
    for (name, source) in SCRIPTS {
        let script = fs::read_to_string(root().join(source)).context(source)?;
        if !script.contains(INTEGRITY) {
            anyhow::bail!("{source} has no {INTEGRITY}, so nothing would check the module");
        }
        fs::write(folder.join(name), script.replace(INTEGRITY, &hash))?;
        esbuild.arg(folder.join(name));
    }
    esbuild
        .args([
            "--bundle",
            "--format=esm",
            "--target=es2022",
            "--charset=utf8",
        ])
        .args(["--legal-comments=none", "--log-level=warning"])
        // The engine runs in Node too.
        .arg("--external:node:*")
        .arg(format!("--outdir={}", bundled.display()));
    if build == Build::Release {
        esbuild.arg("--minify");
    }
    output(&mut esbuild)?;
    let bundle = |(name, _): (&str, &str)| -> Result<File> {
        Ok(File {
            name: name.to_owned(),
            content: fs::read(bundled.join(name))?,
            first: name == "bank-help.js",
        })
    };
    SCRIPTS.into_iter().map(bundle).collect()
}

fn write(folder: &Path, files: &[File]) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    for file in files {
        let path = folder.join(&file.name);
        fs::create_dir_all(path.parent().context("a file is in a folder")?)?;
        fs::write(&path, &file.content).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
