//! The guides of docs/embedding.md that need a page of their own.

use super::page_form::press;
use crate::page::Page;
use serde_json::json;
use std::fs;
use xtask::wasm::Build;
use xtask::{dist, root, target};

/// In a frame with an origin of its own, which may run scripts and little else.
pub fn in_a_frame(page: &Page<'_>) {
    page.enter("#help");
    page.find(".widget");
    // WebKitGTK's driver types nothing in such a frame.
    page.run("document.querySelector('bank-help').search('yzm')", &[]);
    page.find_saying(".result-title", "验证码");
    assert_eq!(page.run("return origin", &[]), "null");
    let press = |css: &str| page.run("arguments[0].click()", &[page.find(css).json()]);
    press("#tab-check");
    // A frame without `allow-forms` would keep it from doing anything.
    press("[type=submit]");
    page.find("#summary");
    assert_eq!(page.exits(), [""; 0]);
    assert_eq!(page.console(), [""; 0]);
}

/// What an editor may write, and one script that the owner of the site adds to all its pages.
pub fn in_filtered_content(page: &Page<'_>) {
    page.find("input[type=search]");
    page.settle();
    assert_eq!(page.shifts(), json!([]));
    page.type_into("input[type=search]", "yzm");
    page.find_saying(".result-title", "验证码");
    let fallback =
        "return document.querySelectorAll('[data-bank-help] > bank-help > details').length > 30";
    assert_eq!(page.run(fallback, &[]), true);
    assert_eq!(page.console(), [""; 0]);
}

/// Opened as a file, from which browsers load no modules unless a driver tells them to: the questions
/// are there.
pub fn as_a_file(page: &Page<'_>) {
    let folder = target().join("e2e/file");
    fs::create_dir_all(&folder).expect("a folder");
    let dist = dist::folder(Build::Release);
    for file in ["bank-help.js", "bank-help-widget.js", "bank-help.wasm"] {
        fs::copy(dist.join(file), folder.join(file)).expect(file);
    }
    fs::copy(root().join("index.html"), folder.join("index.html")).expect("the demo page");
    page.visit(&format!("file://{}/index.html", folder.display()));
    // By keyboard: Firefox's driver looks after a click whether the page goes elsewhere, and takes the end of
    // the page before, which has another process, for that.
    press(page, "bank-help summary");
    page.until(
        "an open answer",
        "document.querySelector('bank-help details[open]')",
        &[],
    );
    let answer = page.outside("bank-help details[open] p").remove(0);
    assert!(!page.text_of(&answer).is_empty());
}
