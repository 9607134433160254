//! The project's own tasks: everything a person runs is `cargo xtask …`. A library too, so that
//! `tests/e2e` serves the same files the same way.

// A task speaks to the person at the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

/// The search beside other engines, and the checks on wrong numbers, measured.
pub mod bench;
/// The three browser engines and their drivers: found, or installed where that is possible.
pub mod browsers;
/// Running other programs.
pub mod command;
/// Packs: built from `content/` or from a JSON file, checked, and as HTML in `index.html`.
pub mod content;
/// The files a bank puts on its server.
pub mod dist;
/// wasm-opt, esbuild, axe-core and the peers of a bench, from npm.
pub mod node_tools;
/// Results of slow tools, kept under the hash of what they were made of.
pub mod kept;
/// The files as a package for npm and as a folder for a CDN.
pub mod package;
/// Messages of a task while it works.
pub mod progress;
/// The figures that a task prints, kept to compare with.
pub mod record;
/// The demo page, rebuilt and reloaded on every change.
pub mod serve;
/// Files over HTTP, with the content security policy the widget is made for.
pub mod server;
/// Short names between the module and its glue.
pub mod short_names;
/// The widget's styles as one text, as the build script joins them.
#[path = "../../build/sheets.rs"]
mod sheets;
/// The visual sheet: pictures of every view.
pub mod shots;
/// Sizes of the files that a visitor waits for, and their budget.
pub mod sizes;
/// The widget's module cut in two, for visitors who only look for an answer.
pub mod split;
/// Everything that must pass.
pub mod test;
/// Compiles the widget and makes it a module for the web.
pub mod wasm;
/// Runs `tests/web` in Chromium.
pub mod web_tests;
/// The standard library for `wasm32-unknown-unknown`.
pub mod wasm_std;

use std::path::{Path, PathBuf};

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// The folder that cargo builds into, and that everything else made here goes into.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}
