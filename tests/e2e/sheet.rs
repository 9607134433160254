//! The visual sheet: every view as it is drawn, in every size, language and theme, with one page
//! to look at them all. `cargo xtask shots` makes it, in Chromium.

use crate::page::{DESK, PHONE, Page, Size};
use crate::views::{LANGUAGES, Language, VIEWS, open};
use base64::Engine as _;
use serde_json::json;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const SIZES: [(&str, Size); 2] = [("phone", PHONE), ("desktop", DESK)];
const THEMES: [&str; 2] = ["light", "dark"];

/// Makes all pictures in `folder`, and its `index.html`.
pub fn make(page: &Page<'_>, folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder for the pictures");
    let mut index = String::from(HEAD);
    for (view, show) in VIEWS {
        writeln!(index, "<h2>{view}</h2>\n<div>").expect("a string");
        for (size, viewport) in SIZES {
            for language in &LANGUAGES {
                open_in(page, language, viewport);
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
fn open_in(page: &Page<'_>, language: &Language, Size(width, height): Size) {
    let metrics = json!({
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600
    });
    page.devtools("Emulation.setDeviceMetricsOverride", metrics);
    page.devtools(
        "Emulation.setTouchEmulationEnabled",
        json!({ "enabled": width < 600 }),
    );
    page.go("");
    open(page, language);
}

fn set_theme(page: &Page<'_>, theme: &str) {
    let scheme = json!({ "name": "prefers-color-scheme", "value": theme });
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({ "features": [scheme] }),
    );
    page.settle();
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
