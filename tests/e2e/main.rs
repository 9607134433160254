//! Journeys through the whole widget, as `dist/` holds it, in real browsers. `cargo xtask test`
//! runs them; `cargo test --package xtask --test e2e -- firefox::search` runs some again.
//!
//! `ENGINES=chromium,webkit` chooses engines, which work side by side; a name after `--` chooses journeys,
//! as with any other test. What is left of a journey that failed is in `target/e2e/ENGINE.NAME/`. With
//! `SHEET` set they make the visual sheet instead.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    unreachable_pub
)]

mod apps;
mod engine;
mod journeys;
mod page;
mod runner;
mod sheet;
mod site;
mod until;
mod views;
mod webdriver;

use anyhow::Context as _;
use engine::Running;
use journeys::ALL;
use libtest_mimic::Arguments;
use page::{DESK, Page};
use runner::{Queue, Seat, Times};
use std::panic::set_hook;
use std::process::ExitCode;
use xtask::browsers::{self, Browser, Engine};
use xtask::dist;
use xtask::server::Site;
use xtask::wasm::Build;

fn main() -> ExitCode {
    if std::env::var_os("SHEET").is_some() {
        return sheet();
    }
    set_hook(Box::new(runner::keep_panic));
    let mut arguments = Arguments::from_args();
    let (site, browsers) = match (site::site(), chosen()) {
        (Ok(site), Ok(browsers)) => (site, browsers),
        (Err(error), _) | (_, Err(error)) => {
            eprintln!("{error:#}\nThese tests need what `cargo xtask test` prepares.");
            return ExitCode::FAILURE;
        }
    };
    let (mut trials, mut workers, times) = (Vec::new(), Vec::new(), Times::default());
    let mut tools = Queue::new();
    trials.extend(apps::trials(&mut tools, &arguments));
    workers.push(tools.start(&times, || ()));
    for browser in browsers {
        let mut queue = Queue::new();
        for journey in ALL {
            let name = format!("{}::{}", browser.engine.name(), journey.name);
            let run = Box::new(|seat: &mut Seat| seat.run(journey));
            trials.push(queue.add(name, run, &arguments));
        }
        let site = site.clone();
        workers.push(queue.start(&times, || Seat::new(browser, site)));
    }
    // Each only waits for its worker.
    arguments.test_threads = Some(trials.len());
    let conclusion = libtest_mimic::run(&arguments, trials);
    // The browsers end with their workers.
    for worker in workers {
        let _ = worker.join();
    }
    times.say();
    conclusion.exit_code()
}

fn chosen() -> anyhow::Result<Vec<Browser>> {
    let engines = match std::env::var("ENGINES") {
        Ok(names) => Engine::list(&names)?,
        Err(_) => Engine::ALL.to_vec(),
    };
    browsers::find(&engines)
}

/// Pictures of what `cargo xtask serve` shows.
fn sheet() -> ExitCode {
    let made = (|| -> anyhow::Result<()> {
        let mut site = Site::demo(&dist::folder(Build::Serve))?;
        site.run_first("__watch.js", include_str!("watch.js"));
        let browsers = browsers::find(&[Engine::Chromium])?;
        let browser = browsers.first().context("no Chromium")?;
        let running = Running::start(browser).map_err(anyhow::Error::msg)?;
        let page = Page::open(browser.engine, &running, site, DESK);
        sheet::make(&page, &xtask::target().join("shots"));
        Ok(())
    })();
    if let Err(error) = made {
        eprintln!("{error:#}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
