//! `dist/`: the files a bank puts on its server, and `manifest.json`, which says how large they
//! are and what their hashes are.

use crate::command::output;
use crate::sizes::{Entry, integrity, report};
use crate::wasm::{Build, Part};
use crate::wasm_std::{self, Panics};
use crate::{content, kept, node_tools, package, progress, root, sheets, target, wasm};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

/// A script written by hand.
struct Script {
    /// Name under which it is served.
    name: &'static str,
    source: &'static str,
    /// Placeholders in the source and, for each, the file whose hash takes its place.
    holds: &'static [(&'static str, &'static str)],
    /// True for what is needed for the first search result.
    first: bool,
}

const MODULE: &str = "bank-help.wasm";
const REST: &str = "bank-help-rest.wasm";
const ENGINE: &str = "engine.wasm";
const WIDGET: &str = "bank-help-widget.js";
const FORM: &str = "bank-help-form.js";

/// Scripts in the order in which they are bundled: each after the files whose hashes it holds.
const SCRIPTS: [Script; 4] = [
    Script {
        name: FORM,
        source: "src/ui/element/page-form.js",
        holds: &[],
        first: false,
    },
    Script {
        name: WIDGET,
        source: "src/ui/element/widget.js",
        holds: &[("__REST_INTEGRITY__", REST), ("__FORM_INTEGRITY__", FORM)],
        first: true,
    },
    Script {
        name: "bank-help.js",
        source: "src/ui/element/bank-help.js",
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
    /// True for what is needed for the first search result.
    first: bool,
}

/// Folder of the files of a build.
pub fn folder(build: Build) -> PathBuf {
    match build {
        Build::Release => root().join("dist"),
        // Not `target/serve`: cargo keeps what it builds for that profile there.
        Build::Serve => target().join("demo"),
    }
}

/// Prepares the tools, builds all files and writes them into [`folder`]. What no changed input asks
/// for is not made again: see [`kept`].
///
/// # Errors
/// What a tool said.
pub fn run(build: Build) -> Result<()> {
    let compiled = prepared(build)?;
    let files = files(build, &compiled)?;
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

/// Builds the demo page's files anew from the module that was compiled last: for a change of words,
/// styles or scripts.
///
/// # Errors
/// What a tool said, or that nothing was compiled yet.
pub fn run_uncompiled() -> Result<()> {
    let compiled = vec![wasm::compiled(Part::Widget, Build::Serve)];
    write(&folder(Build::Serve), &files(Build::Serve, &compiled)?)
}

/// A module of the release: the part of the crate, and the names of its files.
struct Target {
    part: Part,
    module: &'static str,
    glue: &'static str,
}

const TARGETS: [Target; 2] = [
    Target {
        part: Part::Widget,
        module: MODULE,
        glue: "bank-help-glue.js",
    },
    Target {
        part: Part::Engine,
        module: ENGINE,
        glue: "engine-glue.js",
    },
];

/// The targets of a build: the demo page has the widget alone.
fn targets(build: Build) -> &'static [Target] {
    match build {
        Build::Release => &TARGETS,
        Build::Serve => &TARGETS[..1],
    }
}

/// Prepares the tools and compiles each target. What npm has is fetched meanwhile, and a module is
/// bound while the next is compiled.
fn prepared(build: Build) -> Result<Vec<PathBuf>> {
    thread::scope(|scope| {
        let tools = scope.spawn(node_tools::prepare);
        let std = wasm_std::prepare(match build {
            Build::Release => Panics::Trap,
            Build::Serve => Panics::Speak,
        })?;
        let mut tools = Some(tools);
        let mut compiled = Vec::new();
        let mut bound = Vec::new();
        for target in targets(build) {
            let module = wasm::compile(target.part, build, &std)?;
            if let Some(tools) = tools.take() {
                joined(tools)?;
            }
            let to_bind = module.clone();
            bound.push(scope.spawn(move || wasm::bind(target.part, build, &to_bind).map(drop)));
            compiled.push(module);
        }
        bound.into_iter().try_for_each(joined)?;
        Ok(compiled)
    })
}

fn joined(thread: thread::ScopedJoinHandle<'_, Result<()>>) -> Result<()> {
    match thread.join() {
        Ok(result) => result,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// All files of a build, made of a compiled module for each target.
fn files(build: Build, compiled: &[PathBuf]) -> Result<Vec<File>> {
    let folder = target().join("scripts");
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    let mut glues = Vec::new();
    for (target, compiled) in targets(build).iter().zip(compiled) {
        let module = wasm::bind(target.part, build, compiled)?;
        fs::write(folder.join(target.glue), &module.glue)?;
        glues.push(module.glue);
        files.push(File {
            name: target.module.into(),
            content: module.wasm,
            first: target.part == Part::Widget,
        });
        if let Some(content) = module.rest {
            files.push(File {
                name: REST.into(),
                content,
                first: false,
            });
        }
    }
    let has = |name| targets(build).iter().any(|target| target.module == name);
    let scripts = (SCRIPTS.iter()).filter(|script| script.name != "engine.js" || has(ENGINE));
    for script in scripts {
        let content = bundle(build, script, &files, &glues, &folder)?;
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

/// A script with what it imports in it: one request less, and a hash that covers all of it. It
/// imports nothing but the scripts of its folder and `glues`.
fn bundle(
    build: Build,
    script: &Script,
    files: &[File],
    glues: &[String],
    folder: &Path,
) -> Result<Vec<u8>> {
    let source = script.source;
    let mut texts = beside(source)?;
    for (placeholder, name) in script.holds {
        let file = files.iter().find(|file| file.name == *name);
        let file = file.with_context(|| format!("{source} is built before {name}"))?;
        if !texts.iter().any(|(_, text)| text.contains(placeholder)) {
            bail!("{source} has no {placeholder}, so nothing would check {name}");
        }
        for (_, text) in &mut texts {
            *text = text.replace(placeholder, &integrity(&file.content));
        }
    }
    let entry = Path::new(source).file_name().context(source)?;
    if build == Build::Serve && script.name == WIDGET {
        let text = texts.iter_mut().find(|(name, _)| name == entry);
        let (_, text) = text.with_context(|| format!("no {source}"))?;
        *text += &styles_in_place_of_the_compiled()?;
    }
    let mut inputs = vec![kept::tools()?.as_bytes(), build.profile().as_bytes()];
    inputs.extend(texts.iter().map(|(_, text)| text.as_bytes()));
    inputs.extend(glues.iter().map(String::as_bytes));
    kept::or_make(&format!("script-{}", script.name), &inputs, || {
        for (name, text) in &texts {
            fs::write(folder.join(name), text)?;
        }
        let bundled = folder.join("bundled").join(script.name);
        let mut esbuild = node_tools::esbuild();
        esbuild
            .arg(folder.join(entry))
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
    })
}

/// Functions of the widget's script that hide those of the same names in its glue, which give the
/// styles that were compiled: a changed style is shown without compiling.
fn styles_in_place_of_the_compiled() -> Result<String> {
    let [first, later] = sheets::joined(&root().join("styles")).context("styles/")?;
    let all = first.clone() + &later;
    let text = |sheet: String| serde_json::Value::String(sheet).to_string();
    Ok(format!(
        "\nexport const styles = () => {};\nexport const allStyles = () => {};\n",
        text(first),
        text(all)
    ))
}

/// The scripts in the folder of this one, which may import each other: their names and texts.
fn beside(source: &'static str) -> Result<Vec<(OsString, String)>> {
    let folder = root().join(source);
    let folder = folder.parent().context("a script is in a folder")?;
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).context(source)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "js") {
            let name = path.file_name().context(source)?.to_owned();
            texts.push((name, fs::read_to_string(&path).context(source)?));
        }
    }
    texts.sort();
    Ok(texts)
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
