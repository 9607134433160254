//! Where the focus goes.

use super::stage::{Stage, document, send, settle};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn an_answer_takes_the_focus_and_gives_it_back_to_its_question() {
    let stage = Stage::ready().await;
    stage.click(".result:nth-child(2) .result-title").await;
    assert_eq!(stage.focused(), "article-title");
    stage.click(".back").await;
    let active = stage.active().unwrap();
    assert_eq!(
        active.get_attribute("data-article").as_deref(),
        Some("fraud")
    );
}

#[wasm_bindgen_test]
async fn from_answer_to_answer_the_way_back_leads_to_the_first_question() {
    let stage = Stage::ready().await;
    stage.click("[data-article=code]").await;
    stage.click(".related [data-article=fraud]").await;
    assert_eq!(stage.focused(), "article-title");
    assert_eq!(stage.text("#article-title"), "有人要验证码能给吗");
    stage.click(".back").await;
    let active = stage.active().unwrap();
    assert_eq!(
        active.get_attribute("data-article").as_deref(),
        Some("code")
    );
}

#[wasm_bindgen_test]
async fn an_answer_opened_by_the_page_leaves_the_focus_on_a_heading() {
    let stage = Stage::ready().await;
    stage.host.show("code");
    settle().await;
    assert_eq!(stage.focused(), "article-title");
    stage.click(".back").await;
    assert_eq!(stage.focused(), "screen-title");
}

#[wasm_bindgen_test]
async fn a_check_leads_to_the_summary_and_the_summary_to_the_field() {
    let stage = Stage::ready().await;
    stage.click("#tab-check").await;
    stage.click("[type=submit]").await;
    assert_eq!(stage.focused(), "summary");
    stage.click(".summary-list li:nth-child(1) button").await;
    assert_eq!(stage.focused(), "field-id_card");
    stage
        .click(".summary-list li:nth-child(2) .summary-message")
        .await;
    assert_eq!(stage.focused(), "field-sex");
    let field = stage.get("#field-id_card");
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    let described = field.get_attribute("aria-describedby").unwrap();
    assert!(
        described
            .split(' ')
            .all(|id| stage.find(&format!("#{id}")).is_some())
    );
}

#[wasm_bindgen_test]
async fn sending_the_form_checks_it_and_goes_nowhere() {
    let stage = Stage::ready().await;
    stage.click("#tab-check").await;
    let form: web_sys::HtmlFormElement = stage.get("form").unchecked_into();
    form.request_submit().unwrap();
    settle().await;
    assert_eq!(stage.focused(), "summary");
}

#[wasm_bindgen_test]
async fn the_tabs_are_one_stop_and_arrows_go_round() {
    let stage = Stage::ready().await;
    stage.get("#tab-faq").focus().unwrap();
    for (key, expected) in [
        ("ArrowRight", "tab-check"),
        ("End", "tab-guide"),
        ("ArrowRight", "tab-faq"),
        ("ArrowLeft", "tab-guide"),
    ] {
        let from = format!("#{}", stage.focused());
        stage.press(&from, key, false).await;
        assert_eq!(stage.focused(), expected, "{key}");
        let stops = stage
            .root()
            .query_selector_all("[role=tab][tabindex='0']")
            .unwrap();
        assert_eq!(stops.length(), 1, "{key}");
    }
}

#[wasm_bindgen_test]
async fn a_cleared_form_leaves_the_focus_on_its_heading() {
    let stage = Stage::ready().await;
    stage.click("#tab-check").await;
    stage.type_into("#field-mobile", "139", false).await;
    send(&stage.get("#field-mobile"), "blur");
    stage.click(".buttons .button:nth-child(2)").await;
    assert_eq!(stage.focused(), "screen-title");
}

#[wasm_bindgen_test]
async fn what_the_page_does_leaves_the_focus_where_someone_types() {
    let stage = Stage::ready().await;
    let elsewhere: web_sys::HtmlElement =
        document().create_element("input").unwrap().unchecked_into();
    document().body().unwrap().append_child(&elsewhere).unwrap();
    elsewhere.focus().unwrap();
    stage.host.search("验证码");
    settle().await;
    stage.host.set_attribute("view", "guide").unwrap();
    settle().await;
    stage.host.clear();
    settle().await;
    assert!(stage.find("[data-screen=guide]").is_some());
    assert!(document().active_element().as_ref() == Some(elsewhere.as_ref()));
    elsewhere.remove();
}
