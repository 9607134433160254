//! A form of the page that the widget checks: `for`, `hold-submit`, `native-validity`.

use super::stage::{PACK, Stage, address, document, settle, turn};
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlInputElement};

const FIELDS: &str = r#"
    <label for="m">手机</label><input id="m" name="mobile" required><output for="m"></output>
    <fieldset><legend>登录</legend>
        <label>密码 <input id="p" type="password" data-check="password"></label>
        <input id="secret" type="password" name="name" value="1">
        <input id="other" name="city" value="北京">
    </fieldset>
    <button id="send">提交</button>"#;

/// A page with a form and a widget for it.
struct Desk {
    stage: Stage,
    place: Element,
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.place.remove();
    }
}

impl Desk {
    async fn new(fields: &str, switches: &[&str]) -> Desk {
        let place = document().create_element("div").unwrap();
        place.set_inner_html(&format!("<form id='host' novalidate>{fields}</form>"));
        document().body().unwrap().append_child(&place).unwrap();
        let stage = Stage::new();
        stage.host.set_attribute("pack", &address(PACK)).unwrap();
        stage.host.set_attribute("for", "host").unwrap();
        for switch in switches {
            stage.host.set_attribute(switch, "").unwrap();
        }
        stage.enter().await;
        stage.heard("ready").await;
        let desk = Desk { stage, place };
        desk.count_submissions();
        desk.rest().await;
        desk
    }

    /// Sent forms go nowhere and are counted.
    fn count_submissions(&self) {
        let code = "form.sent = 0; form.onsubmit = () => { form.sent += 1; return false; };";
        let count = Function::new_with_args("form", code);
        count.call1(&JsValue::NULL, &self.form()).unwrap();
    }

    fn sent(&self) -> f64 {
        let sent = js_sys::Reflect::get(&self.form(), &"sent".into());
        sent.unwrap().as_f64().unwrap()
    }

    fn form(&self) -> HtmlFormElement {
        self.find("form").unchecked_into()
    }

    fn find(&self, css: &str) -> HtmlElement {
        let found = self.place.query_selector(css).unwrap();
        found.unwrap_or_else(|| panic!("no {css}")).unchecked_into()
    }

    fn input(&self, css: &str) -> HtmlInputElement {
        self.find(css).unchecked_into()
    }

    /// Types into a field and leaves it.
    async fn fill(&self, css: &str, text: &str) {
        self.input(css).set_value(text);
        let code =
            "field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));";
        let tell = Function::new_with_args("field", code);
        tell.call1(&JsValue::NULL, &self.find(css)).unwrap();
        self.rest().await;
    }

    async fn send(&self) {
        self.find("#send").click();
        self.rest().await;
    }

    async fn rest(&self) {
        turn().await;
        settle().await;
    }

    fn said(&self) -> String {
        self.find("output").text_content().unwrap()
    }
}

#[wasm_bindgen_test]
async fn a_field_is_told_beside_it_and_nothing_else_of_the_page_is_touched() {
    let desk = Desk::new(FIELDS, &[]).await;
    let before = desk.input("#other").outer_html();
    desk.fill("#m", "138x").await;
    assert_eq!(desk.said(), "mobile.characters");
    let field = desk.find("#m");
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(desk.input("#m").check_validity());
    desk.fill("#m", "13800138000").await;
    assert_eq!(desk.said(), "");
    assert_eq!(field.get_attribute("aria-invalid"), None);
    assert_eq!(desk.input("#other").outer_html(), before);
}

#[wasm_bindgen_test]
async fn a_form_is_sent_unless_the_tag_says_to_hold_it() {
    let desk = Desk::new(FIELDS, &[]).await;
    desk.send().await;
    assert_eq!(desk.sent(), 1.0);
    assert_eq!(
        desk.stage.heard("check").await,
        r#"{"ready":false,"codes":["field.required"]}"#
    );
}

#[wasm_bindgen_test]
async fn a_form_that_is_held_is_released_when_it_is_mended() {
    let desk = Desk::new(FIELDS, &["hold-submit"]).await;
    desk.fill("#m", "10086").await;
    desk.send().await;
    assert_eq!(desk.sent(), 0.0);
    assert_eq!(desk.stage.focused(), "summary");
    desk.stage.click(".summary-link").await;
    assert_eq!(document().active_element().unwrap().id(), "m");
    desk.fill("#m", "13800138000").await;
    desk.send().await;
    assert_eq!(desk.sent(), 1.0);
}

#[wasm_bindgen_test]
async fn a_form_that_is_held_is_sent_all_the_same_for_who_wants_it() {
    let desk = Desk::new(FIELDS, &["hold-submit", "native-validity"]).await;
    desk.form().set_no_validate(false);
    desk.fill("#m", "10086").await;
    desk.send().await;
    assert_eq!(desk.sent(), 0.0);
    desk.stage.click("#summary > .button").await;
    desk.rest().await;
    assert_eq!(desk.sent(), 1.0);
    // The next time it is held again.
    desk.fill("#m", "10086x").await;
    desk.send().await;
    assert_eq!(desk.sent(), 1.0);
}

#[wasm_bindgen_test]
async fn native_validity_says_our_words_and_takes_them_back() {
    let desk = Desk::new(FIELDS, &["native-validity"]).await;
    desk.fill("#m", "138x").await;
    let message = || desk.input("#m").validation_message().unwrap();
    assert_eq!(message(), "mobile.characters");
    desk.fill("#m", "13800138000").await;
    assert_eq!(message(), "");
    // A word of the page's own stays the page's.
    desk.input("#m").set_custom_validity("taken");
    desk.fill("#m", "13800138001").await;
    assert_eq!(message(), "taken");
}

#[wasm_bindgen_test]
async fn a_password_is_looked_at_only_where_the_page_asks_for_it() {
    let desk = Desk::new(FIELDS, &[]).await;
    desk.fill("#p", "密").await;
    desk.stage.click("#tab-check").await;
    desk.stage.click(".buttons .button-main").await;
    let summary = desk.stage.text("#summary");
    assert!(summary.contains("密码"), "{summary}");
    assert!(desk.stage.find("input[type=password]").is_none());
    // `name` is a field of the pack's form too, but not one to look for behind dots.
    assert!(!summary.contains("name"), "{summary}");
}

#[wasm_bindgen_test]
async fn fields_may_come_later_and_choices_are_one_field() {
    let desk = Desk::new("<button id='send'>提交</button>", &["hold-submit"]).await;
    let more = "<fieldset><legend>性别</legend>
        <input type=radio name=sex value=male required><input type=radio name=sex value=female>
        </fieldset><fieldset disabled><input name=mobile required></fieldset>
        <button id='send'>提交</button>";
    desk.form().set_inner_html(more);
    desk.send().await;
    assert_eq!(desk.stage.text(".summary-label"), "性别");
    let links = desk.stage.root().query_selector_all(".summary-link");
    assert_eq!(links.unwrap().length(), 1);
    desk.find("[value=female]").click();
    desk.rest().await;
    desk.send().await;
    assert_eq!(desk.sent(), 1.0);
}

#[wasm_bindgen_test]
async fn a_form_in_the_same_shadow_root_is_found() {
    let host = document().create_element("section").unwrap();
    let how = web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open);
    let shadow = host.attach_shadow(&how).unwrap();
    document().body().unwrap().append_child(&host).unwrap();
    let desk = Desk::new(FIELDS, &["hold-submit"]).await;
    shadow.append_child(&desk.place).unwrap();
    // It looks for its form from where it is put.
    desk.stage.host.remove();
    turn().await;
    shadow.append_child(&desk.stage.host).unwrap();
    JsFuture::from(desk.stage.host.ready()).await.unwrap();
    desk.rest().await;
    desk.fill("#m", "138x").await;
    assert_eq!(desk.said(), "mobile.characters");
    desk.send().await;
    assert_eq!(desk.sent(), 0.0);
    host.remove();
}

#[wasm_bindgen_test]
async fn when_the_widget_goes_nothing_of_it_stays_on_the_form() {
    let desk = Desk::new(FIELDS, &["native-validity", "hold-submit"]).await;
    let untouched = desk.form().inner_html();
    desk.fill("#m", "138x").await;
    desk.stage.host.remove_attribute("for").unwrap();
    desk.rest().await;
    assert_eq!(desk.form().inner_html(), untouched);
    assert!(desk.stage.find("#field-mobile, #query").is_some());
    desk.input("#m").set_value("");
    desk.send().await;
    assert_eq!(desk.sent(), 1.0);
}
