//! When the widget is fetched, and what becomes of the fallback then.

use super::stage::{PACK, Stage, address, document, settle, turn};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// Two turns of the browser, each with a frame: an observer of the viewport has spoken by then.
async fn frames() {
    for _ in 0..2 {
        super::stage::frame().await;
        turn().await;
    }
}

fn is_loading(stage: &Stage) -> bool {
    stage.root().child_nodes().length() > 2 || stage.find(".widget").is_some()
}

/// An element far below what is seen.
async fn far_below(loading: &str) -> (Stage, Element) {
    let stage = Stage::new();
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.host.set_attribute("loading", loading).unwrap();
    let space = document().create_element("div").unwrap();
    let style = space.unchecked_ref::<HtmlElement>().style();
    style.set_property("height", "5000px").unwrap();
    document().body().unwrap().append_child(&space).unwrap();
    stage.enter().await;
    frames().await;
    (stage, space)
}

#[wasm_bindgen_test]
async fn lazy_waits_until_the_element_is_near_the_viewport() {
    for loading in ["lazy", ""] {
        let (stage, space) = far_below(loading).await;
        assert!(!is_loading(&stage), "{loading}");
        space.remove();
        stage.heard("ready").await;
    }
}

#[wasm_bindgen_test]
async fn eager_waits_for_nothing() {
    let (stage, space) = far_below("eager").await;
    assert!(is_loading(&stage));
    stage.heard("ready").await;
    space.remove();
}

#[wasm_bindgen_test]
async fn intent_waits_for_a_touch_a_focus_or_a_call() {
    let wants: [fn(&Stage); 4] = [
        |stage| super::stage::send(&stage.host, "pointerover"),
        |stage| super::stage::send(&stage.host, "focusin"),
        |stage| stage.host.search("验证码"),
        |stage| stage.host.set_attribute("loading", "eager").unwrap(),
    ];
    for want in wants {
        let stage = Stage::new();
        stage.host.set_attribute("pack", &address(PACK)).unwrap();
        stage.host.set_attribute("loading", "intent").unwrap();
        stage.enter().await;
        frames().await;
        assert!(!is_loading(&stage));
        want(&stage);
        stage.heard("ready").await;
    }
}

#[wasm_bindgen_test]
async fn an_answer_opened_in_the_fallback_stays_open_and_keeps_the_focus() {
    let stage = Stage::new();
    let fallback = "<details id='bank-help-fraud' open><summary>有人要验证码</summary></details>";
    stage.host.set_inner_html(fallback);
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.host.set_attribute("loading", "intent").unwrap();
    stage.enter().await;
    let summary = stage.host.query_selector("summary").unwrap().unwrap();
    summary.unchecked_ref::<HtmlElement>().focus().unwrap();
    stage.heard("article").await;
    settle().await;
    assert_eq!(stage.text("#article-title"), "有人要验证码能给吗");
    assert_eq!(stage.focused(), "article-title");
}

#[wasm_bindgen_test]
async fn the_focus_goes_from_the_fallback_into_the_widget() {
    let stage = Stage::new();
    stage.host.set_inner_html("<a href='#there'>电话</a>");
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.host.set_attribute("loading", "intent").unwrap();
    stage.enter().await;
    let link = stage.host.query_selector("a").unwrap().unwrap();
    link.unchecked_ref::<HtmlElement>().focus().unwrap();
    stage.heard("ready").await;
    assert_eq!(stage.focused(), "tab-faq");
}

#[wasm_bindgen_test]
async fn what_follows_stays_where_it_is_until_someone_acts() {
    let stage = Stage::new();
    let tall = "<p>电话 95588</p>".repeat(100);
    stage.host.set_inner_html(&tall);
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.enter().await;
    stage.heard("ready").await;
    let bottom = || stage.host.get_bounding_client_rect().bottom();
    let edge = web_sys::window().unwrap().inner_height().unwrap();
    assert!(bottom() >= edge.as_f64().unwrap());
    let held = bottom();
    stage.click("#tab-guide").await;
    assert!(bottom() < held);
}
