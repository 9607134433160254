//! One widget, mounted in a shadow root: how it begins, and what can be asked of it.

use super::content::Content;
use crate::state::{Action, PageField, State, Tab};
use crate::ui::app::{App, AppProps};
use crate::ui::browser::{HostCallbacks, apply_attributes, environment};
use crate::ui::inbox::{Inbox, Message};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Draws a widget into `root`, an element inside a shadow root. `view` is `faq`, `check`, `guide` or
/// empty; `host` hears what happens.
#[wasm_bindgen]
pub fn mount(root: Element, content: &Content, view: &str, host: HostCallbacks) -> Handle {
    let inbox = Inbox::default();
    let start = start_in(&root, content, view);
    let props = AppProps {
        start: start.clone(),
        host,
        inbox: inbox.clone(),
    };
    yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
    Handle {
        root,
        inbox,
        start: RefCell::new(start),
    }
}

/// The first state of a widget in `root`.
fn start_in(root: &Element, content: &Content, view: &str) -> State {
    let start = apply_attributes(content.start.clone(), root).with_environment(environment());
    match tab(view) {
        Some(tab) => start.apply(Action::TabChosen(tab)),
        None => start,
    }
}

/// A mounted widget. Its Yew app lives as long as the page, since Yew keeps the listeners of a root for
/// good: an unmounted widget draws nothing, and is mounted again for the next element.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    root: Element,
    inbox: Inbox,
    /// The first state: by its pack a form of the page is judged where the answer cannot wait for the
    /// next render.
    start: RefCell<State>,
}

#[wasm_bindgen]
impl Handle {
    /// Opens the panel of a launcher.
    pub fn open(&self) {
        self.inbox.act(Action::PanelOpened);
    }

    /// Closes the panel of a launcher.
    pub fn close(&self) {
        self.inbox.act(Action::PanelClosed);
    }

    /// Begins anew, like a widget just mounted, in the shadow root that the root is in by now.
    pub fn remount(&self, content: &Content, view: &str) {
        let start = start_in(&self.root, content, view);
        self.start.replace(start.clone());
        self.inbox.send(Message::Remount(start));
    }

    /// Shows another pack, such as another language. What was typed stays.
    #[wasm_bindgen(js_name = switchPack)]
    pub fn switch_pack(&self, content: &Content) {
        self.start.replace(content.start.clone());
        self.inbox.send(Message::SwitchPack(content.start.clone()));
    }

    /// Reads the attributes of the element again.
    #[wasm_bindgen(js_name = applyAttributes)]
    pub fn apply_attributes(&self) {
        self.inbox.send(Message::ApplyAttributes);
    }

    /// Draws nothing any more, and forgets everything that was typed.
    pub fn unmount(&self) {
        self.inbox.send(Message::Unmount);
    }

    /// Searches, as if the query had been typed.
    pub fn search(&self, query: String) {
        self.inbox.act(Action::QueryTyped(query.into()));
    }

    /// Opens the answer with this article id.
    pub fn show(&self, article: String) {
        self.inbox.act(Action::ArticleOpened(article));
    }

    /// Goes to the form and checks what was typed so far.
    pub fn check(&self) {
        self.inbox.act(Action::CheckRequested);
    }

    /// Takes over the fields of the page's own form as they are now: for each field five texts, its
    /// name, its check, its label, anything but an empty text where it is required, and its value.
    #[wasm_bindgen(js_name = pageFormChanged)]
    pub fn page_form_changed(&self, fields: Vec<String>) {
        self.inbox.act(Action::PageFormChanged(page_fields(fields)));
    }

    /// Reports that the visitor left the field of the page's own form at this index.
    #[wasm_bindgen(js_name = pageFieldLeft)]
    pub fn page_field_left(&self, index: usize) {
        self.inbox.act(Action::PageFieldLeft(index));
    }

    /// Reports that the page's own form, with these fields, is about to be submitted. `false` if it
    /// must not be: `hold_submit` is set, and something is wrong.
    #[wasm_bindgen(js_name = pageFormSubmitted)]
    pub fn page_form_submitted(&self, fields: Vec<String>, hold_submit: bool) -> bool {
        let fields = page_fields(fields);
        let can_submit = !hold_submit || self.start.borrow().can_submit(fields.clone());
        self.inbox.act(Action::PageFormChanged(fields));
        self.inbox.act(Action::PageFormSubmitted { hold_submit });
        can_submit
    }

    /// Forgets everything that was typed.
    pub fn clear(&self) {
        self.inbox.act(Action::FormCleared);
    }

    /// Chooses a tab by its name: `faq`, `check` or `guide`. Any other name changes nothing.
    pub fn view(&self, name: &str) {
        if let Some(tab) = tab(name) {
            self.inbox.act(Action::TabChosen(tab));
        }
    }

    /// Reports whether the lazy chunk could be loaded.
    #[wasm_bindgen(js_name = lazyChunk)]
    pub fn lazy_chunk(&self, is_loaded: bool) {
        self.inbox.act(match is_loaded {
            true => Action::LazyChunkLoaded,
            false => Action::LazyChunkFailed,
        });
    }
}

/// The fields of [`Handle::page_form_changed`] out of their texts.
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
