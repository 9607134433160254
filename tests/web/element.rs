//! The life of a `<bank-help>`.

use super::stage::{PACK, Stage, address, loaded, settle, sheets, turn};
use wasm_bindgen_test::wasm_bindgen_test;

fn shows_fallback(stage: &Stage) -> bool {
    stage.find("slot").is_some() && stage.find(".widget").is_none()
}

#[wasm_bindgen_test]
async fn the_fallback_stands_until_the_first_view() {
    let stage = Stage::new();
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    assert!(shows_fallback(&stage));
    stage.enter().await;
    assert!(shows_fallback(&stage));
    assert_eq!(sheets(&stage.root()).length(), 0);
    stage.heard("ready").await;
    assert!(!shows_fallback(&stage));
    assert_eq!(stage.text(".title"), "帮助");
    assert_eq!(sheets(&stage.root()).length(), 1);
}

#[wasm_bindgen_test]
async fn without_a_pack_the_fallback_stays_and_the_page_hears_why() {
    let cases = [
        (None, r#"{"code":"pack_missing"}"#),
        (Some("data:nothing"), r#"{"code":"pack_missing"}"#),
        (Some("data:application/json,{"), r#"{"code":"pack_broken"}"#),
    ];
    for (pack, expected) in cases {
        let stage = Stage::new();
        if let Some(pack) = pack {
            stage.host.set_attribute("pack", pack).unwrap();
        }
        stage.enter().await;
        assert_eq!(stage.heard("error").await, expected, "{pack:?}");
        assert!(shows_fallback(&stage), "{pack:?}");
        assert_eq!(sheets(&stage.root()).length(), 0, "{pack:?}");
    }
}

#[wasm_bindgen_test]
async fn taken_out_it_comes_down_and_put_back_it_stands_again() {
    let stage = Stage::ready().await;
    stage.host.remove();
    assert!(shows_fallback(&stage));
    stage.enter().await;
    stage.heard("ready").await;
    assert_eq!(stage.text(".title"), "帮助");
}

#[wasm_bindgen_test]
async fn moved_while_it_loads_it_stands_once() {
    let stage = Stage::new();
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.enter().await;
    stage.host.remove();
    stage.enter().await;
    stage.heard("ready").await;
    turn().await;
    assert!(stage.events.borrow().is_empty());
    let root = stage.root();
    assert_eq!(root.query_selector_all(".widget").unwrap().length(), 1);
}

#[wasm_bindgen_test]
async fn taken_out_while_it_loads_it_never_stands() {
    let stage = Stage::new();
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.enter().await;
    stage.host.remove();
    turn().await;
    assert!(stage.events.borrow().is_empty());
    assert!(shows_fallback(&stage));
}

#[wasm_bindgen_test]
async fn another_pack_stands_in_its_place() {
    let stage = Stage::ready().await;
    let other = r#"{"title": "另一份", "articles": [{"id": "a", "title": "甲"}]}"#;
    stage.host.set_attribute("pack", &address(other)).unwrap();
    stage.heard("ready").await;
    assert_eq!(stage.text(".title"), "另一份");
    assert!(stage.find(".tabs").is_none());
}

#[wasm_bindgen_test]
async fn all_elements_share_a_module_and_a_sheet() {
    let (one, other) = (Stage::ready().await, Stage::ready().await);
    assert_eq!(loaded(), 1);
    let (own, others) = (sheets(&one.root()), sheets(&other.root()));
    assert!(js_sys::Object::is(&own.get(0), &others.get(0)));
}

#[wasm_bindgen_test]
async fn the_view_attribute_chooses_the_tab_at_first_and_later() {
    let stage = Stage::new();
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.host.set_attribute("view", "guide").unwrap();
    stage.enter().await;
    stage.heard("ready").await;
    assert!(stage.find("[data-screen=guide]").is_some());
    stage.host.set_attribute("view", "check").unwrap();
    settle().await;
    assert!(stage.find("[data-screen=check]").is_some());
    stage.host.set_attribute("view", "nowhere").unwrap();
    settle().await;
    assert!(stage.find("[data-screen=check]").is_some());
}

#[wasm_bindgen_test]
async fn what_is_asked_before_it_stands_is_done_then() {
    let stage = Stage::new();
    stage.host.search("验证码");
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.enter().await;
    stage.heard("ready").await;
    settle().await;
    assert_eq!(stage.input("#query").value(), "验证码");
    assert!(stage.find("mark").is_some());
}
