//! What the widget draws is valid HTML, in every view and language. All engines draw the same, so one is
//! asked.

use crate::apps;
use crate::page::Page;
use crate::views::{LANGUAGES, in_every_view};
use std::fs;
use xtask::browsers::Engine;

/// html-validate knows whole pages; how a browser writes an attribute down is not the widget's choice.
const RULES: &str =
    r#"{ "root": true, "extends": ["html-validate:standard", "html-validate:a11y"] }"#;

/// html-validate finds nothing in what stands in the shadow root.
pub fn what_is_drawn(page: &Page<'_>) {
    if page.engine != Engine::Chromium {
        return;
    }
    let folder = xtask::target().join("e2e/html");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the pages");
    fs::write(folder.join(".htmlvalidate.json"), RULES).expect("the rules");
    in_every_view(page, &LANGUAGES, &|page, view, language| {
        page.settle();
        let drawn = page.now("widget().shadowRoot.innerHTML", &[]);
        let drawn = drawn.as_str().unwrap_or_default();
        assert!(drawn.contains("data-screen"), "{view}");
        let (code, head) = (language.code, "<!DOCTYPE html>");
        let html = format!(
            "{head}<html lang=\"{code}\"><head><title>{view}</title></head><body><main><h1>Page</h1>{drawn}</main></body></html>"
        );
        fs::write(folder.join(format!("{view}.{code}.html")), html).expect("a page");
    });
    apps::validate(&[&folder.join("*.html")]).unwrap_or_else(|error| panic!("{error:#}"));
}
