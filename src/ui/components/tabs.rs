//! Find, check, guide: tabs as the ARIA practices describe them. One tab stop, arrows move and
//! choose.

use crate::state::{Action, Tab, TabView, View};
use crate::ui::browser::is_composing;
use yew::prelude::*;

/// The element id of a tab.
fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Faq => "tab-faq",
        Tab::Check => "tab-check",
        Tab::Guide => "tab-guide",
    }
}

/// The element id of the chosen tab.
pub(crate) fn chosen_id(tabs: &[TabView]) -> Option<&'static str> {
    tabs.iter()
        .find(|tab| tab.chosen)
        .map(|tab| tab_id(tab.tab))
}

/// The tab that a key leads to from the chosen one; `None` for any other key.
fn tab_for_key(key: &str, tabs: &[TabView], rtl: bool) -> Option<Tab> {
    let (last, chosen) = (
        tabs.len().checked_sub(1)?,
        tabs.iter().position(|tab| tab.chosen)?,
    );
    let (next, previous) = (
        if chosen == last { 0 } else { chosen + 1 },
        chosen.checked_sub(1).unwrap_or(last),
    );
    let target = match (key, rtl) {
        ("ArrowRight", false) | ("ArrowLeft", true) => next,
        ("ArrowLeft", false) | ("ArrowRight", true) => previous,
        ("Home", _) => 0,
        ("End", _) => last,
        _ => return None,
    };
    Some(tabs[target].tab)
}

/// Draws the tab bar; nothing where there is only one tab.
pub(crate) fn tabs(view: &View, on_action: &Callback<Action>) -> Html {
    if view.tabs.len() < 2 {
        return Html::default();
    }
    let (tabs, rtl, act) = (view.tabs.clone(), view.dir == "rtl", on_action.clone());
    let onkeydown = move |event: KeyboardEvent| {
        if !is_composing(&event)
            && let Some(tab) = tab_for_key(&event.key(), &tabs, rtl)
        {
            event.prevent_default();
            act.emit(Action::TabChosen(tab));
        }
    };
    html! {
        <div class="tabs" part="tabs" role="tablist" aria-label={view.tabs_label.clone()} {onkeydown}>
            { for view.tabs.iter().map(|tab| tab_button(tab, on_action)) }
        </div>
    }
}

fn tab_button(view: &TabView, on_action: &Callback<Action>) -> Html {
    let tab = view.tab;
    html! {
        <button
            key={tab_id(tab)}
            type="button"
            id={tab_id(tab)}
            class="tab"
            part={if view.chosen { "tab tab-chosen" } else { "tab" }}
            role="tab"
            aria-selected={if view.chosen { "true" } else { "false" }}
            aria-controls="panel"
            tabindex={if view.chosen { "0" } else { "-1" }}
            onclick={on_action.reform(move |_| Action::TabChosen(tab))}
        >
            { &view.label }
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
        assert_eq!(tab_for_key("ArrowRight", &tabs, false), Some(Tab::Faq));
        assert_eq!(tab_for_key("ArrowRight", &tabs, true), Some(Tab::Check));
        assert_eq!(tab_for_key("Home", &tabs, true), Some(Tab::Faq));
        assert_eq!(tab_for_key("a", &tabs, false), None);
    }
}
