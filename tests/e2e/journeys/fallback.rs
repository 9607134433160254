//! Where the widget cannot run, the questions in the page are still there.

use crate::page::Page;

/// A page whose policy forgot `'wasm-unsafe-eval'`.
pub fn without_webassembly(page: &Page<'_>) {
    page.wait_until("an error told to the page", || {
        page.events()
            .iter()
            .any(|event| event.contains("wasm_blocked"))
    });
    let first = "bank-help details summary";
    page.wait_until("the questions", || {
        page.outside(first)
            .iter()
            .any(|summary| !page.text_of(summary).is_empty())
    });
    assert!(
        page.all("input").is_empty(),
        "no search box that finds nothing"
    );
    page.shoot("without-webassembly");
}
