//! The launcher: a button that opens the widget in a panel, where the page wants it so.

use super::{Action, LauncherView, Phrase, State};

impl State {
    /// The widget behind a button, or in the page. A panel that is open stays so.
    #[must_use]
    pub fn with_launcher(mut self, is_wanted: bool) -> State {
        self.panel = is_wanted.then(|| self.panel.unwrap_or(false));
        self
    }

    /// Opens the panel, if there is one.
    pub(super) fn open_panel(&mut self, open: bool) {
        self.panel = self.panel.map(|_| open);
    }

    /// Is there a panel, and is it open?
    pub fn has_open_panel(&self) -> bool {
        self.panel == Some(true)
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
        Action::ArticleOpened(_) | Action::QueryTyped(_) | Action::CheckRequested
    )
}
