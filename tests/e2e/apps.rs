//! What others do with the package as npm packs it: installed into `apps/`, its pages built by Vite,
//! programs run in Node, types compiled.

use crate::runner::Queue;
use anyhow::Context as _;
use libtest_mimic::{Arguments, Failed, Trial};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use xtask::command::output;
use xtask::server::{POLICY, Site};
use xtask::wasm::Build;
use xtask::{dist, node_tools, progress, root, target};

/// Where the pages stand on a site.
pub const FOLDER: &str = "apps/";

/// The built pages, or what went wrong with them: built once, by whoever needs them first.
static PAGES: LazyLock<Result<PathBuf, String>> =
    LazyLock::new(|| build().map_err(|error| format!("{error:#}")));

fn built() -> anyhow::Result<&'static Path> {
    let pages = PAGES.as_ref().map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(pages)
}

/// Adds the pages to a site.
pub fn add(site: &mut Site) -> anyhow::Result<()> {
    site.add_folder(FOLDER, built()?)?;
    // Vue makes a policy for its own templates, and the page one for the address of its worker.
    for name in ["vue", "worker"] {
        let policy = POLICY.replace("trusted-types 'none'", &format!("trusted-types {name}"));
        site.serve_under(&policy, &format!("{FOLDER}{name}/index.html"));
    }
    Ok(())
}

/// Packs the package, installs it and builds the pages, unless that was done with just the same files.
fn build() -> anyhow::Result<PathBuf> {
    let pages = target().join("apps");
    let stamp = target().join("apps.sha256");
    let built_from = sources()?;
    if pages.join("react/index.html").exists()
        && fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == built_from)
    {
        return Ok(pages);
    }
    let _ = fs::remove_file(&stamp);
    let work = progress::begin(
        "apps",
        "the package packed and installed, React and Vue built",
    );
    install(&target().join("apps-packed"))?;
    output(
        tool("vite/bin/vite.js")
            .args(["build", "--emptyOutDir", "--logLevel=error", "--outDir"])
            .arg(&pages),
    )?;
    // npm has written down meanwhile what it installed.
    fs::write(&stamp, sources()?)?;
    work.done();
    Ok(pages)
}

/// A hash of everything that the pages are built from: the package, the apps, and what npm installed.
fn sources() -> anyhow::Result<String> {
    let mut hash = Sha256::new();
    add_to(&mut hash, &dist::folder(Build::Release).join("npm"))?;
    add_to(&mut hash, &apps())?;
    // `npm ci` takes away what `install` put there.
    let installed = apps().join("node_modules/.package-lock.json");
    hash.update(fs::read(installed).context("npm's list of what is installed")?);
    let hex = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(hex)
}

/// Adds every file in a folder with its name, in the order of their names.
fn add_to(hash: &mut Sha256, folder: &Path) -> anyhow::Result<()> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    for path in paths {
        if path.ends_with("node_modules") {
            continue;
        }
        hash.update(path.display().to_string());
        if path.is_dir() {
            add_to(hash, &path)?;
        } else {
            let content = fs::read(&path)?;
            hash.update(content.len().to_le_bytes());
            hash.update(content);
        }
    }
    Ok(())
}

fn install(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    let package = dist::folder(Build::Release).join("npm");
    let pack = ["pack", "--pack-destination"];
    let packed = output(npm(&package).args(pack).arg(folder))?;
    let tarball = folder.join(packed.lines().last().unwrap_or_default());
    let how = ["install", "--no-save", "--offline", "--ignore-scripts"];
    let quiet = ["--no-audit", "--no-fund"];
    output(npm(&apps()).args(how).args(quiet).arg(tarball))?;
    Ok(())
}

/// Programs of `apps/node/` that say `ok` or fail, and the names of their tests.
const PROGRAMS: [(&str, &str); 4] = [
    ("the_packed_package", "consumer.mjs"),
    ("any_argument_has_an_outcome", "any_argument.mjs"),
    ("each_type_is_taken_for_what_the_types_say", "outcomes.mjs"),
    ("memory_comes_back", "memory.mjs"),
];

/// What needs no browser. The first builds the pages meanwhile, for the browsers too.
pub fn trials(queue: &mut Queue<()>, arguments: &Arguments) -> Vec<Trial> {
    let mut add = |name: &str, run: Box<dyn Fn() -> anyhow::Result<()> + Send>| {
        let task = move |_: &mut ()| run().map_err(|error| Failed::from(format!("{error:#}")));
        queue.add(format!("node::{name}"), Box::new(task), arguments)
    };
    let mut trials = vec![
        add("the_types_are_what_they_say", Box::new(types)),
        add("the_pages_are_valid_html", Box::new(pages)),
    ];
    for (name, program) in PROGRAMS {
        trials.push(add(name, Box::new(|| in_node(program))));
    }
    trials
}

fn in_node(program: &str) -> anyhow::Result<()> {
    built()?;
    let program = Path::new("node").join(program);
    let said = output(Command::new("node").arg(program).current_dir(apps()))?;
    anyhow::ensure!(said.trim() == "ok", "{said}");
    Ok(())
}

fn types() -> anyhow::Result<()> {
    built()?;
    output(tool("typescript/bin/tsc").args(["--project", "types"]))?;
    Ok(())
}

fn pages() -> anyhow::Result<()> {
    validate(&[&root().join("index.html"), &target().join("alone/*.html")])
}

/// Says what html-validate finds in these files.
pub fn validate(files: &[&Path]) -> anyhow::Result<()> {
    output(tool("html-validate/bin/html-validate.mjs").args(files))?;
    Ok(())
}

fn apps() -> PathBuf {
    node_tools::apps()
}

fn npm(folder: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(folder);
    npm
}

/// A program from npm, to be run among the apps.
fn tool(script: &str) -> Command {
    let mut node = Command::new("node");
    node.arg(apps().join("node_modules").join(script))
        .current_dir(apps());
    node
}
