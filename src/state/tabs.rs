//! The tab bar: only the tabs that there is content for.

use super::phrase::Phrase;
use super::view::{Tab, TabView};
use crate::content::Pack;

/// The tabs that there is content for, in order. A form of the page's own is content of the form
/// check, also with a pack that has no form.
pub(super) fn available_tabs(pack: &Pack, has_page_form: bool) -> impl Iterator<Item = Tab> + '_ {
    [Tab::Faq, Tab::Check, Tab::Guide]
        .into_iter()
        .filter(move |tab| match tab {
            Tab::Faq => !pack.articles.is_empty(),
            Tab::Check => has_page_form || !pack.forms.is_empty(),
            Tab::Guide => pack.guide.is_some(),
        })
}

/// The tab bar with one of its tabs chosen.
pub(super) fn tab_views(pack: &Pack, has_page_form: bool, chosen: Tab) -> Vec<TabView> {
    let tabs = available_tabs(pack, has_page_form);
    let view = |tab: Tab| TabView {
        tab,
        label: label(tab).text(pack),
        chosen: tab == chosen,
    };
    tabs.map(view).collect()
}

fn label(tab: Tab) -> Phrase {
    match tab {
        Tab::Faq => Phrase::TabFaq,
        Tab::Check => Phrase::TabCheck,
        Tab::Guide => Phrase::TabGuide,
    }
}
