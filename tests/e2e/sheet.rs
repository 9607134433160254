//! The visual sheet: every view as it is drawn, in every size, language and theme, with one page
//! to look at them all. `cargo xtask shots` makes it, in Chromium.

use crate::page::{DESK, PHONE, Page, Size, key};
use base64::Engine as _;
use serde_json::json;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A view: its name, and what a visitor does to get there from a page just loaded.
type Shown = (&'static str, fn(&Page<'_>, &Language));

const VIEWS: [Shown; 12] = [
    ("home", |_, _| {}),
    ("topic", |page, _| tap(page, ".topic:nth-child(3)")),
    ("found", |page, lang| page.type_into("#query", lang.query)),
    ("nothing", |page, _| page.type_into("#query", "zzqqxxwwvv")),
    ("answer", |page, _| {
        page.run(
            "document.querySelector('bank-help').show('code_not_arriving')",
            &[],
        );
    }),
    ("tried", |page, _| {
        tap(page, "[data-article=code_not_arriving]");
        tap(page, ".remedy-tried");
        tap(page, ".helpful button:nth-child(2)");
    }),
    ("tried-all", |page, _| {
        tap(page, "[data-article=info_error]");
        for _ in 0..5 {
            tap(page, ".remedy-tried");
        }
    }),
    ("check", |page, _| tap(page, "#tab-check")),
    ("wrong", |page, lang| {
        fill(
            page,
            &[("name", lang.name), ("id_card", "110105194912310029")],
        );
        page.press(&[key::TAB]);
    }),
    ("mend", |page, _| {
        tap(page, "#tab-check");
        go_to(page, "bank_card");
        tap(page, "[type=submit]");
    }),
    ("ready", |page, lang| {
        let fields = [("name", lang.name), ("id_card", "11010519491231002X")];
        fill(page, &fields);
        go_to(page, "birth_date");
        tap(page, ".suggestion");
        go_to(page, "sex");
        tap(page, ".choice:nth-child(2)");
        go_to(page, "mobile");
        page.type_into("#field-mobile", "13800138000");
        go_to(page, "bank_card");
        tap(page, "[type=submit]");
    }),
    ("guide", |page, _| {
        tap(page, "#tab-guide");
        tap(page, ".guide-steps .item:first-child input");
    }),
];

const SIZES: [(&str, Size); 2] = [("phone", PHONE), ("desktop", DESK)];
const THEMES: [&str; 2] = ["light", "dark"];

/// What is typed in a language.
struct Language {
    code: &'static str,
    query: &'static str,
    name: &'static str,
}

const LANGUAGES: [Language; 3] = [
    Language {
        code: "zh-CN",
        query: "收不到验证码",
        name: "张三",
    },
    Language {
        code: "zh-Hant",
        query: "收不到驗證碼",
        name: "張三",
    },
    Language {
        code: "en",
        query: "no sms code",
        name: "Zhang San",
    },
];

fn tap(page: &Page<'_>, css: &str) {
    page.click(&page.find(css));
}

fn fill(page: &Page<'_>, fields: &[(&str, &str)]) {
    tap(page, "#tab-check");
    for (field, text) in fields {
        go_to(page, field);
        page.type_into(&format!("#field-{field}"), text);
    }
}

/// Goes on to a field, where only one is in sight.
fn go_to(page: &Page<'_>, field: &str) {
    let is_seen = || {
        let field = page.find(&format!("[data-field={field}]"));
        page.property(&field, "offsetHeight") != 0
    };
    while !is_seen() {
        tap(page, ".step-next");
    }
}

/// Makes all pictures in `folder`, and its `index.html`.
pub fn make(page: &Page<'_>, folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder for the pictures");
    let mut index = String::from(HEAD);
    for (view, show) in VIEWS {
        writeln!(index, "<h2>{view}</h2>\n<div>").expect("a string");
        for (size, viewport) in SIZES {
            for language in &LANGUAGES {
                open(page, language, viewport);
                show(page, language);
                for theme in THEMES {
                    let file = format!("{view}.{size}.{theme}.{}.png", language.code);
                    set_theme(page, theme);
                    fs::write(folder.join(&file), picture(page)).expect("a picture");
                    let figure = format!(
                        "<a href=\"{file}\"><img class=\"{size}\" src=\"{file}\" alt=\"{file}\" loading=\"lazy\"></a>"
                    );
                    writeln!(index, "{figure}").expect("a string");
                }
            }
        }
        index.push_str("</div>\n");
        println!("  {view}");
    }
    fs::write(folder.join("index.html"), index).expect("the index");
}

const HEAD: &str = "\
<!doctype html>
<meta charset=\"utf-8\">
<title>bank-help: every view</title>
<style>
  body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #8882; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  .phone { width: 270px; }
  .desktop { width: 560px; }
</style>
";

/// Loads the page anew, in this size and language.
fn open(page: &Page<'_>, language: &Language, Size(width, height): Size) {
    let metrics = json!({
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600
    });
    page.devtools("Emulation.setDeviceMetricsOverride", metrics);
    page.go("");
    page.find(".widget");
    let script = "
        const [pack, done] = arguments;
        const host = document.querySelector('bank-help');
        if (host.pack === pack) return done();
        host.addEventListener('bank-help-ready', () => done(), { once: true });
        host.lang = document.documentElement.lang = pack.split('.').at(-2);
        host.pack = pack;";
    let pack = format!("packs/icbc-wallet.{}.json", language.code);
    page.run_async(script, &[pack.into()]);
}

fn set_theme(page: &Page<'_>, theme: &str) {
    let scheme = json!({ "name": "prefers-color-scheme", "value": theme });
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({ "features": [scheme] }),
    );
    // A colour that is on its way is neither the one nor the other.
    let script = "
        const done = arguments[0];
        const motions = document.querySelector('bank-help').shadowRoot.getAnimations();
        Promise.allSettled(motions.map((motion) => motion.finished)).then(() => done());";
    page.run_async(script, &[]);
}

/// The whole widget with a little of the page around it, however long it is.
fn picture(page: &Page<'_>) -> Vec<u8> {
    let script = "
        const box = document.querySelector('bank-help').getBoundingClientRect();
        return { x: 0, y: box.y + scrollY - 16, width: innerWidth, height: box.height + 32, scale: 1 };";
    let clip = page.run(script, &[]);
    let how = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let answer = page.devtools("Page.captureScreenshot", how);
    let data = answer["data"].as_str().unwrap_or_default();
    let picture = base64::engine::general_purpose::STANDARD.decode(data);
    picture.expect("a picture in base64")
}
