//! The tab bar: only what the pack has content for.

use super::{Phrase, State, Tab, TabView};
use crate::content::Pack;

impl State {
    /// Chooses a tab that the pack has content for; an open answer gives way to it.
    pub(super) fn show(&mut self, tab: Tab) {
        if tabs(self.pack()).any(|own| own == tab) {
            self.tab = tab;
            self.article = None;
        }
    }

    pub(super) fn tab_views(&self) -> Vec<TabView> {
        tabs(self.pack()).map(|tab| self.tab_view(tab)).collect()
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

/// The tabs a pack has content for.
pub(super) fn tabs(pack: &Pack) -> impl Iterator<Item = Tab> + '_ {
    [Tab::Faq, Tab::Check, Tab::Guide]
        .into_iter()
        .filter(|tab| match tab {
            Tab::Faq => !pack.articles.is_empty(),
            Tab::Check => !pack.forms.is_empty(),
            Tab::Guide => pack.guide.is_some(),
        })
}
