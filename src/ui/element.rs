//! What `element.js` calls: the styles, and one widget in one shadow root.

use super::surroundings::surroundings;
use super::{App, AppProps, Inbox, Message, Page, address, host};
use crate::checks::Date;
use crate::content::Pack;
use crate::state::{Action, PageField, State, Tab};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;

const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/styles.css"));

/// The sheets that the widget begins with, for one constructed stylesheet.
#[wasm_bindgen]
pub fn styles() -> String {
    STYLES.to_owned()
}

/// The same with those that come later, once they are there.
#[wasm_bindgen(js_name = allStyles)]
pub fn all_styles() -> String {
    styles() + &super::later::styles()
}

/// To be called once, before the first [`mount`]. Yew's own hook would write a panic's message to
/// the console, and a message may hold what was typed; here a panic is a trap, which `element.js`
/// hears of, and says nothing.
#[wasm_bindgen]
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|_| ()));
}

/// A pack, read and indexed once for all the widgets that show it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Content {
    /// A widget of it that nobody has touched.
    start: State,
}

#[wasm_bindgen]
impl Content {
    /// Reads a pack.
    ///
    /// # Errors
    /// `pack_broken` where the text is no JSON of a pack, `clock_wrong` where the device's clock
    /// shows no year of the calendar.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Content, JsValue> {
        let pack: Pack = Pack::from_json(pack).map_err(|_| "pack_broken")?;
        let today = today().ok_or_else(|| JsValue::from("clock_wrong"))?;
        let start = State::without_lazy_chunk(Rc::new(pack), today);
        Ok(Content { start })
    }
}

/// Draws a widget into `root`, an element of a shadow root. `view` is `faq`, `check`, `guide` or
/// empty.
#[wasm_bindgen]
pub fn mount(root: Element, content: &Content, view: &str, page: Page) -> Handle {
    let inbox = Inbox::default();
    let start = start_in(&root, content, view);
    let props = AppProps {
        start: start.clone(),
        page,
        inbox: inbox.clone(),
    };
    yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
    Handle {
        root,
        inbox,
        start: RefCell::new(start),
    }
}

/// How a widget begins in this place.
fn start_in(root: &Element, content: &Content, view: &str) -> State {
    let start = tuned(content.start.clone(), root).with_environment(surroundings());
    match tab(view) {
        Some(tab) => start.apply(Action::TabChosen(tab)),
        None => start,
    }
}

/// The widget as its tag now has it.
pub(super) fn tuned(state: State, root: &Element) -> State {
    let topics = host::attribute(root, "topics").unwrap_or_default();
    let mode = host::attribute(root, "mode");
    state
        .with_page_topics(&topics)
        .with_deep_links(address::is_wanted(root))
        .with_launcher(mode.as_deref() == Some("launcher"))
}

/// A mounted widget. It is never taken down: Yew keeps the listeners of a root for good, so a
/// widget that is no longer shown rests, and is shown again when the next is wanted.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    root: Element,
    inbox: Inbox,
    /// As it began: what a form is judged by where the answer cannot wait for the next render.
    start: RefCell<State>,
}

#[wasm_bindgen]
impl Handle {
    /// Opens the panel of a launcher.
    pub fn open(&self) {
        self.inbox.put(Action::PanelOpened);
    }

    /// Closes it.
    pub fn close(&self) {
        self.inbox.put(Action::PanelClosed);
    }

    /// Begins anew, like a widget just mounted, in the shadow root that its root now is in.
    pub fn start(&self, content: &Content, view: &str) {
        let start = start_in(&self.root, content, view);
        self.start.replace(start.clone());
        self.inbox.send(Message::Start(start));
    }

    /// Shows another pack, such as another language. What was typed stays.
    pub fn turn(&self, content: &Content) {
        self.start.replace(content.start.clone());
        self.inbox.send(Message::Turn(content.start.clone()));
    }

    /// Reads its tag again.
    pub fn tune(&self) {
        self.inbox.send(Message::Tune);
    }

    /// Shows nothing, and forgets everything.
    pub fn leave(&self) {
        self.inbox.send(Message::Leave);
    }

    /// Searches, as if it had been typed.
    pub fn search(&self, query: String) {
        self.inbox.put(Action::QueryTyped(query.into()));
    }

    /// Opens an answer.
    pub fn show(&self, article: String) {
        self.inbox.put(Action::ArticleOpened(article));
    }

    /// Goes to the form and checks what was typed so far.
    pub fn check(&self) {
        self.inbox.put(Action::CheckRequested);
    }

    /// Checks the page's own form, which now stands like this: for each field its name, its check,
    /// its label, anything where it is required, and what it holds.
    #[wasm_bindgen(js_name = pageRead)]
    pub fn page_read(&self, fields: Vec<String>) {
        self.inbox.put(Action::PageFormChanged(page_fields(fields)));
    }

    /// The field at that place was left.
    #[wasm_bindgen(js_name = pageLeft)]
    pub fn page_left(&self, place: usize) {
        self.inbox.put(Action::PageFieldLeft(place));
    }

    /// The form is about to be sent; whether it may be, where `is_held` holds it back while anything
    /// is wrong.
    #[wasm_bindgen(js_name = pageSubmit)]
    pub fn page_submit(&self, fields: Vec<String>, is_held: bool) -> bool {
        let fields = page_fields(fields);
        let may = !is_held || self.start.borrow().can_submit(fields.clone());
        self.inbox.put(Action::PageFormChanged(fields));
        self.inbox.put(Action::PageFormSubmitted {
            hold_submit: is_held,
        });
        may
    }

    /// Forgets everything that was typed.
    pub fn clear(&self) {
        self.inbox.put(Action::FormCleared);
    }

    /// Chooses a tab by its name.
    pub fn view(&self, name: &str) {
        if let Some(tab) = tab(name) {
            self.inbox.put(Action::TabChosen(tab));
        }
    }

    /// The rest of the widget is there, or could not be fetched.
    pub fn rest(&self, there: bool) {
        self.inbox.put(match there {
            true => Action::LazyChunkLoaded,
            false => Action::LazyChunkFailed,
        });
    }
}

fn page_fields(texts: Vec<String>) -> Vec<PageField> {
    let mut texts = texts.into_iter();
    let mut fields = Vec::new();
    while let (Some(name), Some(check), Some(label), Some(required), Some(text)) = (
        texts.next(),
        texts.next(),
        texts.next(),
        texts.next(),
        texts.next(),
    ) {
        fields.push(PageField {
            name,
            check,
            label,
            required: !required.is_empty(),
            text: text.into(),
        });
    }
    fields
}

fn tab(name: &str) -> Option<Tab> {
    match name {
        "faq" => Some(Tab::Faq),
        "check" => Some(Tab::Check),
        "guide" => Some(Tab::Guide),
        _ => None,
    }
}

/// The day on this device.
fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    Date::new(year, now.get_month() as u8 + 1, now.get_date() as u8)
}
