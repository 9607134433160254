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
    assert_eq!(state(page)["values"], json!({ "mobile": "1391234567x" }));
    press(page, "#send");
    page.wait_until("focus on the summary", || page.focus().contains("summary"));
    page.wait_until("the codes in the framework's state", || {
        state(page)["codes"] == json!(["mobile.characters"])
    });
    assert_eq!(state(page)["sent"], json!(0));

    // A letter in the place of a digit: the framework's state has what was meant, and has it back.
    let slip = "1391234567O";
    type_into(page, "mobile", slip);
    for (button, mobile) in [(".suggestion", "13912345670"), (".undo", slip)] {
        page.find(button);
        enter(page, button);
        page.wait_until(mobile, || state(page)["values"]["mobile"] == mobile);
        assert!(page.focus().contains("field-mobile"), "{}", page.focus());
    }

    press(page, "#more");
    page.wait_until("a field more", || !page.outside("#bank_card").is_empty());
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
    assert_eq!(state(page)["values"], values);
    press(page, "#send");
    page.wait_until("one sent", || state(page)["sent"] == json!(1));
    assert_eq!(page.axe(), [""; 0]);
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.exits(), [""; 0]);
    let told = page.events().concat();
    assert!(!told.contains("139"), "{told}");
}

/// What the framework holds, as the page shows it.
fn state(page: &Page<'_>) -> Value {
    let text = page.text_of(&page.outside("#state").remove(0));
    serde_json::from_str(&text).unwrap_or_default()
}

#[track_caller]
fn wait_until_said(page: &Page<'_>, field: &str, words: &str) {
    let output = page.outside(&format!("output[for={field}]")).remove(0);
    page.wait_until(&format!("{field}: {words}"), || {
        let said = page.text_of(&output);
        if words.is_empty() {
            said.is_empty()
        } else {
            said.contains(words)
        }
    });
}

/// The engine answers in a module worker as it does in a page.
pub fn worker(page: &Page<'_>) {
    let answer = || page.text_of(&page.outside("#answer").remove(0));
    page.wait_until("an answer", || !answer().is_empty());
    let answer: Value = serde_json::from_str(&answer()).expect("JSON");
    let expected = json!({
        "marked": true,
        "verdict": "good",
        "shown": "110105 19491231 002X",
        "code": "form_unknown"
    });
    assert_eq!(answer, expected);
    assert_eq!(page.console(), [""; 0]);
}
