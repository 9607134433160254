//! What a bank serves, the pages that only the journeys need, and what goes wrong on some of them.

use crate::journeys;
use crate::until::PATIENCE;
use std::fs;
use std::path::Path;
use xtask::server::{Fault, POLICY, Site};
use xtask::wasm::Build;
use xtask::{content, dist, root, target};

/// All of it, with the script that watches on every page.
pub fn site() -> anyhow::Result<Site> {
    let dist = dist::folder(Build::Release);
    let mut site = Site::demo(&dist)?;
    site.add_folder("", &root().join("tests/e2e/pages"))?;
    let demo = fs::read_to_string(root().join("index.html"))?;
    let form = fs::read_to_string(root().join("tests/e2e/pages/form.html"))?;

    let no_wasm = POLICY.replace(" 'wasm-unsafe-eval'", "");
    site.add_under(&no_wasm, "no-wasm.html", demo.clone());
    for name in ["old", "locked"] {
        let script = format!("<script src=\"{name}.js\"></script>\n</head>");
        site.add(&format!("{name}.html"), demo.replace("</head>", &script));
    }
    for (name, pack) in [
        ("pack-missing", "none.json"),
        ("pack-broken", "bank-help.js"),
    ] {
        let page = demo.replace("packs/icbc-wallet.zh-CN.json", pack);
        site.add(&format!("{name}.html"), page);
    }

    // In a sandbox of its own origin, Safari takes 'self' to be nowhere.
    let named = POLICY.replace("'self'", "http://127.0.0.1:*");
    let plain = fs::read(root().join("tests/e2e/pages/plain.html"))?;
    site.add_under(&named, "frame.html", plain);
    let framing = format!("{POLICY}; frame-src 'self'");
    site.serve_under(&framing, "framed.html");
    let questions = demo.split("<!-- faq:start -->").nth(1);
    let questions = questions.and_then(|rest| rest.split("<!-- faq:end -->").next());
    site.add("content.html", filtered_page(questions.unwrap_or_default()));

    let script = b"\nwindow.tampered = true;";
    // An empty section of its own making: the module is as good as before.
    let section = [0, 1, 0];
    let tampered: [(&str, &[u8], &str); 4] = [
        ("bank-help-widget.js", script, &demo),
        ("bank-help-form.js", script, &form),
        ("bank-help.wasm", &section, &demo),
        ("bank-help-rest.wasm", &section, &demo),
    ];
    for (file, more, page) in tampered {
        again(&mut site, &dist, file, page)?;
        let mut content = fs::read(dist.join(file))?;
        content.extend(more);
        site.add(&format!("{file}/{file}"), content);
    }

    let faults: [(&str, &[&str], Fault); 3] = [
        ("busy", &[WIDGET, MODULE, PACK], Fault::Busy(1)),
        ("gone", &[MODULE], Fault::Busy(usize::MAX)),
        ("slow", &[MODULE], Fault::Held),
    ];
    for (folder, files, fault) in faults {
        again(&mut site, &dist, folder, &demo)?;
        for file in files {
            site.fail(&format!("{folder}/{file}"), fault);
        }
    }

    let alone = target().join("alone");
    content::pages(&alone)?;
    site.add_folder("alone/", &alone)?;
    site.serve_under("default-src 'none'; style-src 'self'", journeys::ALONE);
    site.run_first("__watch.js", include_str!("watch.js"));
    Ok(site)
}

/// How time passes on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// As it does.
    Runs,
    /// Not before the journey turns the clock: `clock.js`.
    Stands,
    /// Too fast for the device: `slow.js`.
    IsAhead,
}

impl Clock {
    /// Sets every page's clock.
    pub fn set(self, site: &mut Site) {
        match self {
            Clock::Runs => {}
            Clock::Stands => {
                let patience = PATIENCE.as_millis().to_string();
                let clock = include_str!("clock.js").replace("\"PATIENCE\"", &patience);
                site.run_first("__clock.js", clock);
            }
            Clock::IsAhead => site.run_first("__slow.js", include_str!("slow.js")),
        }
    }
}

const WIDGET: &str = "bank-help-widget.js";
const MODULE: &str = "bank-help.wasm";
const PACK: &str = "packs/icbc-wallet.zh-CN.json";

/// The widget's files again in a folder of their own, and a page as `FOLDER.html` that takes them
/// from there.
fn again(site: &mut Site, dist: &Path, folder: &str, page: &str) -> anyhow::Result<()> {
    for name in [
        "bank-help.js",
        "bank-help-form.js",
        "bank-help-rest.wasm",
        WIDGET,
        MODULE,
        PACK,
    ] {
        site.add(&format!("{folder}/{name}"), fs::read(dist.join(name))?);
    }
    let page = (page.replace(
        "src=\"bank-help.js\"",
        &format!("src=\"{folder}/bank-help.js\""),
    ))
    .replace(PACK, &format!("{folder}/{PACK}"));
    site.add(&format!("{folder}.html"), page);
    Ok(())
}

/// A page of a site whose editors may write `div`, `details` and the like, but neither elements of
/// their own nor scripts; its owner has one script put into every head.
fn filtered_page(words: &str) -> String {
    format!(
        r#"<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>content</title>
<script type="module" src="content.js"></script>
</head>
<body>
<main>
<h1>页面</h1>
<div data-bank-help="{PACK}">
{words}
</div>
</main>
</body>
</html>
"#
    )
}
