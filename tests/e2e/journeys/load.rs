//! The page loads, and the first thing typed is answered.

use crate::page::Page;

const SEARCH: &str = "input[type=search]";

/// Nothing on the console, nothing asked for but the widget's own files, nothing for axe to find.
pub fn in_silence(page: &Page<'_>) {
    page.find(SEARCH);
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.exits(), [""; 0]);
    let mut paths = page.paths();
    paths.sort();
    // A server that lets nothing be kept is asked for a script that is fetched, then imported, twice.
    paths.dedup();
    let own = [
        "/",
        "/bank-help-widget.js",
        "/bank-help.js",
        "/bank-help.wasm",
        "/packs/icbc-wallet.zh-CN.json",
        "/styles/demo.css",
    ];
    assert_eq!(paths, own);
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("loaded");
}

/// A result is there while the word is being typed.
pub fn first_search(page: &Page<'_>) {
    let width = page.run("return innerWidth", &[]);
    assert_eq!(width, 360);
    page.type_into(SEARCH, "yzm");
    page.find_saying(".result-title", "验证码");
    page.shoot("first-search");
    assert_eq!(page.console(), [""; 0]);
}
