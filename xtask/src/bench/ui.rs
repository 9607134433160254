//! `cargo xtask bench ui`: what the screens, their styles and their sentences weigh on top of nothing,
//! Yew with them. Search and checks are taken away as their own benches weigh them.

use super::weight::{added, told};
use crate::sizes::brotli;
use crate::wasm::{Build, examples};
use crate::wasm_std::Panics;
use crate::{dist, wasm_std};
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;

/// The most that they may be, in bytes after brotli.
const BUDGET: usize = 95_000;

/// All that is fetched to draw every screen.
const FILES: [&str; 5] = [
    "bank-help.wasm",
    "bank-help-rest.wasm",
    "bank-help-widget.js",
    "bank-help-form.js",
    "bank-help.js",
];

/// Weighs what `dist` builds.
///
/// # Errors
/// What a tool said.
pub fn run() -> Result<()> {
    dist::run(Build::Release)?;
    let names = ["search_bare", "search_whole", "checks_bare", "checks_whole"];
    let [no_search, search, no_checks, checks] =
        examples(names, &wasm_std::prepare(Panics::Trap)?)?;
    let folder = dist::folder(Build::Release);
    let mut all = 0;
    for name in FILES {
        let file = fs::read(folder.join(name)).with_context(|| name.to_owned())?;
        all += brotli(&file)?;
    }
    let pack = fs::read_to_string(folder.join("packs/icbc-wallet.zh-CN.json"))?;
    let sentences = sentences(&pack)?;
    let engine = added(&no_search, &search)? + added(&no_checks, &checks)?;
    println!(
        "module, its rest and scripts {all}, sentences {sentences}, search and checks −{engine}"
    );
    let left = (all + sentences).saturating_sub(engine);
    told("screens, styles, sentences, bytes of brotli", BUDGET, left);
    Ok(())
}

/// What the sentences add to a pack.
fn sentences(pack: &str) -> Result<usize> {
    let mut pack: Value = serde_json::from_str(pack)?;
    let whole = brotli(pack.to_string().as_bytes())?;
    if let Some(pack) = pack.as_object_mut() {
        pack.remove("messages");
    }
    Ok(whole.saturating_sub(brotli(pack.to_string().as_bytes())?))
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn only_the_sentences_are_weighed() {
        let pack =
            |messages: &str| format!(r#"{{"articles": ["abcdefgh"], "messages": {messages}}}"#);
        let none = sentences(&pack("{}")).unwrap();
        let some = sentences(&pack(r#"{"ui.a": "zyxwvutsr", "ui.b": "qponmlk"}"#)).unwrap();
        assert!(none < some && some < 60, "{none} {some}");
    }
}
