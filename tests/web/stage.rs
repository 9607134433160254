//! A `<bank-help>` on a page, with the module of the test itself in the place of the shipped one.

use js_sys::{Array, Function, JSON, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, Document, Element, Event, HtmlElement, InputEvent, InputEventInit};
use web_sys::{HtmlInputElement, KeyboardEvent, KeyboardEventInit, ShadowRoot};

#[wasm_bindgen(module = "/src/ui/element/bank-help.js")]
extern "C" {
    #[wasm_bindgen(extends = HtmlElement)]
    pub type BankHelp;

    #[wasm_bindgen(constructor)]
    fn new() -> BankHelp;

    #[wasm_bindgen(method)]
    pub fn search(this: &BankHelp, query: &str);

    #[wasm_bindgen(method)]
    pub fn show(this: &BankHelp, article: &str);

    #[wasm_bindgen(method)]
    pub fn clear(this: &BankHelp);

    #[wasm_bindgen(method, getter)]
    pub fn ready(this: &BankHelp) -> Promise;
}

#[wasm_bindgen(module = "/src/ui/element/page-form.js")]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = watch)]
    static WATCH: JsValue;
}

/// The scripts that bank-help.js imports: wasm-bindgen serves only those that it is told of.
mod imported {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/ui/element/attributes.js")]
    extern "C" {
        #[wasm_bindgen(js_name = defineProperties)]
        type Attributes;
    }

    #[wasm_bindgen(module = "/src/ui/element/lifecycle.js")]
    extern "C" {
        type Lifecycle;
    }

    #[wasm_bindgen(module = "/src/ui/element/load.js")]
    extern "C" {
        type LoadError;
    }

    #[wasm_bindgen(module = "/src/ui/element/mount.js")]
    extern "C" {
        #[wasm_bindgen(js_name = newWidget)]
        type Mount;
    }

    #[wasm_bindgen(module = "/src/ui/element/shared.js")]
    extern "C" {
        #[wasm_bindgen(js_name = mounted)]
        type Shared;
    }
}

/// Three questions, a form of three fields and a guide of one step.
pub const PACK: &str = r#"{
    "lang": "zh-CN", "title": "帮助",
    "articles": [
        {"id": "code", "title": "收不到验证码怎么办", "popular": true, "related": ["fraud"]},
        {"id": "fraud", "title": "有人要验证码能给吗", "popular": true},
        {"id": "number", "title": "身份证号怎么填", "popular": true, "explains": ["id_card.birth_date"]}
    ],
    "forms": [{"id": "open_wallet", "title": "核对", "fields": [
        {"id": "id_card", "check": "id_card", "label": "身份证号", "required": true},
        {"id": "sex", "check": "sex", "label": "性别", "required": true},
        {"id": "mobile", "check": "mobile", "label": "手机号"}]}],
    "guide": {"title": "步骤", "steps": [{"id": "open", "title": "打开"}]}
}"#;

thread_local! {
    static LOADED: Cell<u32> = const { Cell::new(0) };
}

/// How often an element asked for the module.
pub fn loaded() -> u32 {
    LOADED.get()
}

/// An element on the page, and the events it sent.
pub struct Stage {
    pub host: BankHelp,
    pub events: Rc<RefCell<Vec<(String, String)>>>,
    listener: Closure<dyn FnMut(CustomEvent)>,
}

pub fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

const EVENTS: [&str; 6] = ["ready", "search", "article", "feedback", "check", "error"];

impl Stage {
    /// An element that nobody has put on the page yet.
    pub fn new() -> Stage {
        Stage::of(BankHelp::new())
    }

    /// The same with an element made elsewhere.
    pub fn of(host: BankHelp) -> Stage {
        install();
        let events = Rc::new(RefCell::new(Vec::new()));
        let heard = events.clone();
        let own = host.clone();
        let listener = Closure::new(move |event: CustomEvent| {
            if event.target().as_ref() == Some(own.as_ref()) {
                let name = event.type_().replace("bank-help-", "");
                let detail = JSON::stringify(&event.detail()).unwrap();
                heard.borrow_mut().push((name, String::from(detail)));
            }
        });
        for name in EVENTS {
            let function: &Function = listener.as_ref().unchecked_ref();
            let name = format!("bank-help-{name}");
            document()
                .add_event_listener_with_callback(&name, function)
                .unwrap();
        }
        host.set_inner_html("<p>fallback</p>");
        Stage {
            host,
            events,
            listener,
        }
    }

    /// An element that stands.
    pub async fn ready() -> Stage {
        let stage = Stage::new();
        stage.host.set_attribute("pack", &address(PACK)).unwrap();
        stage.enter().await;
        stage.heard("ready").await;
        stage
    }

    /// Puts it on the page.
    pub async fn enter(&self) {
        document().body().unwrap().append_child(&self.host).unwrap();
    }

    /// Waits for an event, and takes everything heard so far off the list.
    pub async fn heard(&self, name: &str) -> String {
        loop {
            let found = self.events.borrow().iter().position(|(own, _)| own == name);
            if let Some(at) = found {
                return self.events.borrow_mut().drain(..=at).next_back().unwrap().1;
            }
            turn().await;
        }
    }

    pub fn root(&self) -> ShadowRoot {
        self.host.shadow_root().unwrap()
    }

    pub fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.root()
            .query_selector(selector)
            .unwrap()
            .map(JsCast::unchecked_into)
    }

    pub fn get(&self, selector: &str) -> HtmlElement {
        self.find(selector)
            .unwrap_or_else(|| panic!("no {selector}"))
    }

    pub fn text(&self, selector: &str) -> String {
        self.get(selector).text_content().unwrap()
    }

    pub async fn click(&self, selector: &str) {
        self.get(selector).click();
        settle().await;
    }

    pub fn input(&self, selector: &str) -> HtmlInputElement {
        self.get(selector).unchecked_into()
    }

    /// Types a whole text, as the browser reports it.
    pub async fn type_into(&self, selector: &str, text: &str, composing: bool) {
        let input = self.input(selector);
        input.set_value(text);
        let how = InputEventInit::new();
        how.set_bubbles(true);
        how.set_composed(true);
        how.set_is_composing(composing);
        let event = InputEvent::new_with_event_init_dict("input", &how).unwrap();
        input.dispatch_event(&event).unwrap();
        settle().await;
    }

    /// Presses a key; `true` where the browser would still act on it.
    pub async fn press(&self, selector: &str, key: &str, composing: bool) -> bool {
        let how = KeyboardEventInit::new();
        how.set_key(key);
        how.set_bubbles(true);
        how.set_composed(true);
        how.set_cancelable(true);
        how.set_is_composing(composing);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &how).unwrap();
        let acts = self.get(selector).dispatch_event(&event).unwrap();
        settle().await;
        acts
    }

    /// The id of what has the focus inside the widget.
    pub fn focused(&self) -> String {
        self.active()
            .map_or_else(String::new, |element| element.id())
    }

    pub fn active(&self) -> Option<Element> {
        self.root().active_element()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.host.remove();
        for name in EVENTS {
            let function: &Function = self.listener.as_ref().unchecked_ref();
            let name = format!("bank-help-{name}");
            document()
                .remove_event_listener_with_callback(&name, function)
                .unwrap();
        }
    }
}

/// An address that holds its text itself.
pub fn address(text: &str) -> String {
    format!(
        "data:application/json,{}",
        js_sys::encode_uri_component(text)
    )
}

/// Everything that Yew has to do is done.
pub async fn settle() {
    yew::scheduler::flush().await;
}

/// Lets the browser do what it has to do between two of its own tasks.
pub async fn turn() {
    let promise = Promise::new(&mut |done, _| {
        let window = web_sys::window().unwrap();
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&done, 0)
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

/// Waits until the browser draws.
pub async fn frame() {
    let promise = Promise::new(&mut |done, _| {
        web_sys::window()
            .unwrap()
            .request_animation_frame(&done)
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

/// Gives the element this test's own module, once.
fn install() {
    let class: JsValue = BankHelp::new().constructor().into();
    if Reflect::has(&class, &"installed".into()).unwrap() {
        return;
    }
    let engine = Closure::<dyn Fn() -> JsValue>::new(|| {
        LOADED.set(LOADED.get() + 1);
        glue()
    });
    set(&class, "engine", engine.into_js_value());
    set(&class, "installed", JsValue::TRUE);
}

/// What wasm-bindgen exports of this very test, as `xtask/src/web_tests.rs` serves it; only a panic here is
/// heard.
fn glue() -> JsValue {
    let import = "return import('/web.js')
        .then((glue) => ({
            ...glue, loadLazyChunk: async () => true, loadPageForm: async () => watch }))";
    let import = Function::new_with_args("watch", import);
    WATCH.with(|watch| import.call1(&JsValue::NULL, watch).unwrap())
}

fn set(object: &JsValue, key: &str, value: JsValue) {
    Reflect::set(object, &key.into(), &value).unwrap();
}

/// The sheets that the shadow root adopted.
pub fn sheets(root: &ShadowRoot) -> Array {
    Reflect::get(root, &"adoptedStyleSheets".into())
        .unwrap()
        .into()
}

/// Sends an event of any name.
pub fn send(to: &Element, name: &str) {
    to.dispatch_event(&Event::new(name).unwrap()).unwrap();
}
