//! The rules that hold the layout up: `ARCHITECTURE.md` says why, this file makes them true.

use std::path::{Path, PathBuf};

mod imports;
mod paths;
mod prose;
mod source;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file below `folder` with that ending, sorted.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("node_modules") {
                continue;
            } else if path.is_dir() {
                walk(&path, ending, found);
            } else if path.extension().is_some_and(|it| it == ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no .{ending} file below {folder}/");
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The code of a file without its comments.
fn code(path: &Path) -> String {
    read(path)
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn no_import_is_hidden() {
    let mut wrong = Vec::new();
    for file in files("src", "rs") {
        let code = code(&file);
        // Below `mod tests` a glob of the file itself is usual.
        let product = code.split("#[cfg(test)]").next().unwrap_or_default();
        if code.contains("super::super")
            || code.contains("use crate::{")
            || product.contains("super::*")
        {
            wrong.push(relative(&file));
        }
    }
    assert!(
        wrong.is_empty(),
        "an import is named as `crate::module::item` or `super::sibling::item`: {wrong:?}"
    );
}

#[test]
fn only_ui_and_engine_know_the_browser() {
    const BROWSER: [&str; 5] = ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo"];
    // ARCHITECTURE.md, "Invariants": no clock, randomness, storage or network outside `ui`.
    const WORLD: [&str; 6] = [
        "std::time",
        "std::env",
        "std::net",
        "std::process",
        "std::fs",
        "std::thread",
    ];
    let mut wrong = Vec::new();
    for file in files("src", "rs") {
        let name = relative(&file);
        if name.starts_with("src/ui/") {
            continue;
        }
        let code = code(&file);
        // The border to JavaScript is all that the engine knows of it.
        let border = |word: &str| word == "wasm_bindgen" && name.starts_with("src/engine/");
        for word in BROWSER.iter().chain(&WORLD) {
            let used = code.contains(&format!("{word}::")) || code.contains(&format!("use {word}"));
            // Reading what an editor wrote is the one thing that touches files, and never in the wasm.
            if used
                && !border(word)
                && !(*word == "std::fs" && name.starts_with("src/content/author/"))
            {
                wrong.push(format!("{name} uses {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    let wrong: Vec<String> = ["src", "build", "xtask", "tests", "benches"]
        .iter()
        .flat_map(|folder| files(folder, "rs"))
        .filter(|file| !read(file).starts_with("//!"))
        .map(|file| relative(&file))
        .collect();
    assert!(wrong.is_empty(), "no `//!` on line 1: {wrong:?}");
}

#[test]
fn files_stay_short() {
    const LONGEST: usize = 400;
    const FOLDERS: [&str; 5] = ["src", "build", "xtask", "tests", "benches"];
    let rust = FOLDERS.iter().flat_map(|folder| files(folder, "rs"));
    let scripts = ["src", "tests"]
        .iter()
        .flat_map(|folder| files(folder, "js"));
    let wrong: Vec<String> = rust
        .chain(scripts)
        .map(|file| (read(&file).lines().count(), relative(&file)))
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, file)| format!("{file}: {lines} lines, {LONGEST} at the most"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_table_says_where_it_comes_from() {
    for file in files("data", "tsv") {
        let text = read(&file);
        for (line, start) in
            text.lines()
                .zip(["# source: ", "# date: ", "# licence: ", "# columns: "])
        {
            assert!(
                line.starts_with(start) && line.len() > start.len(),
                "{}: `{start}…` expected",
                relative(&file)
            );
        }
        assert!(text.lines().count() > 4, "{}: no rows", relative(&file));
    }
}

#[test]
fn every_component_has_a_style_of_the_same_name() {
    // Sheets that belong to no single component.
    const SHARED: [&str; 4] = ["tokens", "base", "demo", "page"];
    // What draws and has no look: the widget that holds the components.
    const PLAIN: [&str; 1] = ["widget"];
    let name = |file: &PathBuf| file.file_stem().unwrap().to_str().unwrap().to_owned();
    let sheets: Vec<String> = files("styles", "css").iter().map(name).collect();
    let components: Vec<String> = files("src/ui", "rs")
        .iter()
        .filter(|file| code(file).contains("html!"))
        .map(name)
        .collect();
    for component in &components {
        assert!(
            PLAIN.contains(&component.as_str()) || sheets.contains(component),
            "{component}.rs of src/ui draws: there is no styles/{component}.css"
        );
    }
    for sheet in &sheets {
        assert!(
            SHARED.contains(&sheet.as_str()) || components.contains(sheet),
            "styles/{sheet}.css: no file of that name below src/ui draws"
        );
    }
}
