//! The address of an open answer, `#help/ID`, where the element has `deep-link`: it can be copied and
//! sent, and the browser's own way back closes the answer. Only ids of the pack are ever in it.

use super::dom::host_attribute;
use crate::state::Action;
use crate::ui::inbox::Inbox;
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Window, window};
use yew::Callback;

/// The part of the address before the id of the article, as `docs/embedding.md` tells pages that route by
/// what follows the `#`. Addresses that visitors have sent lead nowhere once it changes.
const PREFIX: &str = "#help/";

/// The state of each history entry that a widget has added. Before such an entry there is always one
/// of the page to go back to.
const ENTRY_STATE: &str = "bank-help";

/// May an open answer change the address of the page? The attribute `deep-link` says so.
pub(crate) fn wants_deep_links(inside: &Element) -> bool {
    host_attribute(inside, "deep-link").is_some()
}

/// The page's address, kept in step with the open answer in both directions. The default does
/// nothing.
#[derive(Debug, Default)]
pub(crate) struct Address {
    /// Dropped, and with that silenced, when the widget is unmounted.
    listener: Option<EventListener>,
}

impl Address {
    /// Opens the answer that the address names, now and whenever the address changes.
    pub(crate) fn follow(inbox: &Inbox) -> Address {
        let Some(window) = window() else {
            return Address::default();
        };
        if let Some(id) = article_in_address(&window) {
            inbox.act(Action::ArticleOpened(id));
        }
        let inbox = inbox.clone();
        let listener = EventListener::new(&window.clone(), "popstate", move |_| {
            inbox.act(match article_in_address(&window) {
                Some(id) => Action::ArticleOpened(id),
                None => Action::ArticleClosed,
            });
        });
        Address {
            listener: Some(listener),
        }
    }

    /// Is the address kept in step?
    pub(crate) fn is_followed(&self) -> bool {
        self.listener.is_some()
    }

    /// Sets the address to that of the open answer, or of none. From one answer to the next no entry
    /// is added to the history: the browser's way back leads out of all of them, as the widget's does.
    pub(crate) fn show(&self, open: Option<&str>) {
        let (Some(window), true) = (window(), self.is_followed()) else {
            return;
        };
        let Ok(history) = window.history() else {
            return;
        };
        let shown = article_in_address(&window);
        if shown.as_deref() == open {
            return;
        }
        let Ok(page) = window.location().href() else {
            return;
        };
        let page = page.split('#').next().unwrap_or_default();
        let is_ours = history.state().is_ok_and(|state| state == ENTRY_STATE);
        let ours = JsValue::from(ENTRY_STATE);
        // Where a page may not change its history, as in some frames, only the address is lost.
        let _ = match open {
            Some(id) => {
                let to = format!("{page}{PREFIX}{}", js_sys::encode_uri_component(id));
                match shown {
                    None => history.push_state_with_url(&ours, "", Some(&to)),
                    Some(_) if is_ours => history.replace_state_with_url(&ours, "", Some(&to)),
                    Some(_) => history.replace_state_with_url(&JsValue::NULL, "", Some(&to)),
                }
            }
            None if is_ours => history.back(),
            None => history.replace_state_with_url(&JsValue::NULL, "", Some(page)),
        };
    }
}

/// The id of the article in the page's address.
fn article_in_address(window: &Window) -> Option<String> {
    let hash = window.location().hash().ok()?;
    let id = js_sys::decode_uri_component(hash.strip_prefix(PREFIX)?).ok()?;
    Some(id.into())
}

/// Copies the page's address, and emits [`Action::LinkCopied`] with whether the browser allowed it.
pub(crate) fn copy_address(on_action: &Callback<Action>) {
    let Some(window) = window() else { return };
    let clipboard = window.navigator().clipboard();
    // On a page without https there is none.
    let (false, Ok(href)) = (clipboard.is_undefined(), window.location().href()) else {
        return on_action.emit(Action::LinkCopied(false));
    };
    let (on_action, copying) = (on_action.clone(), clipboard.write_text(&href));
    spawn_local(async move {
        let done = JsFuture::from(copying).await.is_ok();
        on_action.emit(Action::LinkCopied(done));
    });
}
