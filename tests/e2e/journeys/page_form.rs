//! A bank's own form, checked by the widget: written in plain HTML.

use crate::page::{Page, key};
use serde_json::json;

/// Types into a field of the page, by its id, in the place of what it holds.
pub fn type_into(page: &Page<'_>, field: &str, text: &str) {
    let held = "
        const field = document.getElementById(arguments[0]);
        field.focus();
        return field.value.length;";
    let held = page.run(held, &[field.into()]).as_u64().unwrap_or_default();
    let mut keys = vec![key::END.to_owned()];
    keys.extend((0..held).map(|_| key::BACKSPACE.to_owned()));
    keys.extend(text.chars().map(String::from));
    page.press(&keys.iter().map(String::as_str).collect::<Vec<_>>());
}

/// Presses a button of the page by keyboard, which no layout that moves makes miss.
pub fn press(page: &Page<'_>, button: &str) {
    page.run(
        "arguments[0].focus()",
        &[page.outside(button).remove(0).json()],
    );
    page.press(&[key::ENTER]);
}

/// Fills fields in as a browser or a password manager does: all in one go, no key pressed, no focus.
pub fn autofill(page: &Page<'_>, values: &[(&str, &str)]) {
    let script = "
        // Past whatever a framework has put over it.
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        for (const [id, value] of arguments[0]) {
            const field = document.getElementById(id);
            set.call(field, value);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
        }";
    page.run(script, &[json!(values)]);
}

/// Waits until these words stand beside the page's field.
#[track_caller]
fn until_said(page: &Page<'_>, words: &str) {
    let said = "text(document.querySelector('output')).includes(arguments[0])";
    page.until(words, said, &[words.into()]);
}

/// Waits until nothing stands there any more.
#[track_caller]
fn until_silent(page: &Page<'_>) {
    page.until(
        "no words",
        "text(document.querySelector('output')) === ''",
        &[],
    );
}

/// What a browser fills in is checked like what is typed.
pub fn autofilled(page: &Page<'_>) {
    page.find(".widget");
    autofill(page, &[("city", "北京"), ("mobile", "10086")]);
    until_said(page, "客服电话");
    autofill(page, &[("city", "上海"), ("mobile", "13912345678")]);
    until_silent(page);
    press(page, "#send");
    page.until("one sent", "window.sent === 1", &[]);
    assert_eq!(page.console(), [""; 0]);
}

/// What is wrong stands beside the field; the form is held until it is mended.
pub fn plain(page: &Page<'_>) {
    page.find(".widget");
    let send = || press(page, "#send");
    type_into(page, "mobile", "1391234567x");
    until_said(page, "第 11 位");
    send();
    page.until_focus("summary");
    assert_eq!(page.run("return window.sent", &[]), json!(0));
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("page-form");
    page.click(&page.find(".summary-link"));
    page.until_focus("input#mobile");
    type_into(page, "mobile", "13912345678");
    until_silent(page);
    send();
    page.until("one sent", "window.sent === 1", &[]);
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.exits(), [""; 0]);
    let told = page.events().concat();
    assert!(!told.contains("139"), "{told}");
}

/// What is wrong does not stay behind a launcher's button: its panel opens for it, and gives way to the
/// field that is to be mended.
pub fn in_a_launcher(page: &Page<'_>) {
    page.find(".widget");
    page.run("document.querySelector('bank-help').mode = 'launcher'", &[]);
    page.find(".launcher");
    let is_open = || page.property(&page.find(".frame"), "offsetHeight") != 0;
    type_into(page, "mobile", "1391234567x");
    // Words that come while the button is pressed would move it away.
    until_said(page, "第 11 位");
    assert!(!is_open());
    page.click(&page.outside("#send").remove(0));
    page.until_focus("summary");
    assert!(is_open());
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("page-form-launcher");
    page.click(&page.find(".summary-link"));
    page.until_focus("input#mobile");
    page.until_property(".frame", "offsetHeight", 0);
    page.settle();
    assert_eq!(page.focus(), "input#mobile");
    assert!(!is_open());
    assert_eq!(page.console(), [""; 0]);
}
