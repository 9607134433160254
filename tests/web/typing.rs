//! Typing, with and without an input method.

use super::stage::{Stage, settle};
use js_sys::{Function, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

/// From now on an input counts how often a program sets its value.
fn count_writes(input: &HtmlInputElement) {
    let code = "
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        input.writes = 0;
        Object.defineProperty(input, 'value', {
            configurable: true,
            get() { return own.get.call(input); },
            set(value) { input.writes += 1; own.set.call(input, value); },
        });";
    Function::new_with_args("input", code)
        .call1(&JsValue::NULL, input)
        .unwrap();
}

fn writes(input: &HtmlInputElement) -> f64 {
    Reflect::get(input, &"writes".into())
        .unwrap()
        .as_f64()
        .unwrap()
}

#[wasm_bindgen_test]
async fn a_search_goes_on_while_composing_and_never_writes_back() {
    let stage = Stage::ready().await;
    for (at, text) in ["y", "yan", "yan zheng", "验证", "验证码"]
        .into_iter()
        .enumerate()
    {
        let input = stage.input("#query");
        count_writes(&input);
        stage.type_into("#query", text, at < 4).await;
        // The one write is the test's own typing.
        assert_eq!(writes(&input), 1.0, "{text}");
        assert_eq!(input.value(), text);
    }
    assert_eq!(stage.text(".result:first-child mark"), "验证码");
}

#[wasm_bindgen_test]
async fn what_is_typed_into_a_field_stays_as_typed() {
    let stage = Stage::ready().await;
    stage.click("#tab-check").await;
    for text in [" １３９ 1234-5678", "x\u{200b}", "𠀋"] {
        stage.type_into("#field-mobile", text, false).await;
        assert_eq!(stage.input("#field-mobile").value(), text);
    }
}

#[wasm_bindgen_test]
async fn escape_clears_unless_it_belongs_to_the_input_method() {
    let stage = Stage::ready().await;
    stage.type_into("#query", "验证码", false).await;
    assert!(stage.press("#query", "Escape", true).await);
    assert_eq!(stage.input("#query").value(), "验证码");
    assert!(!stage.press("#query", "Escape", false).await);
    assert_eq!(stage.input("#query").value(), "");
    assert_eq!(stage.focused(), "query");
    // Nothing is left to clear, so the key is anyone's.
    assert!(stage.press("#query", "Escape", false).await);
}

#[wasm_bindgen_test]
async fn a_slash_goes_to_the_search_box_but_never_out_of_a_text() {
    let stage = Stage::ready().await;
    assert!(!stage.press("#tab-faq", "/", false).await);
    assert_eq!(stage.focused(), "query");
    assert!(stage.press("#query", "/", false).await);
    assert!(stage.press("#tab-faq", "/", true).await);
}

#[wasm_bindgen_test]
async fn the_page_sets_the_shortcut_or_switches_it_off() {
    let stage = Stage::ready().await;
    stage.host.set_attribute("shortcut", "f").unwrap();
    assert!(stage.press("#tab-faq", "/", false).await);
    assert!(!stage.press("#tab-faq", "f", false).await);
    assert_eq!(stage.focused(), "query");
    stage.host.set_attribute("shortcut", "").unwrap();
    assert!(stage.press("#tab-faq", "/", false).await);
    assert!(stage.press("#tab-faq", "f", false).await);
}

#[wasm_bindgen_test]
async fn arrows_go_from_the_search_box_through_the_questions_and_back() {
    let stage = Stage::ready().await;
    stage.get("#query").focus().unwrap();
    let opened = |stage: &Stage| stage.active().unwrap().get_attribute("data-article");
    for (key, expected) in [
        ("ArrowDown", Some("code")),
        ("ArrowDown", Some("fraud")),
        ("ArrowUp", Some("code")),
        ("ArrowUp", None),
        ("ArrowUp", None),
        ("Enter", Some("code")),
    ] {
        let from = match opened(&stage) {
            Some(article) => format!("[data-article={article}]"),
            None => "#query".into(),
        };
        stage.press(&from, key, false).await;
        assert_eq!(opened(&stage).as_deref(), expected, "{key}");
    }
    // An input method chooses among its own words with the same keys.
    stage.get("#query").focus().unwrap();
    assert!(stage.press("#query", "ArrowDown", true).await);
    assert_eq!(stage.focused(), "query");
}

#[wasm_bindgen_test]
async fn a_field_is_judged_when_the_composition_ends_and_not_before() {
    let stage = Stage::ready().await;
    stage.click("#tab-check").await;
    stage.type_into("#field-mobile", "yao", true).await;
    assert!(stage.find(".note").is_none());
    // As in Chromium and Safari: no `input` comes after it.
    let end = "input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))";
    let end = Function::new_with_args("input", end);
    end.call1(&JsValue::NULL, &stage.get("#field-mobile"))
        .unwrap();
    settle().await;
    assert!(stage.find(".note").is_some());
    assert_eq!(stage.input("#field-mobile").value(), "yao");
}
