//! Where the widget cannot run, the questions in the page are still there.

use crate::page::Page;

/// A page whose policy forgot `'wasm-unsafe-eval'`.
pub fn without_webassembly(page: &Page<'_>) {
    falls_back(page, "wasm_blocked");
    page.shoot("without-webassembly");
}

/// A file that is not the one that was released never runs.
pub fn tampered(page: &Page<'_>) {
    falls_back(page, "wasm_missing");
    assert!(page.run("return window.tampered", &[]).is_null());
}

/// The half that is fetched later is held to its hash, too. Answers are found without it.
pub fn tampered_rest(page: &Page<'_>) {
    page.type_into("input[type=search]", "yzm");
    page.find_saying(".result-title", "验证码");
    page.click(&page.find_saying("[role=tab]", "核对信息"));
    page.click(&page.find_saying(".rest .button", "再试一次"));
    page.find_saying(".rest .button", "再试一次");
    page.click(&page.find_saying("[role=tab]", "找答案"));
    page.find_saying(".result-title", "验证码");
}

/// Without what watches the page's form, the form is sent as it always was.
pub fn tampered_form(page: &Page<'_>) {
    hears(page, "wasm_missing");
    page.find("input[type=search]");
    page.click(&page.outside("#send").remove(0));
    page.wait_until("an empty form refused by the browser alone", || {
        page.run("return document.querySelector(':user-invalid')?.name", &[]) == "mobile"
    });
    assert!(page.run("return window.tampered", &[]).is_null());
}

/// The whole page that needs no script, where none may run.
pub fn alone(page: &Page<'_>) {
    page.click(&page.outside("nav li:nth-child(2) a").remove(0));
    let topic = page.run("return document.querySelector(':target').textContent", &[]);
    assert_eq!(topic, "验证码");
    page.click(&page.outside("h2:target + details summary").remove(0));
    let answer = page.outside("h2:target + details p").remove(0);
    assert!(!page.text_of(&answer).is_empty());
    let width = page.run("return getComputedStyle(document.body).maxWidth", &[]);
    assert_eq!(width, "672px", "its sheet");
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("alone");
}

/// The questions stand, and the page hears why.
fn falls_back(page: &Page<'_>, code: &str) {
    hears(page, code);
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
}

fn hears(page: &Page<'_>, code: &str) {
    page.wait_until("an error told to the page", || {
        page.events().iter().any(|event| event.contains(code))
    });
}
