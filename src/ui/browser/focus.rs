//! Where the focus goes after an action, so that it is never lost with what was replaced.

use super::dom::{control_id, is_small};
use crate::state::Action;
use crate::ui::inbox::Source;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList, ShadowRoot};
use yew::NodeRef;

/// Where the focus was before a panel or an answer was opened.
#[derive(Debug, Default)]
pub(crate) struct Focus {
    /// The element of the page that had the focus when the panel was opened; `None` for the launcher.
    invoker: Option<HtmlElement>,
    /// The link that opened the answer: its index among the links to articles of that screen.
    opener: Option<u32>,
    /// Is the focus on the title of the screen? Then it goes to the title of the next screen.
    on_title: bool,
}

impl Focus {
    /// Looks where the focus is before an action changes the screen. `true` if the focus is to stay:
    /// it is outside the widget, or the action changes nothing.
    pub(crate) fn before(&mut self, action: &Action, source: Source, root: &NodeRef) -> bool {
        let Some(root) = root.cast::<Element>() else {
            return true;
        };
        // A page shows an answer or asks for a check because someone asked it to; whatever else it
        // does must not take the focus out of where someone types.
        let is_requested = matches!(
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
            self.invoker = page_focus();
        }
        let is_elsewhere = source == Source::Host && !is_requested && active(&root).is_none();
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

    /// Moves the focus to where it belongs after an action, now that the screen has changed.
    pub(crate) fn after(&mut self, action: &Action, root: &NodeRef) {
        let Some(root) = root.cast::<Element>() else {
            return;
        };
        let wanted = match action {
            // On a small screen the keyboard would hide most of what there is.
            Action::PanelOpened if is_small() => "#title",
            Action::PanelOpened => "#query, #screen-title",
            Action::PanelClosed => return self.return_to_invoker(&root),
            Action::ArticleOpened(_) => "#article-title",
            Action::ArticleClosed => return self.return_to_link(&root),
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
            | Action::FieldRequested(field) => return focus_field(&root, field),
            _ => return,
        };
        focus(&root, wanted);
    }

    fn return_to_invoker(&mut self, root: &Element) {
        match self.invoker.take() {
            Some(invoker) => drop(invoker.focus()),
            None => focus(root, ".launcher"),
        }
    }

    fn return_to_link(&mut self, root: &Element) {
        let opener = self
            .opener
            .take()
            .and_then(|at| article_links(root)?.item(at))
            .and_then(|node| node.dyn_into::<HtmlElement>().ok());
        match opener {
            Some(opener) => drop(opener.focus()),
            None => focus(root, "#screen-title"),
        }
    }
}

/// The element of the page that has the focus; `None` where nothing has it.
fn page_focus() -> Option<HtmlElement> {
    let active = web_sys::window()?.document()?.active_element()?;
    active.dyn_into().ok()
}

fn is_tab(element: Option<Element>) -> bool {
    element.is_some_and(|element| element.get_attribute("role").as_deref() == Some("tab"))
}

/// Focuses the control of a field of the form.
fn focus_field(near: &Element, field: &str) {
    let root = near.closest(".widget").ok().flatten();
    let id = control_id(field);
    let control = root.and_then(|root| {
        // A form file names its fields, so the id is no safe part of a selector.
        let shadow: ShadowRoot = root.get_root_node().dyn_into().ok()?;
        shadow.get_element_by_id(&id)
    });
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        let _ = control.focus();
    }
}

fn focus(root: &Element, selector: &str) {
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
