//! The tab bar: only what the pack has content for.

use super::{Phrase, State, Tab, TabView};
use crate::content::Pack;

impl State {
    /// Chooses a tab that the pack has content for; an open answer gives way to it.
    pub(super) fn show(&mut self, tab: Tab) {
        if self.tabs().any(|own| own == tab) {
            self.tab = tab;
            self.article = None;
        }
    }

    pub(super) fn tab_views(&self) -> Vec<TabView> {
        self.tabs().map(|tab| self.tab_view(tab)).collect()
    }

    pub(super) fn tabs(&self) -> impl Iterator<Item = Tab> + '_ {
        tabs(self.pack(), self.page.is_some())
    }

    fn tab_view(&self, tab: Tab) -> TabView {
        let phrase = match tab {
            Tab::Faq => Phrase::TabFaq,
            Tab::Check => Phrase::TabCheck,
            Tab::Guide => Phrase::TabGuide,
        };
        TabView {
            tab,
            label: phrase.of(self.pack()),
            chosen: self.tab == tab,
        }
    }
}

/// The tabs a pack has content for; a form of the page's own is something to check too.
pub(super) fn tabs(pack: &Pack, has_page_form: bool) -> impl Iterator<Item = Tab> + '_ {
    [Tab::Faq, Tab::Check, Tab::Guide]
        .into_iter()
        .filter(move |tab| match tab {
            Tab::Faq => !pack.articles.is_empty(),
            Tab::Check => has_page_form || !pack.forms.is_empty(),
            Tab::Guide => pack.guide.is_some(),
        })
}
