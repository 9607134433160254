//! A browser with its driver: started when the first journey needs it, ended with the last.

use crate::page::Size;
use crate::until::until;
use crate::webdriver::{Session, is_ready};
use serde_json::{Value, json};
use std::cell::Cell;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use xtask::browsers::{Browser, CHROMIUM_FLAGS, Engine};

/// A browser that runs.
pub struct Running {
    // In this order: the session ends before its driver is killed.
    /// What controls it.
    pub session: Session,
    /// The viewport that a page asked for last, and whether the window could be made that small.
    pub viewport: Cell<Option<(Size, bool)>>,
    _driver: Process,
    _screen: Option<Process>,
}

/// A program that ends when this is dropped, whatever else happens.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    /// Starts the driver, and through it the browser.
    pub fn start(browser: &Browser) -> Result<Running, String> {
        let folder = folder(browser.engine);
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let mut command = Command::new(&browser.driver);
        let screen = match browser.engine {
            Engine::Webkit => {
                let (screen, display) = screen()?;
                command
                    .env("DISPLAY", display)
                    .env_remove("WAYLAND_DISPLAY");
                Some(screen)
            }
            Engine::Chromium | Engine::Firefox => None,
        };
        let port = free_port()?;
        let log = File::create(folder.join("driver.log")).map_err(|error| error.to_string())?;
        let log_too = log.try_clone().map_err(|error| error.to_string())?;
        command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(log_too);
        let driver = Process(command.spawn().map_err(|error| error.to_string())?);
        let url = format!("http://127.0.0.1:{port}");
        let name = browser.engine.name();
        until(&format!("the driver of {name}"), || is_ready(&url));
        let session = Session::start(&url, capabilities(browser, &folder))
            .map_err(|error| format!("{name} does not start: {error}"))?;
        Ok(Running {
            session,
            viewport: Cell::default(),
            _driver: driver,
            _screen: screen,
        })
    }
}

/// Where an engine's log and profile are.
pub fn folder(engine: Engine) -> PathBuf {
    xtask::target().join("e2e").join(engine.name())
}

/// A screen in memory: WebKit's driver hangs without one.
fn screen() -> Result<(Process, String), String> {
    let mut xvfb = Command::new("Xvfb");
    xvfb.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1600x1200x24",
        "-nolisten",
        "tcp",
    ]);
    let mut child = xvfb
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("Xvfb: {error}"))?;
    let out = child.stdout.take();
    let screen = Process(child);
    // It says which number it took once it is ready.
    let mut number = String::new();
    let read = out.map(|out| BufReader::new(out).read_line(&mut number));
    match read {
        Some(Ok(_)) if !number.trim().is_empty() => Ok((screen, format!(":{}", number.trim()))),
        _ => Err("Xvfb does not start".to_owned()),
    }
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
    Ok(listener
        .local_addr()
        .map_err(|error| error.to_string())?
        .port())
}

fn capabilities(browser: &Browser, folder: &Path) -> Value {
    let program = &browser.program;
    match browser.engine {
        Engine::Chromium => {
            let profile = folder.join("profile");
            let _ = fs::remove_dir_all(&profile);
            let mut flags: Vec<String> = CHROMIUM_FLAGS.map(str::to_owned).to_vec();
            flags.push(format!("--user-data-dir={}", profile.display()));
            json!({
                "goog:chromeOptions": { "binary": program, "args": flags },
                "goog:loggingPrefs": { "browser": "ALL" }
            })
        }
        Engine::Firefox => json!({
            "moz:firefoxOptions": { "binary": program, "args": ["-headless"], "prefs": {
                // Nothing but the pages of the tests is asked for.
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "app.update.disabledForTesting": true,
                "browser.safebrowsing.downloads.remote.enabled": false
            } }
        }),
        Engine::Webkit => json!({
            "webkitgtk:browserOptions": { "binary": program, "args": ["--automation"] }
        }),
    }
}
