//! `cargo xtask`: what a person runs.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::ExitCode;
use xtask::browsers::{self, Engine};
use xtask::wasm::Build;
use xtask::wasm_std::Panics;
use xtask::{bench, content, dist, node_tools, record, serve, shots, test, wasm_std};

const USAGE: &str = "\
cargo xtask TASK

  serve [--port 8080]    build the demo page and serve it; rebuilds and reloads on change
  test [STEP…]           everything that must pass, or some steps and what they need:
                         fmt clippy core host xtask content web dist e2e
       [--quick]         … e2e in Chromium only
       [--engines chromium,firefox,webkit]
                         … e2e in these
       [--only NAME]     … in the steps named, only tests with NAME in their names
  shots                  pictures of every view, size, theme and language, into target/shots/
  dist                   the files for a bank's server, a CDN and npm, with sizes and hashes, into dist/
  content check          every mistake in content/, as file:line
  content html           renew the questions in index.html
       [--pages FOLDER]  … instead write each language as a whole page, without a script
  content build FILE.json --out PACK.json
                         a full pack from a plain JSON file, with what its words teach the search
       [--unlearned]     … without: 65 KB less (20 KB brotli), and the search goes by words alone
  bench search           the search beside other engines: how good, how fast, how large
       [--data ../shared/eval] [--peers none|all|NAMES] [--sets NAMES] [--seconds 20]
  bench checks           how many of 100,000 wrong numbers are found and mended, how soon, how large
       [--vectors ../shared/vectors] [--peers none|all]
  bench ui               what the screens, their styles and their sentences weigh
  dist --record, bench … --record
                         … and add its figures to benches/results/
  prepare                only prepare what the tasks above need
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n✗ cargo xtask {}: {error:#}", words.join(" "));
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    match words {
        [task @ ("dist" | "bench"), options @ .., "--record"] => {
            record::run(&[&[*task], options].concat())
        }
        ["serve"] => serve::run(8080),
        // Not for people: a build in a process of its own.
        ["serve", "--build-only"] => dist::run(Build::Serve),
        ["serve", "--build-only", "--uncompiled"] => dist::run_uncompiled(),
        ["serve", "--port", port] => serve::run(
            port.parse()
                .with_context(|| format!("`{port}` is no port"))?,
        ),
        ["test", options @ ..] => test::run(&test::Options::read(options)?),
        // Not for people: a step of `test` in a process of its own.
        ["step", name, options @ ..] => test::run_one(name, options),
        ["shots"] => shots::run(),
        ["dist"] => dist::run(Build::Release),
        ["content", "check"] => content::check(),
        ["content", "html"] => content::html(),
        ["content", "html", "--pages", folder] => content::pages(Path::new(folder)),
        ["content", "build", from, "--out", to] => {
            content::build_file(Path::new(from), Path::new(to), true)
        }
        ["content", "build", from, "--out", to, "--unlearned"] => {
            content::build_file(Path::new(from), Path::new(to), false)
        }
        ["bench", "checks", options @ ..] => bench::checks::run(&checks_options(options)?),
        ["bench", "ui"] => bench::ui::run(),
        ["bench", "search", options @ ..] => bench::search(&bench_options(options)?),
        ["prepare"] => {
            wasm_std::prepare(Panics::Speak)?;
            wasm_std::prepare(Panics::Trap)?;
            node_tools::prepare()?;
            node_tools::prepare_apps()?;
            browsers::prepare(&Engine::ALL)?;
            Ok(())
        }
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("not understood\n\n{USAGE}"),
    }
}

fn checks_options(words: &[&str]) -> Result<bench::checks::Options> {
    let mut options = bench::checks::Options::default();
    for pair in words.chunks(2) {
        match pair {
            ["--vectors", folder] => options.vectors = folder.into(),
            ["--peers", "all"] => options.peers = true,
            ["--peers", "none"] => options.peers = false,
            _ => bail!("not understood: {}\n\n{USAGE}", pair.join(" ")),
        }
    }
    Ok(options)
}

fn bench_options(words: &[&str]) -> Result<bench::Options> {
    let mut options = bench::Options::default();
    for pair in words.chunks(2) {
        match pair {
            ["--data", folder] => options.data = folder.into(),
            ["--peers", names] => options.peers = (*names).to_owned(),
            ["--sets", names] => options.sets = names.split(',').map(str::to_owned).collect(),
            ["--seconds", count] => {
                options.seconds = count
                    .parse()
                    .with_context(|| format!("`{count}` is no number of seconds"))?;
            }
            _ => bail!("not understood: {}\n\n{USAGE}", pair.join(" ")),
        }
    }
    Ok(options)
}
