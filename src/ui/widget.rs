//! The whole widget as HTML: what every screen has around it, and the screen.

use super::browser::key_pressed;
use super::components::{
    article, chosen_id, launcher, lazy_screen, loading, notices, result_list, search_box, tabs,
    topics, warning,
};
use crate::state::{Action, Screen, View};
use web_sys::Element;
use yew::prelude::*;

/// Draws a view. `announced` is the text of the status region, `root` is bound to the outermost element.
pub fn widget(view: &View, announced: &str, root: &NodeRef, on_action: &Callback<Action>) -> Html {
    let (keys_root, act) = (root.clone(), on_action.clone());
    let has_query = matches!(&view.screen, Screen::Faq(faq) if !faq.query.is_empty());
    let escape = match &view.launcher {
        _ if has_query => Some(Action::QueryCleared),
        Some(panel) if panel.open => Some(Action::PanelClosed),
        _ => None,
    };
    let onkeydown = move |event: KeyboardEvent| {
        if let Some(root) = keys_root.cast::<Element>() {
            key_pressed(&event, &root, escape.clone(), &act);
        }
    };
    let screen_name = match &view.screen {
        Screen::Faq(_) => "faq",
        Screen::Article(_) => "article",
        Screen::Check(_) => "check",
        Screen::Guide(_) => "guide",
        Screen::Loading(_) => "rest",
    };
    let inside = html! {
        <>
            <div class="head" part="head">
                <h2 id="title" class="title" part="title" tabindex="-1">{ &view.title }</h2>
                { tabs(view, on_action) }
            </div>
            { notices(view) }
            <div id="panel" class="panel" part="panel" role="tabpanel" aria-labelledby={chosen_id(&view.tabs)} data-screen={screen_name}>
                { screen(&view.screen, on_action) }
            </div>
            { warning(view, on_action) }
            // The children of the element that have `slot="footer"`.
            <slot name="footer" />
            // There from the beginning, as a status region has to be to be heard.
            <div class="announcer hidden" role="status">{ announced }</div>
        </>
    };
    let inside = match &view.launcher {
        Some(panel) => launcher(panel, inside, on_action),
        None => inside,
    };
    html! {
        <div ref={root} class="widget" part="widget" lang={view.lang.clone()} dir={view.dir} data-launcher={view.launcher.as_ref().map(|_| "")} {onkeydown}>
            { inside }
        </div>
    }
}

fn screen(screen: &Screen, on_action: &Callback<Action>) -> Html {
    match screen {
        Screen::Faq(view) => html! {
            <>
                { search_box(view, on_action) }
                { topics(view, on_action) }
                { result_list(view, on_action) }
            </>
        },
        Screen::Article(view) => article(view, on_action),
        Screen::Loading(view) => loading(view, on_action),
        Screen::Check(_) | Screen::Guide(_) => lazy_screen(screen, on_action),
    }
}
