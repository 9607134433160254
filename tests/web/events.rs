//! What the page around the widget hears.

use super::stage::{Stage, settle};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn events_carry_ids_counts_and_codes() {
    let stage = Stage::ready().await;
    stage.type_into("#query", "验证码", false).await;
    let drawn = stage.root().query_selector_all(".result").unwrap();
    let expected = format!(r#"{{"count":{}}}"#, drawn.length());
    assert_eq!(stage.heard("search").await, expected);
    stage.host.show("code");
    settle().await;
    assert_eq!(stage.heard("article").await, r#"{"id":"code"}"#);
    stage.click(".helpful .button").await;
    let expected = r#"{"id":"code","helpful":true}"#;
    assert_eq!(stage.heard("feedback").await, expected);
    stage.click("#tab-check").await;
    stage.type_into("#field-mobile", "10086", false).await;
    stage.click("[type=submit]").await;
    let expected =
        r#"{"ready":false,"codes":["field.required","field.required","mobile.service"]}"#;
    assert_eq!(stage.heard("check").await, expected);
}

#[wasm_bindgen_test]
async fn nothing_typed_is_ever_in_an_event() {
    let stage = Stage::ready().await;
    const CANARY: &str = "13912345678";
    stage.type_into("#query", CANARY, false).await;
    stage.click("#tab-check").await;
    for field in ["#field-id_card", "#field-mobile"] {
        stage.type_into(field, CANARY, false).await;
        stage.get(field).focus().unwrap();
        stage.get(field).blur().unwrap();
    }
    stage.click("[type=submit]").await;
    let events = stage.events.borrow();
    assert!(events.iter().any(|(name, _)| name == "check"), "{events:?}");
    assert!(
        !events.iter().any(|(_, detail)| detail.contains("139")),
        "{events:?}"
    );
}

#[wasm_bindgen_test]
async fn clearing_forgets_what_was_typed() {
    let stage = Stage::ready().await;
    stage.click("#tab-check").await;
    stage.type_into("#field-mobile", "13912345678", false).await;
    stage.host.clear();
    settle().await;
    assert_eq!(stage.input("#field-mobile").value(), "");
    stage.host.search("13912345678");
    settle().await;
    stage.host.clear();
    settle().await;
    assert_eq!(stage.input("#query").value(), "");
}
