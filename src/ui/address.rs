//! The address of an open answer, `#help/ID`, where the tag says `deep-link`: it can be copied and
//! sent, and the browser's own way back closes the answer. Only ids of the pack are ever in it.

use super::host;
use crate::state::Action;
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Window, window};
use yew::Callback;

/// Before the id of the article.
const START: &str = "#help/";

/// What an entry of the history holds that was made here: there is one before it to go back to.
const OURS: &str = "bank-help";

/// May an open answer change the address of the page?
pub(crate) fn is_wanted(inside: &Element) -> bool {
    host::attribute(inside, "deep-link").is_some()
}

/// The page's address, followed in both directions. The default follows nothing.
#[derive(Debug, Default)]
pub(crate) struct Address {
    /// Dropped, and with it silenced, when the widget goes.
    listener: Option<EventListener>,
}

impl Address {
    /// Does now what the address says, and again whenever it changes.
    pub(crate) fn follow(on_action: Callback<Action>) -> Address {
        let Some(window) = window() else {
            return Address::default();
        };
        if let Some(id) = article(&window) {
            on_action.emit(Action::ArticleOpened(id));
        }
        let listener = EventListener::new(&window.clone(), "popstate", move |_| {
            on_action.emit(match article(&window) {
                Some(id) => Action::ArticleOpened(id),
                None => Action::ArticleClosed,
            });
        });
        Address {
            listener: Some(listener),
        }
    }

    pub(crate) fn is_followed(&self) -> bool {
        self.listener.is_some()
    }

    /// Makes the address that of the open answer, or of none. From one answer to the next no entry
    /// is added: the way back leads out of all of them, as it does in the widget.
    pub(crate) fn show(&self, open: Option<&str>) {
        let (Some(window), true) = (window(), self.is_followed()) else {
            return;
        };
        let Ok(history) = window.history() else {
            return;
        };
        let shown = article(&window);
        if shown.as_deref() == open {
            return;
        }
        let Ok(page) = window.location().href() else {
            return;
        };
        let page = page.split('#').next().unwrap_or_default();
        let is_ours = history.state().is_ok_and(|state| state == OURS);
        let ours = JsValue::from(OURS);
        // Where a page may not change its history, as in some frames, nothing is lost but that.
        let _ = match open {
            Some(id) => {
                let to = format!("{page}{START}{}", js_sys::encode_uri_component(id));
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

/// The id in the page's address.
fn article(window: &Window) -> Option<String> {
    let hash = window.location().hash().ok()?;
    let id = js_sys::decode_uri_component(hash.strip_prefix(START)?).ok()?;
    Some(id.into())
}

/// Copies the page's address as it stands, and says whether that went well.
pub(crate) fn copy(on_action: &Callback<Action>) {
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
