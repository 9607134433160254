//! The launcher: a button that opens the widget in a panel, where the page wants one.

use super::phrase::Phrase;
use super::view::LauncherView;
use crate::content::Pack;

/// The launcher and its panel. The default is a widget that stands in the page, without a launcher.
#[derive(Clone, Copy, Default)]
pub(super) struct Launcher {
    /// `true` while the panel is open; `None` without a launcher.
    is_open: Option<bool>,
}

impl Launcher {
    /// The launcher after the page said whether it wants one. An open panel stays open.
    pub(super) fn wanted(self, is_wanted: bool) -> Launcher {
        Launcher {
            is_open: is_wanted.then_some(self.has_open_panel()),
        }
    }

    /// Opens or closes the panel, if there is one.
    pub(super) fn set_open(&mut self, is_open: bool) {
        self.is_open = self.is_open.map(|_| is_open);
    }

    pub(super) fn has_open_panel(self) -> bool {
        self.is_open == Some(true)
    }

    /// The button and its panel; `None` without a launcher.
    pub(super) fn view(self, pack: &Pack) -> Option<LauncherView> {
        self.is_open.map(|open| LauncherView {
            open,
            label: Phrase::LauncherOpen.text(pack),
            close_label: Phrase::LauncherClose.text(pack),
        })
    }
}
