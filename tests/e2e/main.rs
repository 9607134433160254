//! Journeys through the whole widget, as `dist/` holds it, in real browsers. `cargo xtask test`
//! runs them; `cargo test --package xtask --test e2e -- firefox::search` runs some again.
//!
//! `ENGINES=chromium,webkit` chooses engines; a name after `--` chooses journeys, as with any
//! other test. With `SHEET` set they make the visual sheet instead.

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
mod sheet;
mod site;
mod until;
mod views;
mod webdriver;

use anyhow::Context as _;
use engine::Running;
use journeys::{ALL, Journey};
use libtest_mimic::{Arguments, Failed, Trial};
use page::{DESK, Page};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use xtask::browsers::{self, Browser, Engine};
use xtask::dist;
use xtask::server::Site;
use xtask::wasm::Build;

fn main() -> ExitCode {
    if std::env::var_os("SHEET").is_some() {
        return sheet();
    }
    // Said once, at the end, with what the page said.
    set_hook(Box::new(keep_panic));
    let mut arguments = Arguments::from_args();
    // The browsers are the slow part, and one at a time is what two cores can carry.
    arguments.test_threads = Some(1);
    let (site, browsers) = match (site::site(), chosen()) {
        (Ok(site), Ok(browsers)) => (site, browsers),
        (Err(error), _) | (_, Err(error)) => {
            eprintln!("{error:#}\nThese tests need what `cargo xtask test` prepares.");
            return ExitCode::FAILURE;
        }
    };
    let running: Vec<_> = browsers
        .into_iter()
        .map(|browser| Arc::new(Slot::new(browser)))
        .collect();
    let trials = running
        .iter()
        .flat_map(|slot| ALL.iter().map(|journey| trial(slot, journey, &site)));
    let trials = trials.chain(apps::trials()).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    for slot in running {
        slot.stop();
    }
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
        let page = Page::open(browser.engine, &running.session, site, "", DESK);
        sheet::make(&page, &xtask::target().join("shots"));
        Ok(())
    })();
    if let Err(error) = made {
        eprintln!("{error:#}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// A browser and, from its first journey on, its session.
struct Slot {
    browser: Browser,
    running: Mutex<Option<Running>>,
}

impl Slot {
    fn new(browser: Browser) -> Slot {
        Slot {
            browser,
            running: Mutex::new(None),
        }
    }

    fn stop(&self) {
        self.running
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .take();
    }
}

fn trial(slot: &Arc<Slot>, journey: &'static Journey, site: &Site) -> Trial {
    let name = format!("{}::{}", slot.browser.engine.name(), journey.name);
    let (slot, site) = (Arc::clone(slot), site.clone());
    Trial::test(name, move || run(&slot, journey, site))
}

/// Runs a journey. Where it fails, its message says what the page said and asked for, a picture is
/// kept, and the next journey gets a new browser.
fn run(slot: &Slot, journey: &Journey, site: Site) -> Result<(), Failed> {
    let mut running = slot
        .running
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    if running.is_none() {
        *running = Some(Running::start(&slot.browser)?);
    }
    let Some(browser) = running.as_ref() else {
        unreachable!("it was started just now");
    };
    let engine = slot.browser.engine;
    let outcome = caught(|| {
        let page = Page::open(engine, &browser.session, site, journey.page, journey.size);
        caught(|| (journey.run)(&page)).map_err(|message| {
            page.shoot(&format!("failed-{}", journey.name));
            let (console, paths) = (page.console(), page.paths());
            format!("{message}\nconsole: {console:#?}\nasked for: {paths:#?}")
        })
    });
    let outcome = outcome.and_then(|outcome| outcome);
    outcome.map_err(|message| {
        running.take();
        Failed::from(message)
    })
}

/// What a panic said, and where. A journey ends with its first, so there is never a second to keep.
static PANIC: Mutex<String> = Mutex::new(String::new());

fn keep_panic(panic: &PanicHookInfo<'_>) {
    *PANIC
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner()) = panic.to_string();
}

fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|_| {
        let mut panic = PANIC
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        std::mem::take(&mut *panic)
    })
}
