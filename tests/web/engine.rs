//! The engine as JavaScript has it: strings in, JSON out.

use bank_help::engine::{Faq, check_value};
use serde_json::Value;
use wasm_bindgen_test::wasm_bindgen_test;

fn faq() -> Faq {
    let pack = r#"{ "lang": "zh-CN", "articles": [
        { "id": "code", "title": "收不到验证码怎么办？" },
        { "id": "password", "title": "忘记密码怎么办？" }
    ] }"#;
    Faq::new(pack).expect("a pack")
}

#[wasm_bindgen_test]
fn the_marks_of_a_title_are_right_for_slice() {
    let hits: Value = serde_json::from_str(&faq().search("yzm", 5, false)).expect("JSON");
    assert_eq!(hits[0]["id"], "code");
    // 验证码 stands after three characters, each one unit of UTF-16.
    assert_eq!(hits[0]["marks"][0], serde_json::json!([3, 6]));
}

#[wasm_bindgen_test]
fn what_is_no_pack_is_an_exception() {
    assert!(Faq::new("{").is_err());
}

#[wasm_bindgen_test]
fn a_form_is_checked_field_by_field() {
    let pack = r#"{"messages": {"mobile.service": "请填手机号。"}, "forms": [{"id": "f", "fields": [
        {"id": "mobile", "check": "mobile", "required": true}, {"id": "sex", "check": "sex"}]}]}"#;
    let faq = Faq::new(pack).expect("a pack");
    let check = |form, typed: &str| {
        faq.check(
            form,
            vec!["mobile".into()],
            vec![typed.into()],
            "2026-11-23",
        )
    };
    let told: Value = serde_json::from_str(&check("f", "10086").expect("a form")).expect("JSON");
    assert_eq!(told["ok"], false);
    assert_eq!(told["fields"]["mobile"]["reason"], "mobile.service");
    assert_eq!(told["fields"]["mobile"]["message"], "请填手机号。");
    assert_eq!(told["fields"]["sex"]["verdict"], "empty");
    assert!(check("g", "").is_err());
}

#[wasm_bindgen_test]
fn a_value_is_judged_by_the_day_it_is_given() {
    let told = check_value("birth_date", "2026-11-23", "2026-11-22");
    let told: Value = serde_json::from_str(&told.expect("a check")).expect("JSON");
    assert_eq!(told["verdict"], "bad", "{told}");
}
