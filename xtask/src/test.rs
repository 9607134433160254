//! `cargo xtask test`: everything that must pass, step by step, and how many tests ran.

use crate::browsers::{self, Browser, Engine};
use crate::command::{cargo, output, show};
use crate::wasm::Build;
use crate::wasm_std::{self, TARGET};
use crate::{content, dist, node_tools, progress, root, target};
use anyhow::{Context, Result, bail};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What to run.
pub struct Options {
    /// The engines for `e2e`; the tests of `web` run in Chromium.
    pub engines: Vec<Engine>,
    /// The names of the steps; all where it is empty.
    pub only: Vec<String>,
}

/// A step: its name, what it is for, and what it does.
struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(&Options, &mut Count) -> Result<()>,
}

const STEPS: [Step; 9] = [
    Step {
        name: "fmt",
        what: "the format of the code",
        run: fmt,
    },
    Step {
        name: "clippy",
        what: "clippy, warnings denied",
        run: clippy,
    },
    Step {
        name: "core",
        what: "the engine alone, without Yew",
        run: core,
    },
    Step {
        name: "host",
        what: "everything that needs no browser",
        run: host,
    },
    Step {
        name: "xtask",
        what: "the tasks themselves",
        run: xtask,
    },
    Step {
        name: "content",
        what: "the bank's words",
        run: content,
    },
    Step {
        name: "web",
        what: "the widget's parts, in Chromium",
        run: web,
    },
    Step {
        name: "dist",
        what: "the files for a bank's server, and their sizes",
        run: dist,
    },
    Step {
        name: "e2e",
        what: "the whole, in browsers",
        run: e2e,
    },
];

/// Tests that ran.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    passed: u32,
    failed: u32,
}

/// Runs the steps; one that fails does not keep the others from running.
///
/// # Errors
/// Where any of them failed.
pub fn run(options: &Options) -> Result<()> {
    if let Some(name) = options
        .only
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        bail!("no step `{name}`: {}", names.join(", "));
    }
    let chosen =
        |step: &&Step| options.only.is_empty() || options.only.iter().any(|name| name == step.name);
    let start = Instant::now();
    let (mut lines, mut failed, mut sum) = (Vec::new(), Vec::new(), Count::default());
    for step in STEPS.iter().filter(chosen) {
        println!("\n━━ {}: {}", step.name, step.what);
        let since = Instant::now();
        let mut count = Count::default();
        if let Err(error) = (step.run)(options, &mut count) {
            eprintln!("✗ {}: {error:#}", step.name);
            failed.push(step.name);
        }
        sum.passed += count.passed;
        sum.failed += count.failed;
        let mark = if failed.contains(&step.name) {
            '✗'
        } else {
            '✓'
        };
        let tests = match count.passed + count.failed {
            0 => String::new(),
            ran => format!("{ran} tests"),
        };
        let time = progress::seconds(since);
        lines.push(format!("{mark} {:<8} {tests:<10} {time:>12}", step.name));
    }
    println!(
        "\n━━ all in {}\n{}\n",
        progress::seconds(start),
        lines.join("\n")
    );
    // Alone on its line, for people and for whatever reads the log.
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn fmt(_: &Options, _: &mut Count) -> Result<()> {
    component("fmt", "rustfmt")?;
    show(
        cargo()
            .args(["fmt", "--all", "--check"])
            .current_dir(root()),
    )?;
    Ok(())
}

fn clippy(_: &Options, _: &mut Count) -> Result<()> {
    component("clippy", "clippy")?;
    let deny = ["--", "--deny", "warnings"];
    show(
        cargo()
            .args(["clippy", "--workspace", "--all-targets", "--all-features"])
            .args(deny)
            .current_dir(root()),
    )?;
    show(
        wasm_std::prepare()?
            .clippy()
            .args([
                "--package",
                "bank-help",
                "--lib",
                "--test",
                "web",
                "--target",
                TARGET,
            ])
            .args(["--no-default-features", "--features", "ui,engine"])
            .args(deny)
            .current_dir(root()),
    )?;
    Ok(())
}

/// A part of the toolchain that not everyone has.
fn component(command: &str, name: &str) -> Result<()> {
    let there = output(cargo().args([command, "--version"]));
    there.with_context(|| {
        format!("no cargo {command}: rustup component add {name} (Debian: apt-get install {name})")
    })?;
    Ok(())
}

fn core(_: &Options, tests: &mut Count) -> Result<()> {
    count(tests, cargo().args(["core"]))
}

fn host(_: &Options, tests: &mut Count) -> Result<()> {
    count(
        tests,
        cargo().args(["test", "--package", "bank-help", "--all-features"]),
    )
}

fn xtask(_: &Options, tests: &mut Count) -> Result<()> {
    count(tests, cargo().args(["test", "--package", "xtask", "--lib"]))
}

fn content(_: &Options, _: &mut Count) -> Result<()> {
    content::check()?;
    Ok(())
}

fn web(_: &Options, tests: &mut Count) -> Result<()> {
    let std = wasm_std::prepare()?;
    let browsers = browsers::prepare(&[Engine::Chromium])?;
    let browser = browsers.first().context("no Chromium")?;
    show(
        cargo()
            .args(["build", "--package", "xtask", "--features", "web-tests"])
            .args(["--bin", "web-test-runner"])
            .current_dir(root()),
    )?;
    count(
        tests,
        std.cargo()
            .args([
                "test",
                "--package",
                "bank-help",
                "--test",
                "web",
                "--target",
                TARGET,
            ])
            .args(["--no-default-features", "--features", "ui,engine"])
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                target().join("debug/web-test-runner"),
            )
            .env("CHROMEDRIVER", &browser.driver)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(browser)?)
            .env("WASM_BINDGEN_TEST_ONLY_WEB", "1"),
    )
}

/// How wasm-bindgen's runner is to start Chromium, as a file.
fn capabilities(browser: &Browser) -> Result<PathBuf> {
    let path = target().join("webdriver.json");
    let capabilities = serde_json::json!({
        "goog:chromeOptions": { "binary": browser.program, "args": browsers::CHROMIUM_FLAGS }
    });
    fs::write(&path, capabilities.to_string())?;
    Ok(path)
}

fn dist(_: &Options, _: &mut Count) -> Result<()> {
    dist::run(Build::Release)?;
    Ok(())
}

fn e2e(options: &Options, tests: &mut Count) -> Result<()> {
    node_tools::prepare()?;
    node_tools::prepare_apps()?;
    browsers::prepare(&options.engines)?;
    if !dist::folder(Build::Release).join("manifest.json").exists() {
        bail!("there is no dist/ to test: cargo xtask dist");
    }
    let names: Vec<&str> = options.engines.iter().map(|engine| engine.name()).collect();
    let mut journeys = cargo();
    journeys.args(["test", "--package", "xtask", "--test", "e2e"]);
    count(tests, journeys.env("ENGINES", names.join(",")))
}

/// Runs tests, shows what they say, and adds them up.
fn count(tests: &mut Count, command: &mut Command) -> Result<()> {
    let mut child = command.current_dir(root()).stdout(Stdio::piped()).spawn()?;
    let out = child.stdout.take().context("the tests' output")?;
    for line in BufReader::new(out).lines() {
        let line = line?;
        println!("{line}");
        let ran = result(&line);
        tests.passed += ran.passed;
        tests.failed += ran.failed;
    }
    let status = child.wait()?;
    if !status.success() {
        bail!(
            "{} failed, {} passed ({status})",
            tests.failed,
            tests.passed
        );
    }
    Ok(())
}

/// Reads `test result: ok. 12 passed; 0 failed; …`; any other line counts nothing.
fn result(line: &str) -> Count {
    let Some(rest) = line.trim_start().strip_prefix("test result: ") else {
        return Count::default();
    };
    let number = |what: &str| {
        let before = rest
            .split([';', '.'])
            .find_map(|part| part.trim().strip_suffix(what))?;
        before.trim().parse().ok()
    };
    Count {
        passed: number("passed").unwrap_or(0),
        failed: number("failed").unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, result};

    #[test]
    fn the_last_line_of_a_run_is_counted() {
        let check = |line: &str, passed, failed| {
            assert_eq!(result(line), Count { passed, failed }, "{line}");
        };
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured",
            12,
            0,
        );
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2);
        check("test a::b ... ok", 0, 0);
    }
}
