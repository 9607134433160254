//! `cargo xtask serve`: the demo page as a bank would have it, rebuilt and reloaded on every
//! change. A build that fails is shown in the terminal, and the last good one stays.

use crate::command::{cargo, show};
use crate::server::{RELOAD, Server, Site};
use crate::wasm::Build;
use crate::{dist, progress, root};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// What is looked at for changes.
const WATCHED: [&str; 6] = ["src", "styles", "content", "data", "build", "index.html"];

/// Builds, serves, and goes on until it is stopped.
///
/// # Errors
/// Where the first build fails or the port is taken.
pub fn run(port: u16) -> Result<()> {
    // First, so that nobody waits for a build to learn it.
    free(port)?;
    dist::run(Build::Serve)?;
    let server = Server::start(port, site()?)?;
    println!(
        "\n  The demo page is at {}   (stop with Ctrl+C)\n",
        server.url()
    );
    let mut seen = times();
    loop {
        sleep(Duration::from_millis(300));
        let now = times();
        if now == seen {
            continue;
        }
        progress::note(&format!("changed: {}", changed(&seen, &now)));
        seen = now;
        let since = Instant::now();
        // In a process of its own: the code that reads the content may be what was changed.
        let build = cargo_xtask().and_then(|mut xtask| show(xtask.args(["serve", "--build-only"])));
        match build.and_then(|()| site()) {
            Ok(site) => {
                server.show(site);
                progress::note(&format!("rebuilt in {}", progress::seconds(since)));
            }
            Err(error) => eprintln!("✗ not rebuilt, the page stays as it was: {error:#}"),
        }
    }
}

fn cargo_xtask() -> Result<std::process::Command> {
    let mut cargo = cargo();
    cargo
        .args(["run", "--quiet", "--package", "xtask", "--"])
        .current_dir(root());
    Ok(cargo)
}

fn site() -> Result<Site> {
    let mut site = Site::demo(&dist::folder(Build::Serve))?;
    site.run_first("__reload.js", format!("(async () => {{\n{RELOAD}}})();\n"));
    Ok(site)
}

fn free(port: u16) -> Result<()> {
    let taken = |port| TcpListener::bind(("127.0.0.1", port)).is_err();
    if !taken(port) {
        return Ok(());
    }
    let other = (port.saturating_add(1)..=u16::MAX).find(|port| !taken(*port));
    let other = other.context("no port is free")?;
    bail!(
        "port {port} is taken (or not allowed); this one is free:\n  \
           cargo xtask serve --port {other}"
    )
}

type Times = BTreeMap<PathBuf, SystemTime>;

/// When each watched file was changed last.
fn times() -> Times {
    let mut times = Times::new();
    for path in WATCHED {
        look(&root().join(path), &mut times);
    }
    times
}

fn look(path: &Path, times: &mut Times) {
    if let Ok(entries) = std::fs::read_dir(path) {
        for entry in entries.flatten() {
            look(&entry.path(), times);
        }
    } else if let Ok(time) = std::fs::metadata(path).and_then(|data| data.modified()) {
        times.insert(path.to_owned(), time);
    }
}

/// The first of the files that differ, for the person who changed it.
fn changed(before: &Times, now: &Times) -> String {
    let differs = |path: &&PathBuf| before.get(*path) != now.get(*path);
    let path = now.keys().chain(before.keys()).find(differs);
    let path = path.map(|path| path.strip_prefix(root()).unwrap_or(path));
    path.unwrap_or(Path::new("")).display().to_string()
}
