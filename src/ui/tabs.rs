//! Find, check, guide: tabs as the ARIA practices describe them. One tab stop, arrows move and
//! choose.

use super::keys::composing;
use crate::state::{Action, Tab, TabView, View};
use yew::prelude::*;

/// The element id of a tab.
pub(crate) fn id(tab: Tab) -> &'static str {
    match tab {
        Tab::Faq => "tab-faq",
        Tab::Check => "tab-check",
        Tab::Guide => "tab-guide",
    }
}

/// The element id of the chosen tab.
pub(crate) fn chosen_id(tabs: &[TabView]) -> Option<&'static str> {
    tabs.iter().find(|tab| tab.chosen).map(|tab| id(tab.tab))
}

/// Where a key leads from the chosen tab.
fn target(key: &str, tabs: &[TabView], rtl: bool) -> Option<Tab> {
    let (last, at) = (
        tabs.len().checked_sub(1)?,
        tabs.iter().position(|tab| tab.chosen)?,
    );
    let (next, previous) = (
        if at == last { 0 } else { at + 1 },
        at.checked_sub(1).unwrap_or(last),
    );
    let to = match (key, rtl) {
        ("ArrowRight", false) | ("ArrowLeft", true) => next,
        ("ArrowLeft", false) | ("ArrowRight", true) => previous,
        ("Home", _) => 0,
        ("End", _) => last,
        _ => return None,
    };
    Some(tabs[to].tab)
}

/// The tab bar; nothing where there is only one.
pub(crate) fn tabs(view: &View, on_action: &Callback<Action>) -> Html {
    if view.tabs.len() < 2 {
        return Html::default();
    }
    let (tabs, rtl, act) = (view.tabs.clone(), view.dir == "rtl", on_action.clone());
    let onkeydown = move |event: KeyboardEvent| {
        if !composing(&event)
            && let Some(tab) = target(&event.key(), &tabs, rtl)
        {
            event.prevent_default();
            act.emit(Action::TabChosen(tab));
        }
    };
    html! {
        <div class="tabs" part="tabs" role="tablist" aria-label={view.tabs_label.clone()} {onkeydown}>
            { for view.tabs.iter().map(|tab| draw(tab, on_action)) }
        </div>
    }
}

fn draw(tab: &TabView, on_action: &Callback<Action>) -> Html {
    let which = tab.tab;
    html! {
        <button
            key={id(which)}
            type="button"
            id={id(which)}
            class="tab"
            part={if tab.chosen { "tab tab-chosen" } else { "tab" }}
            role="tab"
            aria-selected={if tab.chosen { "true" } else { "false" }}
            aria-controls="panel"
            tabindex={if tab.chosen { "0" } else { "-1" }}
            onclick={on_action.reform(move |_| Action::TabChosen(which))}
        >
            { &tab.label }
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round_and_follow_the_direction_of_reading() {
        let tabs: Vec<TabView> = [Tab::Faq, Tab::Check, Tab::Guide]
            .map(|tab| TabView {
                tab,
                label: String::new(),
                chosen: tab == Tab::Guide,
            })
            .into();
        assert_eq!(target("ArrowRight", &tabs, false), Some(Tab::Faq));
        assert_eq!(target("ArrowRight", &tabs, true), Some(Tab::Check));
        assert_eq!(target("Home", &tabs, true), Some(Tab::Faq));
        assert_eq!(target("a", &tabs, false), None);
    }
}
