//! The steps: what each is for, what it needs, and what it does.

use super::Options;
use crate::browsers::{self, Engine};
use crate::command::{cargo, output, show};
use crate::wasm::Build;
use crate::wasm_std::{self, Panics, TARGET};
use crate::{content, dist, node_tools, root, web_tests};
use anyhow::{Context, Result};

/// A part of the gate.
pub(super) struct Step {
    pub(super) name: &'static str,
    /// For the person who reads along.
    pub(super) what: &'static str,
    /// Names of the steps that must have passed before it starts.
    pub(super) needs: &'static [&'static str],
    pub(super) run: fn(&Options) -> Result<()>,
}

/// Those that others wait for are first: steps that are ready start in this order.
pub(super) const STEPS: [Step; 16] = [
    Step {
        name: "npm",
        what: "tools from npm",
        needs: &[],
        run: |_| node_tools::prepare(),
    },
    Step {
        name: "apps",
        what: "what others build pages with, from npm",
        needs: &[],
        run: |_| node_tools::prepare_apps(),
    },
    Step {
        name: "browsers",
        what: "browsers and their drivers",
        needs: &[],
        run: |options| browsers::prepare_packages(&options.engines),
    },
    Step {
        name: "geckodriver",
        what: "the driver of Firefox",
        needs: &["browsers"],
        run: |options| browsers::prepare_geckodriver(&options.engines),
    },
    Step {
        name: "std-source",
        what: "the source of the standard library, where there is none for wasm32",
        needs: &[],
        run: |_| wasm_std::prepare_source(),
    },
    Step {
        name: "std-small",
        what: "the standard library for visitors",
        needs: &["std-source"],
        run: |_| wasm_std::prepare(Panics::Trap).map(drop),
    },
    Step {
        name: "dist",
        what: "the files for a bank's server, and their sizes",
        needs: &["std-small", "npm"],
        run: |_| dist::run(Build::Release),
    },
    Step {
        name: "std",
        what: "the standard library for tests",
        needs: &["std-source"],
        run: |_| wasm_std::prepare(Panics::Speak).map(drop),
    },
    Step {
        name: "fmt",
        what: "the format of the code",
        needs: &[],
        run: fmt,
    },
    Step {
        name: "content",
        what: "the bank's words",
        needs: &[],
        run: |_| content::check(),
    },
    Step {
        name: "clippy",
        what: "clippy, warnings denied",
        needs: &["std"],
        run: clippy,
    },
    Step {
        name: "core",
        what: "the engine alone, without Yew",
        needs: &[],
        run: |options| tests(options, &["core"]),
    },
    Step {
        name: "host",
        what: "everything that needs no browser",
        needs: &[],
        run: host,
    },
    Step {
        name: "xtask",
        what: "the tasks themselves",
        needs: &[],
        run: xtask,
    },
    Step {
        name: "web",
        what: "the widget's parts, in Chromium",
        needs: &["std", "browsers"],
        run: web,
    },
    Step {
        name: "e2e",
        what: "the whole, in browsers",
        needs: &["dist", "apps", "geckodriver"],
        run: e2e,
    },
];

impl Step {
    pub(super) fn find(name: &str) -> Option<&'static Step> {
        STEPS.iter().find(|step| step.name == name)
    }
}

/// The names of all steps, for a message.
pub(super) fn names() -> String {
    let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
    names.join(", ")
}

fn fmt(_: &Options) -> Result<()> {
    component("fmt", "rustfmt")?;
    show(
        cargo()
            .args(["fmt", "--all", "--check"])
            .current_dir(root()),
    )
}

fn clippy(_: &Options) -> Result<()> {
    component("clippy", "clippy")?;
    let deny = ["--", "--deny", "warnings"];
    show(
        cargo()
            .args(["clippy", "--workspace", "--all-targets", "--all-features"])
            .args(deny)
            .current_dir(root()),
    )?;
    show(
        wasm_std::prepare(Panics::Speak)?
            .clippy()
            .args(["--package", "bank-help", "--lib", "--test", "web"])
            .args(["--target", TARGET])
            .args(["--no-default-features", "--features", "ui,engine"])
            .args(deny)
            .current_dir(root()),
    )
}

/// Makes sure of a part of the toolchain that not everyone has.
fn component(command: &str, name: &str) -> Result<()> {
    let there = output(cargo().args([command, "--version"]));
    there.with_context(|| {
        format!("no cargo {command}: rustup component add {name} (Debian: apt-get install {name})")
    })?;
    Ok(())
}

fn host(options: &Options) -> Result<()> {
    let package = ["test", "--package", "bank-help", "--all-features"];
    // Not the examples: `tests/host/examples.rs` runs the one that has something to test, and
    // clippy compiles them all.
    tests(
        options,
        &[&package[..], &["--lib", "--test", "host"]].concat(),
    )?;
    tests(options, &[&package[..], &["--doc"]].concat())
}

/// Runs tests of the host with cargo: those that `--only` names, or all.
fn tests(options: &Options, words: &[&str]) -> Result<()> {
    let mut cargo = cargo();
    cargo.args(words).current_dir(root());
    if !options.only.is_empty() {
        cargo.args(["--", &options.only]);
    }
    show(&mut cargo)
}

fn xtask(options: &Options) -> Result<()> {
    // `e2e` starts later, and finds its program compiled.
    let all = [
        "test",
        "--no-run",
        "--package",
        "xtask",
        "--lib",
        "--test",
        "e2e",
    ];
    show(cargo().args(all).current_dir(root()))?;
    tests(options, &["test", "--package", "xtask", "--lib"])
}

fn web(options: &Options) -> Result<()> {
    let std = wasm_std::prepare(Panics::Speak)?;
    let browsers = browsers::find(&[Engine::Chromium])?;
    let chromium = browsers.first().context("no Chromium")?;
    web_tests::run(&std, chromium, &options.only)
}

fn e2e(options: &Options) -> Result<()> {
    let names: Vec<&str> = options.engines.iter().map(|engine| engine.name()).collect();
    let mut journeys = cargo();
    journeys
        .args(["test", "--package", "xtask", "--test", "e2e"])
        .env("ENGINES", names.join(","))
        .current_dir(root());
    if !options.only.is_empty() {
        journeys.args(["--", &options.only]);
    }
    show(&mut journeys)
}
