//! The three browser engines and their drivers: those of the machine, or installed where that is
//! possible without asking (Debian, as root), or one line that says what is missing.

use crate::command::{cargo, on_path, output, show};
use crate::{progress, target};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK: the engine of Safari, though not Safari.
    Webkit,
}

impl Engine {
    /// All of them, in the order they run.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::Webkit];

    /// As it is written after `--engines`.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Webkit => "webkit",
        }
    }

    /// Reads `chromium,firefox`.
    ///
    /// # Errors
    /// A name that is none.
    pub fn list(names: &str) -> Result<Vec<Engine>> {
        let engine = |name: &str| {
            let known = Engine::ALL
                .into_iter()
                .find(|engine| engine.name() == name.trim());
            known.with_context(|| format!("no engine `{name}`: chromium, firefox, webkit"))
        };
        names.split(',').map(engine).collect()
    }

    /// What Debian calls it and its driver. Its geckodriver is not packaged.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Engine::Chromium => &["chromium", "chromium-driver"],
            Engine::Firefox => &["firefox-esr"],
            Engine::Webkit => &["webkit2gtk-driver", "xvfb", "dbus-x11"],
        }
    }

    /// Whether nothing is missing that a package of Debian would bring.
    fn is_packaged(self) -> bool {
        match self {
            Engine::Firefox => chosen("FIREFOX", &["firefox", "firefox-esr"]).is_ok(),
            other => other.find().is_ok(),
        }
    }

    fn find(self) -> Result<Browser, String> {
        let (program, driver) = match self {
            Engine::Chromium => (
                chosen(
                    "CHROME",
                    &["chromium", "chromium-browser", "google-chrome", "chrome"],
                ),
                on_path("chromedriver").ok_or("no chromedriver on PATH"),
            ),
            Engine::Firefox => (
                chosen("FIREFOX", &["firefox", "firefox-esr"]),
                on_path("geckodriver")
                    .or_else(own_geckodriver)
                    .ok_or("no geckodriver on PATH"),
            ),
            Engine::Webkit => (
                minibrowser().ok_or_else(|| "no MiniBrowser of WebKitGTK".to_owned()),
                on_path("WebKitWebDriver").ok_or("no WebKitWebDriver on PATH"),
            ),
        };
        // Without a screen of its own the driver hangs.
        if self == Engine::Webkit && on_path("Xvfb").is_none() {
            return Err("no Xvfb on PATH".to_owned());
        }
        Ok(Browser {
            engine: self,
            program: program?,
            driver: driver?,
        })
    }
}

/// A browser that can be driven.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Which one.
    pub engine: Engine,
    /// The browser.
    pub program: PathBuf,
    /// What drives it.
    pub driver: PathBuf,
}

/// How Chromium is started: without a window, as root, and without asking its maker for anything.
pub const CHROMIUM_FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// The browser that a variable names, or the first on `PATH`.
fn chosen(variable: &str, names: &[&str]) -> Result<PathBuf, String> {
    match std::env::var_os(variable).map(PathBuf::from) {
        Some(path) if path.is_file() => Ok(path),
        Some(path) => Err(format!("{variable}={}: no such file", path.display())),
        None => names
            .iter()
            .find_map(|name| on_path(name))
            .ok_or_else(|| format!("no {} on PATH, and {variable} is not set", names[0])),
    }
}

fn tools() -> PathBuf {
    target().join("tools")
}

fn own_geckodriver() -> Option<PathBuf> {
    Some(tools().join("bin/geckodriver")).filter(|path| path.is_file())
}

/// The browser that WebKitGTK brings for its driver: never on `PATH`.
fn minibrowser() -> Option<PathBuf> {
    let folders = |parent: &str| {
        let inside = fs::read_dir(parent).into_iter().flatten().flatten();
        inside.map(|entry| entry.path()).collect::<Vec<_>>()
    };
    let webkits = ["/usr/lib", "/usr/libexec"]
        .into_iter()
        .flat_map(folders)
        .flat_map(|folder| {
            let mut inside = folders(&folder.display().to_string());
            inside.push(folder);
            inside
        });
    webkits
        .filter(|folder| folder.display().to_string().contains("/webkit"))
        .map(|folder| folder.join("MiniBrowser"))
        .find(|path| path.is_file())
}

/// Finds these engines, installing what is missing where that is possible.
///
/// # Errors
/// Those that are still missing, each with what brings it.
pub fn prepare(engines: &[Engine]) -> Result<Vec<Browser>> {
    prepare_packages(engines)?;
    prepare_geckodriver(engines)?;
    find(engines)
}

/// Installs what the system's packages have of these engines, where that is possible, and Chromium
/// for `tests/web`.
///
/// # Errors
/// What apt-get said.
pub fn prepare_packages(engines: &[Engine]) -> Result<()> {
    let mut wanted = vec![Engine::Chromium];
    wanted.extend(engines.iter().filter(|engine| **engine != Engine::Chromium));
    wanted.retain(|engine| !engine.is_packaged());
    install(&wanted)
}

/// Compiles the driver of Firefox, where Firefox is wanted and has none.
///
/// # Errors
/// What cargo said, or an engine that is still missing, with what brings it.
pub fn prepare_geckodriver(engines: &[Engine]) -> Result<()> {
    let has_browser = || chosen("FIREFOX", &["firefox", "firefox-esr"]).is_ok();
    if engines.contains(&Engine::Firefox) && Engine::Firefox.find().is_err() && has_browser() {
        compile_geckodriver()?;
    }
    for browser in find(engines)? {
        progress::ready(
            browser.engine.name(),
            &browser.program.display().to_string(),
        );
    }
    Ok(())
}

/// Finds these engines as the machine is.
///
/// # Errors
/// Those that are missing, each with what brings it.
pub fn find(engines: &[Engine]) -> Result<Vec<Browser>> {
    let (mut browsers, mut wrong) = (Vec::new(), Vec::new());
    for engine in engines {
        match engine.find() {
            Ok(browser) => browsers.push(browser),
            Err(why) => wrong.push(format!("{}: {why}. {}", engine.name(), advice(*engine))),
        }
    }
    if !wrong.is_empty() {
        let left: Vec<&str> = browsers
            .iter()
            .map(|browser| browser.engine.name())
            .collect();
        let left = if left.is_empty() {
            "NAMES".to_owned()
        } else {
            left.join(",")
        };
        bail!(
            "{}\nOr leave it out by name: --engines {left}",
            wrong.join("\n")
        );
    }
    Ok(browsers)
}

fn advice(engine: Engine) -> String {
    let packages = engine.packages().join(" ");
    match engine {
        Engine::Chromium => format!("On Debian: apt-get install {packages}"),
        Engine::Firefox => {
            format!("On Debian: apt-get install {packages}; anywhere: cargo install geckodriver")
        }
        Engine::Webkit => format!("On Debian: apt-get install {packages} (Linux only)"),
    }
}

/// Installs the packages of these engines on Debian as root; elsewhere nothing.
fn install(engines: &[Engine]) -> Result<()> {
    if engines.is_empty() || !is_debian() || !is_root() || on_path("apt-get").is_none() {
        return Ok(());
    }
    let names: Vec<&str> = engines.iter().map(|engine| engine.name()).collect();
    let work = progress::begin("browsers", &format!("installing {}", names.join(", ")));
    let packages = engines.iter().flat_map(|engine| engine.packages());
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    output(apt().arg("update")).context("apt-get update (is there a network?)")?;
    // Some 300 MB: what it says is the progress.
    show(
        apt()
            .args(["install", "--quiet", "--yes", "--no-install-recommends"])
            .args(packages)
            .arg("fonts-noto-cjk"),
    )?;
    work.done();
    Ok(())
}

fn compile_geckodriver() -> Result<()> {
    let why = "Debian has none; compiling it once (a minute or two)";
    let work = progress::begin("geckodriver", why);
    // Unoptimised and without debug information: it only passes messages on.
    show(
        cargo()
            .args(["install", "--debug", "geckodriver", "--root"])
            .arg(tools())
            .env("CARGO_PROFILE_DEV_DEBUG", "0"),
    )
    .context("geckodriver could not be compiled (is there a network?)")?;
    work.done();
    Ok(())
}

fn is_debian() -> bool {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    system.lines().any(|line| line == "ID=debian")
}

fn is_root() -> bool {
    // /proc/self belongs to whoever runs this.
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        fs::metadata(Path::new("/proc/self")).is_ok_and(|data| data.uid() == 0)
    }
    #[cfg(not(unix))]
    false
}

#[cfg(test)]
mod tests {
    use super::Engine;

    #[test]
    fn engines_are_read_by_name() {
        let list = Engine::list("firefox,chromium").unwrap();
        assert_eq!(list, [Engine::Firefox, Engine::Chromium]);
        assert!(Engine::list("chromium,safari").is_err());
        assert!(Engine::list("").is_err());
    }
}
