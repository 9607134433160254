//! The package as npm packs it, installed and used by a program in Node.

use libtest_mimic::{Failed, Trial};
use std::fs;
use std::path::Path;
use std::process::Command;
use xtask::command::output;
use xtask::wasm::Build;
use xtask::{dist, root, target};

/// The one test of it.
pub fn trial() -> Trial {
    Trial::test("node::the_packed_package", || {
        in_node().map_err(|error| Failed::from(format!("{error:#}")))
    })
}

fn in_node() -> anyhow::Result<()> {
    let folder = target().join("package");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let package = dist::folder(Build::Release).join("npm");
    let packed = output(
        npm(&package)
            .args(["pack", "--pack-destination"])
            .arg(&folder),
    )?;
    let tarball = packed.lines().last().unwrap_or_default();
    fs::write(folder.join("package.json"), r#"{ "private": true }"#)?;
    output(npm(&folder).args(["install", "--offline", "--no-audit", "--no-fund", tarball]))?;
    fs::copy(
        root().join("tests/e2e/package/consumer.mjs"),
        folder.join("consumer.mjs"),
    )?;
    let said = output(
        Command::new("node")
            .arg("consumer.mjs")
            .current_dir(&folder),
    )?;
    anyhow::ensure!(said.trim() == "ok", "{said}");
    Ok(())
}

fn npm(folder: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(folder);
    npm
}
