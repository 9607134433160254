//! `dist/`: the files a bank puts on its server, and `manifest.json`, which says how large they
//! are and what their hashes are.

use crate::command::output;
use crate::sizes::{Entry, integrity, report};
use crate::wasm::{Build, Part};
use crate::wasm_std::{self, WasmStd};
use crate::{content, node_tools, package, progress, root, target, wasm};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// A script written by hand.
struct Script {
    /// As it is served.
    name: &'static str,
    source: &'static str,
    /// What stands in it for the hash of a file, and that file.
    holds: &'static [(&'static str, &'static str)],
    /// Needed for the first search result.
    first: bool,
}

const MODULE: &str = "bank-help.wasm";
const REST: &str = "bank-help-rest.wasm";
const ENGINE: &str = "engine.wasm";
const WIDGET: &str = "bank-help-widget.js";
const FORM: &str = "bank-help-form.js";

/// Each after the files whose hashes it holds.
const SCRIPTS: [Script; 4] = [
    Script {
        name: FORM,
        source: "src/ui/form.js",
        holds: &[],
        first: false,
    },
    Script {
        name: WIDGET,
        source: "src/ui/widget.js",
        holds: &[("__REST_INTEGRITY__", REST), ("__FORM_INTEGRITY__", FORM)],
        first: true,
    },
    Script {
        name: "bank-help.js",
        source: "src/ui/element.js",
        holds: &[
            ("__SCRIPT_INTEGRITY__", WIDGET),
            ("__WASM_INTEGRITY__", MODULE),
        ],
        first: true,
    },
    Script {
        name: "engine.js",
        source: "src/engine/engine.js",
        holds: &[("__WASM_INTEGRITY__", ENGINE)],
        first: false,
    },
];

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
    let files = files(build, &std)?;
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
        let files: Vec<(&str, &[u8])> = (files.iter())
            .map(|file| (file.name.as_str(), file.content.as_slice()))
            .collect();
        package::npm(&folder.join("npm"), &files)?;
        let snippet = package::cdn(&folder.join("cdn"), &files)?;
        println!("\n{snippet}\n");
    }
    progress::ready("files", &format!("in {}", folder.display()));
    Ok(())
}

fn files(build: Build, std: &WasmStd) -> Result<Vec<File>> {
    let folder = target().join("scripts");
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    let modules = [
        (Part::Widget, MODULE, "bank-help-glue.js"),
        (Part::Engine, ENGINE, "engine-glue.js"),
    ];
    for (part, name, glue) in modules {
        let module = wasm::build(part, build, std)?;
        fs::write(folder.join(glue), &module.glue)?;
        files.push(File {
            name: name.into(),
            content: module.wasm,
            first: part == Part::Widget,
        });
        if let Some(content) = module.rest {
            files.push(File {
                name: REST.into(),
                content,
                first: false,
            });
        }
    }
    for script in &SCRIPTS {
        let content = bundle(build, script, &files, &folder)?;
        files.push(File {
            name: script.name.to_owned(),
            content,
            first: script.first,
        });
    }
    for (place, pack) in content::packs()?.into_iter().enumerate() {
        files.push(File {
            name: pack.name,
            content: pack.json.into_bytes(),
            first: place == 0,
        });
    }
    Ok(files)
}

/// A script with what it imports in it: one request less, and a hash that covers all of it.
fn bundle(build: Build, script: &Script, files: &[File], folder: &Path) -> Result<Vec<u8>> {
    let source = script.source;
    let mut text = fs::read_to_string(root().join(source)).context(source)?;
    for (placeholder, name) in script.holds {
        let file = files.iter().find(|file| file.name == *name);
        let file = file.with_context(|| format!("{source} is built before {name}"))?;
        if !text.contains(placeholder) {
            bail!("{source} has no {placeholder}, so nothing would check {name}");
        }
        text = text.replace(placeholder, &integrity(&file.content));
    }
    let written = folder.join(script.name);
    fs::write(&written, text)?;
    let bundled = folder.join("bundled").join(script.name);
    let mut esbuild = node_tools::esbuild();
    esbuild
        .arg(written)
        .args(["--bundle", "--format=esm", "--target=es2022"])
        .args(["--charset=utf8", "--legal-comments=none"])
        .arg("--log-level=warning")
        // The engine runs in Node too.
        .arg("--external:node:*")
        .arg(format!("--outfile={}", bundled.display()));
    if build == Build::Release {
        esbuild.arg("--minify");
    }
    output(&mut esbuild)?;
    Ok(fs::read(bundled)?)
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
