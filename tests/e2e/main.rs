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
mod until;
mod views;
mod webdriver;

use anyhow::Context as _;
use engine::Running;
use journeys::{ALL, Journey};
use libtest_mimic::{Arguments, Failed, Trial};
use page::{DESK, Page};
use std::fs;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use xtask::browsers::{self, Browser, Engine};
use xtask::server::{POLICY, Site};
use xtask::wasm::Build;
use xtask::{content, dist, root};

fn main() -> ExitCode {
    if std::env::var_os("SHEET").is_some() {
        return sheet();
    }
    // Said once, at the end, with what the page said.
    set_hook(Box::new(keep_panic));
    let mut arguments = Arguments::from_args();
    // The browsers are the slow part, and one at a time is what two cores can carry.
    arguments.test_threads = Some(1);
    let (site, browsers) = match (site(), chosen()) {
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

/// What a bank serves, the pages that only the journeys need, and the script that watches.
fn site() -> anyhow::Result<Site> {
    let mut site = Site::demo(&dist::folder(Build::Release))?;
    site.add_folder("", &root().join("tests/e2e/pages"))?;
    let demo = fs::read(root().join("index.html"))?;
    let no_wasm = POLICY.replace(" 'wasm-unsafe-eval'", "");
    site.add_under(&no_wasm, "no-wasm.html", demo.clone());
    let script = b"\nwindow.tampered = true;";
    tamper(&mut site, &demo, "bank-help-widget.js", script)?;
    // An empty section of its own making: the module is as good as before.
    tamper(&mut site, &demo, "bank-help.wasm", &[0, 1, 0])?;
    tamper(&mut site, &demo, "bank-help-rest.wasm", &[0, 1, 0])?;
    let form = fs::read(root().join("tests/e2e/pages/form.html"))?;
    tamper(&mut site, &form, "bank-help-form.js", script)?;
    let alone = xtask::target().join("alone");
    content::pages(&alone)?;
    site.add_folder("alone/", &alone)?;
    site.serve_under("default-src 'none'; style-src 'self'", journeys::ALONE);
    apps::add(&mut site)?;
    site.run_first("__watch.js", include_str!("watch.js"));
    Ok(site)
}

/// A page again as `FILE.html`, with one of the widget's files longer than it was released.
fn tamper(site: &mut Site, page: &[u8], file: &str, more: &[u8]) -> anyhow::Result<()> {
    let dist = dist::folder(Build::Release);
    for name in [
        "bank-help.js",
        "bank-help-widget.js",
        "bank-help-form.js",
        "bank-help.wasm",
        "bank-help-rest.wasm",
    ] {
        let mut content = fs::read(dist.join(name))?;
        if name == file {
            content.extend(more);
        }
        site.add(&format!("{file}/{name}"), content);
    }
    let page = String::from_utf8_lossy(page);
    let page = page.replace(
        "src=\"bank-help.js\"",
        &format!("src=\"{file}/bank-help.js\""),
    );
    site.add(&format!("{file}.html"), page);
    Ok(())
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
