//! The life of a `<bank-help>`.

use super::stage::{PACK, Stage, address, document, loaded, settle, sheets, turn};
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
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
    turn().await;
    assert!(shows_fallback(&stage));
    stage.enter().await;
    stage.heard("ready").await;
    assert_eq!(stage.text(".title"), "帮助");
}

#[wasm_bindgen_test]
async fn moved_it_keeps_what_was_typed() {
    let stage = Stage::ready().await;
    stage.type_into("#query", "验证码", false).await;
    let elsewhere = document().create_element("section").unwrap();
    document().body().unwrap().append_child(&elsewhere).unwrap();
    elsewhere.append_child(&stage.host).unwrap();
    turn().await;
    assert_eq!(stage.input("#query").value(), "验证码");
    let move_before = Function::new_with_args("node", "document.body.moveBefore(node, null)");
    move_before.call1(&JsValue::NULL, &stage.host).unwrap();
    turn().await;
    assert_eq!(stage.input("#query").value(), "验证码");
    elsewhere.remove();
}

#[wasm_bindgen_test]
async fn the_next_element_finds_nothing_of_the_last() {
    let stage = Stage::ready().await;
    stage.type_into("#query", "验证码", false).await;
    stage.host.remove();
    turn().await;
    assert!(!stage.root().text_content().unwrap().contains("验证码"));
    let next = Stage::ready().await;
    assert_eq!(next.input("#query").value(), "");
    next.type_into("#query", "身份证", false).await;
    assert!(next.heard("search").await.contains("count"));
    // One search was the first element's own; the next one's is not its.
    let heard = stage.events.borrow();
    let searches = heard.iter().filter(|(name, _)| name == "search");
    assert_eq!(searches.count(), 1);
}

#[wasm_bindgen_test]
async fn the_page_s_own_footer_stands_below_the_fallback_and_below_the_widget() {
    let stage = Stage::new();
    let tag = "<p>fallback</p><p slot='footer' id='foot'>© 银行</p>";
    stage.host.set_inner_html(tag);
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.enter().await;
    let height = |css: &str| {
        let found = stage.host.query_selector(css).unwrap().unwrap();
        found.get_bounding_client_rect().height()
    };
    assert!(height("#foot") > 0.0 && height("p") > 0.0);
    stage.heard("ready").await;
    assert!(height("#foot") > 0.0);
    assert_eq!(height("p"), 0.0);
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
async fn another_pack_takes_its_place_without_a_moment_of_fallback() {
    let stage = Stage::ready().await;
    stage.type_into("#query", "甲", false).await;
    let other = r#"{"title": "另一份", "articles": [{"id": "a", "title": "甲"}]}"#;
    stage.host.set_attribute("pack", &address(other)).unwrap();
    assert!(!shows_fallback(&stage));
    stage.heard("ready").await;
    assert_eq!(stage.text(".title"), "另一份");
    assert!(stage.find(".tabs").is_none());
    assert_eq!(stage.input("#query").value(), "甲");
    assert_eq!(stage.text(".result mark"), "甲");
}

#[wasm_bindgen_test]
async fn a_pack_that_does_not_come_leaves_what_stands() {
    let stage = Stage::ready().await;
    stage.host.set_attribute("pack", "data:,{").unwrap();
    assert_eq!(stage.heard("error").await, r#"{"code":"pack_broken"}"#);
    assert_eq!(stage.text(".title"), "帮助");
}

#[wasm_bindgen_test]
async fn the_language_of_the_element_or_else_of_the_page_chooses_the_pack() {
    let pack = address(r#"{"title": "(LANG)", "articles": [{"id": "a", "title": "甲"}]}"#);
    let pack = pack.replace("LANG", "{lang}");
    let page = document().document_element().unwrap();
    page.set_attribute("lang", "zh-HK").unwrap();
    let stage = Stage::new();
    stage.host.set_attribute("pack", &pack).unwrap();
    stage.enter().await;
    stage.heard("ready").await;
    assert_eq!(stage.text(".title"), "(zh-Hant)");
    for (lang, title) in [
        ("zh", "(zh-CN)"),
        ("zh-TW", "(zh-Hant)"),
        ("zh-Hans-HK", "(zh-CN)"),
        ("en-GB", "(en)"),
    ] {
        stage.host.set_attribute("lang", lang).unwrap();
        stage.heard("ready").await;
        assert_eq!(stage.text(".title"), title, "{lang}");
    }
    page.remove_attribute("lang").unwrap();
}

#[wasm_bindgen_test]
async fn what_was_set_before_the_upgrade_counts() {
    let code = "
        const inert = document.implementation.createHTMLDocument();
        const element = inert.createElement('bank-help');
        return Object.assign(element, { pack, view: 'check' });";
    let early = Function::new_with_args("pack", code);
    let early = early.call1(&JsValue::NULL, &address(PACK).into()).unwrap();
    let stage = Stage::of(early.unchecked_into());
    stage.enter().await;
    stage.heard("ready").await;
    assert!(stage.find("[data-screen=check]").is_some());
    assert_eq!(stage.host.get_attribute("view").as_deref(), Some("check"));
}

#[wasm_bindgen_test]
async fn ready_is_a_promise_too() {
    let stage = Stage::ready().await;
    assert!(JsFuture::from(stage.host.ready()).await.is_ok());
    let stage = Stage::new();
    let ready = stage.host.ready();
    stage.enter().await;
    let error = JsFuture::from(ready).await.unwrap_err();
    let code = js_sys::Reflect::get(&error, &"code".into()).unwrap();
    assert_eq!(code, "pack_missing");
}

#[wasm_bindgen_test]
async fn all_elements_share_a_module_and_a_sheet() {
    let (one, other) = (Stage::ready().await, Stage::ready().await);
    assert_eq!(loaded(), 1);
    let (own, others) = (sheets(&one.root()), sheets(&other.root()));
    assert!(js_sys::Object::is(&own.get(0), &others.get(0)));
}

#[wasm_bindgen_test]
async fn the_sheet_stands_before_the_first_node() {
    // Asks for a style as soon as there is something to ask, before anything is drawn.
    let watch = "
        new MutationObserver(() => {
            const place = root.querySelector('div');
            if (place) seen.push(getComputedStyle(place).boxSizing);
        }).observe(root, { childList: true });";
    let watch = Function::new_with_args("root, seen", watch);
    let fading = Function::new_with_args("root", "return root.getAnimations().length");
    let see = async |stage: &Stage| {
        let seen = Array::new();
        watch.call2(&JsValue::NULL, &stage.root(), &seen).unwrap();
        stage.enter().await;
        stage.heard("ready").await;
        // A node that was seen without the sheet fades from the page's colours into its own.
        let fading = fading.call1(&JsValue::NULL, &stage.root()).unwrap();
        assert_eq!(fading, 0);
        String::from(seen.join(" "))
    };
    let with_pack = || {
        let stage = Stage::new();
        stage.host.set_attribute("pack", &address(PACK)).unwrap();
        stage
    };
    let (first, second) = (with_pack(), with_pack());
    let expected = "border-box border-box";
    assert_eq!(see(&first).await, expected);
    assert_eq!(see(&second).await, expected);
    // Put in again, it takes up a widget that was drawn before.
    first.host.remove();
    turn().await;
    assert_eq!(sheets(&first.root()).length(), 0);
    assert_eq!(see(&first).await, expected);
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
    stage.host.set_attribute("loading", "intent").unwrap();
    stage.host.set_attribute("pack", &address(PACK)).unwrap();
    stage.enter().await;
    stage.heard("ready").await;
    settle().await;
    assert_eq!(stage.input("#query").value(), "验证码");
    assert!(stage.find("mark").is_some());
}

#[wasm_bindgen_test]
async fn what_the_tag_says_later_counts_too() {
    let stage = Stage::ready().await;
    stage.type_into("#query", "验证码", false).await;
    let set = async |name: &str, value: Option<&str>| {
        match value {
            Some(value) => stage.host.set_attribute(name, value).unwrap(),
            None => stage.host.remove_attribute(name).unwrap(),
        }
        settle().await;
    };
    set("mode", Some("launcher")).await;
    assert!(stage.find(".launcher").is_some());
    set("mode", None).await;
    assert!(stage.find(".launcher").is_none());
    assert_eq!(stage.input("#query").value(), "验证码");

    stage.host.clear();
    set("topics", Some("number")).await;
    assert_eq!(stage.text(".result-title"), "身份证号怎么填");
    set("topics", None).await;
    assert_eq!(stage.text(".result-title"), "收不到验证码怎么办");

    let open = || stage.find(".copy").is_some();
    stage.click("[data-article=fraud]").await;
    assert!(!open());
    set("deep-link", Some("")).await;
    assert!(open());
    stage.click(".back").await;
    stage.click("[data-article=fraud]").await;
    let location = || document().location().unwrap().hash().unwrap();
    assert_eq!(location(), "#help/fraud");
    set("deep-link", None).await;
    assert!(!open());
    stage.click(".back").await;
    assert_eq!(location(), "#help/fraud");
    document().location().unwrap().set_hash("").unwrap();
}
