//! Where the focus goes after an action, so that it is never lost with what was replaced.

use super::launcher::is_small;
use crate::state::Action;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, NodeList, ShadowRoot};
use yew::NodeRef;

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A person, with a key or a finger.
    Visitor,
    /// The page, by a method or an attribute.
    Page,
}

/// Remembers where an answer was opened from.
#[derive(Debug, Default)]
pub(crate) struct Focus {
    /// What opened the panel: a button of the page, or else ours.
    invoker: Option<HtmlElement>,
    /// Which of the links to articles it was, counted on the screen it stood on.
    opener: Option<u32>,
    /// The focus is on the title of the screen, and goes to that of the next.
    on_title: bool,
}

impl Focus {
    /// Before the screen changes; `true` where the focus is elsewhere, or where it should be, and stays.
    pub(crate) fn before(&mut self, action: &Action, by: By, root: &NodeRef) -> bool {
        let Some(root) = root.cast::<Element>() else {
            return true;
        };
        // A page shows an answer or asks for a check because someone asked it to; whatever else it
        // does must not take the focus out of where someone types.
        let asked_for = matches!(
            action,
            Action::ArticleOpened(_)
                | Action::CheckRequested
                | Action::PanelOpened
                | Action::PageFormSubmitted { hold_submit: true }
        );
        let opens = matches!(
            action,
            Action::PanelOpened | Action::PageFormSubmitted { hold_submit: true }
        );
        if opens && active(&root).is_none() {
            self.invoker = invoker();
        }
        let is_elsewhere = by == By::Page && !asked_for && active(&root).is_none();
        self.on_title = active(&root).is_some_and(|active| active.id() == "screen-title");
        let on_article = find(&root, "#article-title").is_some();
        // From one answer to the next, the way back still leads to where the first was opened.
        if matches!(action, Action::ArticleOpened(_)) && !on_article {
            let active = active(&root);
            self.opener = article_links(&root).and_then(|links| {
                (0..links.length()).find(|at| links.item(*at).as_ref() == active.as_deref())
            });
        }
        // The browser's way back tells of an answer that was left already.
        is_elsewhere || matches!(action, Action::ArticleClosed) && !on_article
    }

    /// After the screen has changed.
    pub(crate) fn after(&mut self, action: &Action, root: &NodeRef) {
        let Some(root) = root.cast::<Element>() else {
            return;
        };
        let wanted = match action {
            // On a small screen the keyboard would hide most of what there is.
            Action::PanelOpened if is_small() => "#title",
            Action::PanelOpened => "#query, #screen-title",
            Action::PanelClosed => return self.leave_panel(&root),
            Action::ArticleOpened(_) => "#article-title",
            Action::ArticleClosed => return self.back(&root),
            Action::TabChosen(_) if is_tab(active(&root)) => "[role=tab][aria-selected=true]",
            Action::TabChosen(_) | Action::FormCleared => "#screen-title",
            Action::LazyChunkRequested => "#screen-title",
            Action::LazyChunkLoaded | Action::LazyChunkFailed if self.on_title => "#screen-title",
            Action::CheckRequested | Action::PageFormSubmitted { hold_submit: true } => "#summary",
            Action::QueryCleared => "#query",
            Action::RemedyTried { .. } => "[data-try=now], #remedies-end",
            Action::SuggestionAccepted { field, .. }
            | Action::SuggestionUndone(field)
            | Action::PhotoRemoved(field)
            | Action::FieldRequested(field) => return to_field(&root, field),
            _ => return,
        };
        to(&root, wanted);
    }

    fn leave_panel(&mut self, root: &Element) {
        match self.invoker.take() {
            Some(invoker) => drop(invoker.focus()),
            None => to(root, ".launcher"),
        }
    }

    fn back(&mut self, root: &Element) {
        let opener = self
            .opener
            .take()
            .and_then(|at| article_links(root)?.item(at))
            .and_then(|node| node.dyn_into::<HtmlElement>().ok());
        match opener {
            Some(opener) => drop(opener.focus()),
            None => to(root, "#screen-title"),
        }
    }
}

/// What has the focus in the page, where that is anything at all.
fn invoker() -> Option<HtmlElement> {
    let active = web_sys::window()?.document()?.active_element()?;
    active.dyn_into().ok()
}

fn is_tab(element: Option<Element>) -> bool {
    element.is_some_and(|element| element.get_attribute("role").as_deref() == Some("tab"))
}

/// The control of a field.
pub(crate) fn to_field(near: &Element, field: &str) {
    let root = near.closest(".widget").ok().flatten();
    let id = super::field::control_id(field);
    let control = root.and_then(|root| {
        // A form file names its fields, so the id is no safe part of a selector.
        let shadow: ShadowRoot = root.get_root_node().dyn_into().ok()?;
        shadow.get_element_by_id(&id)
    });
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        let _ = control.focus();
    }
}

/// Safari does not focus a button that is clicked; the way back needs to know which it was.
pub(crate) fn hold(event: &Event) {
    let clicked: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let button = clicked.and_then(|clicked| clicked.closest("button").ok().flatten());
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
}

fn to(root: &Element, selector: &str) {
    if let Some(element) = find(root, selector) {
        let _ = element.focus();
    }
}

fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}

fn active(root: &Element) -> Option<Element> {
    let shadow: ShadowRoot = root.get_root_node().dyn_into().ok()?;
    shadow.active_element()
}

fn article_links(root: &Element) -> Option<NodeList> {
    root.query_selector_all("[data-article]").ok()
}
