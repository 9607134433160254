//! What a newcomer and a packager look for: dependencies that may be used, words spelt right, files that
//! every editor and service reads.

mod dependencies;
mod spelling;

use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn a_newcomer_finds_the_usual_files() {
    for file in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        ".editorconfig",
        ".gitattributes",
        ".github/workflows/test.yml",
        ".github/pull_request_template.md",
    ] {
        assert!(root().join(file).is_file(), "{file} is not there");
    }
}

#[test]
fn the_workflow_runs_the_gate_of_the_readme_and_no_other() {
    let workflow = read(".github/workflows/test.yml");
    assert!(workflow.contains("cargo xtask test"));
    assert!(read(".ci/run").contains("\ncargo xtask test\n"));
}
