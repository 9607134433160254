//! `cargo xtask shots`: every view as a picture, in every size, theme and language, with one page to
//! look at them all. `tests/e2e/sheet.rs` makes them, since it knows how to drive a browser.

use crate::browsers::{self, Engine};
use crate::command::{cargo, show};
use crate::wasm::Build;
use crate::{dist, progress, root, target};
use anyhow::Result;

/// Builds what `serve` shows, and takes the pictures.
///
/// # Errors
/// What a tool said.
pub fn run() -> Result<()> {
    browsers::prepare(&[Engine::Chromium])?;
    dist::run(Build::Serve)?;
    show(
        cargo()
            .args(["test", "--package", "xtask", "--test", "e2e"])
            .env("SHEET", "1")
            .current_dir(root()),
    )?;
    let index = target().join("shots/index.html");
    progress::ready("shots", &index.display().to_string());
    Ok(())
}
