//! What others build with the package from npm: React, Vue, a worker.

use super::page_form::{autofill, press, type_into};
use crate::page::Page;
use crate::views::enter;
use serde_json::{Value, json};

/// A form whose framework controls every input: what is typed is checked, fields that come later
/// too, and the framework's own state is untouched by it.
pub fn form(page: &Page<'_>) {
    page.find(".widget");
    type_into(page, "mobile", "1391234567x");
    wait_until_said(page, "mobile", "第 11 位");
    until_state(page, "values", json!({ "mobile": "1391234567x" }));
    press(page, "#send");
    page.until_focus("summary");
    until_state(page, "codes", json!(["mobile.characters"]));
    until_state(page, "sent", json!(0));

    // A letter in the place of a digit: the framework's state has what was meant, and has it back.
    let slip = "1391234567O";
    type_into(page, "mobile", slip);
    for (button, mobile) in [(".suggestion", "13912345670"), (".undo", slip)] {
        page.find(button);
        enter(page, button);
        until_state(page, "values", json!({ "mobile": mobile }));
        page.until_focus("field-mobile");
    }

    press(page, "#more");
    let more = "document.getElementById('bank_card')";
    page.until("a field more", more, &[]);
    type_into(page, "bank_card", "622202000000123456x");
    wait_until_said(page, "bank_card", "第 19 位");
    type_into(page, "bank_card", "6222 0200 0000 1234 566");
    // The page rewrites it: the blanks go.
    type_into(page, "mobile", "139 1234 5678");
    for field in ["mobile", "bank_card"] {
        wait_until_said(page, field, "");
    }
    autofill(page, &[("mobile", "10086"), ("bank_card", "1")]);
    wait_until_said(page, "mobile", "客服电话");
    autofill(
        page,
        &[
            ("mobile", "13912345678"),
            ("bank_card", "6222020000001234566"),
        ],
    );
    wait_until_said(page, "mobile", "");
    let values = json!({ "mobile": "13912345678", "bank_card": "6222020000001234566" });
    until_state(page, "values", values);
    press(page, "#send");
    until_state(page, "sent", json!(1));
    assert_eq!(page.axe(), [""; 0]);
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.exits(), [""; 0]);
    let told = page.events().concat();
    assert!(!told.contains("139"), "{told}");
}

/// Waits until the framework holds this, as the page shows it.
#[track_caller]
fn until_state(page: &Page<'_>, name: &str, value: Value) {
    let what = format!("{name} to be {value}");
    let holds = "same(JSON.parse(text(document.getElementById('state')) || '{}')[arguments[0]], arguments[1])";
    page.until(&what, holds, &[name.into(), value]);
}

/// Waits until these words stand beside a field of the page, or none.
#[track_caller]
fn wait_until_said(page: &Page<'_>, field: &str, words: &str) {
    let said = "((said) => (arguments[1] ? said.includes(arguments[1]) : said === ''))(
        text(document.querySelector(`output[for=${arguments[0]}]`)))";
    let what = format!("{field}: {words}");
    page.until(&what, said, &[field.into(), words.into()]);
}

/// The engine answers in a module worker as it does in a page.
pub fn worker(page: &Page<'_>) {
    let answer = page.until("an answer", "text(document.getElementById('answer'))", &[]);
    let answer = answer.as_str().unwrap_or_default();
    let answer: Value = serde_json::from_str(answer).expect("JSON");
    let expected = json!({
        "marked": true,
        "verdict": "good",
        "shown": "110105 19491231 002X",
        "code": "form_unknown"
    });
    assert_eq!(answer, expected);
    assert_eq!(page.console(), [""; 0]);
}
