//! The launcher: a button that opens the widget in a panel, where the page wants it so.

use super::{Action, LauncherView, Phrase, State};

impl State {
    /// The widget behind a button.
    #[must_use]
    pub fn in_launcher(mut self) -> State {
        self.panel = Some(false);
        self
    }

    /// Opens the panel, if there is one.
    pub(super) fn open_panel(&mut self, open: bool) {
        self.panel = self.panel.map(|_| open);
    }

    pub(super) fn launcher_view(&self) -> Option<LauncherView> {
        let pack = self.pack();
        self.panel.map(|open| LauncherView {
            open,
            label: Phrase::LauncherOpen.of(pack),
            close_label: Phrase::LauncherClose.of(pack),
        })
    }
}

/// Does it show something that must not stay behind the button? A page can search for a visitor,
/// open an answer or ask for a check.
pub(super) fn shows(action: &Action) -> bool {
    matches!(
        action,
        Action::ArticleOpened(_) | Action::QueryTyped(_) | Action::CheckAsked
    )
}
