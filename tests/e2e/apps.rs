//! What others do with the package as npm packs it: installed into `apps/`, its pages built by Vite,
//! programs run in Node, types compiled.

use libtest_mimic::{Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::command::output;
use xtask::server::{POLICY, Site};
use xtask::wasm::Build;
use xtask::{dist, node_tools, progress, root, target};

/// Packs the package, installs it, builds the pages, and adds them to the site under `apps/`.
pub fn add(site: &mut Site) -> anyhow::Result<()> {
    let work = progress::begin(
        "apps",
        "the package packed and installed, React and Vue built",
    );
    let pages = target().join("apps");
    install(&pages)?;
    output(
        tool("vite/bin/vite.js")
            .args(["build", "--emptyOutDir", "--logLevel=error", "--outDir"])
            .arg(&pages),
    )?;
    site.add_folder("apps/", &pages)?;
    // Vue makes a policy for its own templates, and the page one for the address of its worker.
    for name in ["vue", "worker"] {
        let policy = POLICY.replace("trusted-types 'none'", &format!("trusted-types {name}"));
        site.serve_under(&policy, &format!("apps/{name}/index.html"));
    }
    work.done();
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

/// What needs no browser.
pub fn trials() -> Vec<Trial> {
    let trial = |name: &str, run: fn() -> anyhow::Result<()>| {
        Trial::test(name, move || {
            run().map_err(|error| Failed::from(format!("{error:#}")))
        })
    };
    let mut trials = vec![
        trial("node::the_types_are_what_they_say", types),
        trial("node::the_pages_are_valid_html", pages),
    ];
    trials.extend(PROGRAMS.map(|(name, program)| {
        Trial::test(format!("node::{name}"), move || {
            in_node(program).map_err(|error| Failed::from(format!("{error:#}")))
        })
    }));
    trials
}

/// Programs of `apps/node/` that say `ok` or fail, and the names of their trials.
const PROGRAMS: [(&str, &str); 4] = [
    ("the_packed_package", "consumer.mjs"),
    ("any_argument_has_an_outcome", "any_argument.mjs"),
    ("each_type_is_taken_for_what_the_types_say", "outcomes.mjs"),
    ("memory_comes_back", "memory.mjs"),
];

fn in_node(program: &str) -> anyhow::Result<()> {
    let program = Path::new("node").join(program);
    let said = output(Command::new("node").arg(program).current_dir(apps()))?;
    anyhow::ensure!(said.trim() == "ok", "{said}");
    Ok(())
}

fn types() -> anyhow::Result<()> {
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
