//! `cargo xtask serve`: the demo page as a bank would have it, rebuilt and reloaded on every
//! change, as far as the change asks for it. A build that fails is shown in the terminal, and the
//! last good one stays.

use crate::command::{self, cargo};
use crate::server::{RELOAD, Server, Site};
use crate::wasm::Build;
use crate::{dist, progress, root};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// Files and folders that are looked at for changes.
const WATCHED: [&str; 8] = [
    "src",
    "styles",
    "content",
    "data",
    "build",
    "index.html",
    "Cargo.lock",
    "Cargo.toml",
];

/// Time between two looks. Half of it passes, on average, before a change is seen; a look at some
/// 500 files takes a few milliseconds.
const LOOK: Duration = Duration::from_millis(100);

/// Work to be done before a change is on the screen; the more, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Work {
    /// The page and its own sheet are read again.
    Read,
    /// Words, styles and scripts are put together anew.
    PutTogether,
    /// The widget is compiled.
    Compile,
    /// The widget is compiled, and after it the tasks, which read content with the same code.
    CompileBoth,
}

impl Work {
    /// Work that a change of a file asks for.
    fn of(path: &Path) -> Work {
        let is_in = |folder| path.starts_with(root().join(folder));
        let browser = ["src/state", "src/ui", "src/engine", "src/forms"];
        if path == root().join("index.html") || path == root().join("styles/demo.css") {
            Work::Read
        } else if is_in("styles") || is_in("content") || path.extension() == Some("js".as_ref()) {
            Work::PutTogether
        } else if browser.into_iter().any(is_in) {
            Work::Compile
        } else {
            Work::CompileBoth
        }
    }
}

/// Builds, serves, and goes on until it is stopped.
///
/// # Errors
/// Where the first build fails or the port is taken.
pub fn run(port: u16) -> Result<()> {
    // First, so that nobody waits for a build to learn it.
    free(port)?;
    let start = Instant::now();
    dist::run(Build::Serve)?;
    let server = Server::start(port, site()?)?;
    println!(
        "\n  The demo page is at {}   (ready in {}, stop with Ctrl+C)\n",
        server.url(),
        progress::seconds(start.elapsed())
    );
    // Asked for once: cargo puts another file in its place.
    let xtask = std::env::current_exe().context("where is this program?")?;
    let mut seen = times();
    loop {
        sleep(LOOK);
        let now = times();
        if now == seen {
            continue;
        }
        let paths = changed(&seen, &now);
        progress::note(&format!("changed: {}", shown(&paths)));
        seen = now;
        let work = paths.iter().map(|path| Work::of(path)).max();
        let show = |since: Instant| -> Result<()> {
            server.show(site()?);
            let time = progress::seconds(since.elapsed());
            progress::note(&format!("on the screen in {time}"));
            Ok(())
        };
        if let Err(error) = rebuild(work.unwrap_or(Work::Read), &xtask, show) {
            eprintln!("✗ not rebuilt, the page stays as it was: {error:#}");
        }
    }
}

/// Does the work, and shows what is new. In processes of their own: the code that reads the content
/// may be what was changed.
fn rebuild(work: Work, xtask: &Path, show: impl Fn(Instant) -> Result<()>) -> Result<()> {
    let since = Instant::now();
    let build = |options: &[&str]| {
        command::show(
            Command::new(xtask)
                .args(["serve", "--build-only"])
                .args(options),
        )
    };
    match work {
        Work::Read => {}
        Work::PutTogether => build(&["--uncompiled"])?,
        Work::Compile | Work::CompileBoth => build(&[])?,
    }
    show(since)?;
    if work == Work::CompileBoth {
        let words = ["build", "--quiet", "--package", "xtask", "--bin", "xtask"];
        command::show(cargo().args(words).current_dir(root()))?;
        let before = packs()?;
        build(&["--uncompiled"])?;
        if packs()? != before {
            show(since)?;
        }
    }
    Ok(())
}

/// The packs of the demo page, as they are.
fn packs() -> Result<Vec<Vec<u8>>> {
    let entries = fs::read_dir(dist::folder(Build::Serve).join("packs"))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths.iter().map(fs::read).collect::<Result<_, _>>()?)
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
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            look(&entry.path(), times);
        }
    } else if let Ok(time) = fs::metadata(path).and_then(|data| data.modified()) {
        times.insert(path.to_owned(), time);
    }
}

/// The files that differ.
fn changed(before: &Times, now: &Times) -> Vec<PathBuf> {
    let differs = |path: &&PathBuf| before.get(*path) != now.get(*path);
    let paths = now.keys().chain(before.keys()).filter(differs);
    paths
        .cloned()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// The first of the files, for the person who changed it.
fn shown(paths: &[PathBuf]) -> String {
    let path = paths
        .first()
        .map(|path| path.strip_prefix(root()).unwrap_or(path));
    path.unwrap_or(Path::new("")).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::{Times, Work, changed};
    use crate::root;
    use std::path::PathBuf;
    use std::time::{Duration, SystemTime};

    #[test]
    fn only_what_a_change_asks_for_is_done() {
        let check =
            |path: &str, expected| assert_eq!(Work::of(&root().join(path)), expected, "{path}");
        check("index.html", Work::Read);
        check("styles/demo.css", Work::Read);
        check("styles/field.css", Work::PutTogether);
        check("content/zh-CN/articles/code.md", Work::PutTogether);
        check("src/ui/element/load.js", Work::PutTogether);
        check("src/ui/components/field.rs", Work::Compile);
        check("src/checks/mobile.rs", Work::CompileBoth);
        check("src/lib.rs", Work::CompileBoth);
        check("data/pinyin.tsv", Work::CompileBoth);
        check("Cargo.lock", Work::CompileBoth);
    }

    #[test]
    fn a_file_that_came_went_or_was_written_is_changed() {
        let time = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let times = |files: &[(&str, u64)]| -> Times {
            let file = |&(path, seconds): &(&str, u64)| (PathBuf::from(path), time(seconds));
            files.iter().map(file).collect()
        };
        let before = times(&[("kept", 1), ("gone", 1), ("written", 1)]);
        let now = times(&[("kept", 1), ("written", 2), ("came", 1)]);
        let expected = ["came", "gone", "written"].map(PathBuf::from);
        assert_eq!(changed(&before, &now), expected);
    }
}
