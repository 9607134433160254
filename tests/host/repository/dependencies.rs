//! Every dependency has a licence and a source that `deny.toml` allows.

use super::{read, root};
use serde_json::Value;
use std::process::Command;
use toml::Table;

/// The packages that are compiled for this machine and for the browser, with all features.
fn packages() -> Vec<Value> {
    let rustc = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(rustc.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let mut metadata = Command::new(env!("CARGO"));
    metadata
        .args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--all-features",
        ])
        .args(["--filter-platform", host.unwrap()])
        .args(["--filter-platform", "wasm32-unknown-unknown"])
        .current_dir(root());
    let output = metadata.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// Whether a licence expression of SPDX can be fulfilled with the allowed ones alone.
fn allows(allowed: &[&str], expression: &str) -> bool {
    // The old way to write a choice.
    let expression = expression.replace('/', " OR ");
    let expression = expression.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    let mut at = 0;
    let outcome = choice(allowed, &words, &mut at);
    outcome && at == words.len()
}

/// `A OR B OR …`, each perhaps a sum: AND binds closer.
fn choice(allowed: &[&str], words: &[&str], at: &mut usize) -> bool {
    let mut any = sum(allowed, words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        any |= sum(allowed, words, at);
    }
    any
}

fn sum(allowed: &[&str], words: &[&str], at: &mut usize) -> bool {
    let mut all = licence(allowed, words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        all &= licence(allowed, words, at);
    }
    all
}

fn licence(allowed: &[&str], words: &[&str], at: &mut usize) -> bool {
    let Some(word) = words.get(*at) else {
        return false;
    };
    *at += 1;
    if *word == "(" {
        let inner = choice(allowed, words, at);
        *at += 1;
        return inner;
    }
    // An exception makes a licence another one.
    if words.get(*at) == Some(&"WITH") {
        *at += 2;
        return false;
    }
    allowed.contains(word)
}

fn texts<'a>(table: &'a Table, part: &str, key: &str) -> Vec<&'a str> {
    let list = table[part][key].as_array().unwrap();
    list.iter().map(|text| text.as_str().unwrap()).collect()
}

#[test]
fn every_dependency_may_be_used() {
    let rules: Table = read("deny.toml").parse().unwrap();
    let licences = texts(&rules, "licenses", "allow");
    let registries = texts(&rules, "sources", "allow-registry");
    let packages = packages();
    assert!(packages.len() > 100, "{} packages", packages.len());
    let mut wrong = Vec::new();
    for package in packages
        .iter()
        .filter(|package| !package["source"].is_null())
    {
        let text = |key: &str| package[key].as_str().unwrap_or_default();
        let name = text("name");
        if !allows(&licences, text("license")) {
            wrong.push(format!("{name}: its licence is `{}`", text("license")));
        }
        let registry = text("source").strip_prefix("registry+");
        if !registry.is_some_and(|registry| registries.contains(&registry)) {
            wrong.push(format!("{name}: it comes from `{}`", text("source")));
        }
    }
    assert!(wrong.is_empty(), "see deny.toml\n{}", wrong.join("\n"));
}

#[test]
fn licence_expressions_are_read() {
    let check = |expression: &str, expected: bool| {
        assert_eq!(
            allows(&["MIT", "Zlib"], expression),
            expected,
            "{expression}"
        );
    };
    check("MIT", true);
    check("GPL-3.0-only", false);
    check("GPL-3.0-only OR MIT", true);
    check("Apache-2.0/MIT", true);
    check("Apache-2.0 AND MIT", false);
    check("Zlib AND MIT", true);
    check("(MIT OR Apache-2.0) AND Unicode-3.0", false);
    check("(Apache-2.0 OR MIT) AND Zlib", true);
    check("Apache-2.0 OR MIT AND Unicode-3.0", false);
    check("Zlib WITH LLVM-exception", false);
    check("", false);
}
