//! The lazy chunk: the code of the form check and the guide, which a browser fetches once one of
//! them is opened. Everywhere else it is there from the start.

use super::State;
use super::action::Action;
use super::phrase::Phrase;
use super::view::{LoadingView, Screen, Tab};

/// Whether the lazy chunk is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LazyChunk {
    /// The split points of `lazy_boundary` may be called.
    Loaded,
    /// Not there yet. The browser fetches it while a tab that needs it is shown.
    Loading,
    /// The browser could not fetch it.
    Failed,
}

impl State {
    /// `true` if a tab is shown that the lazy chunk has to be fetched for.
    pub fn needs_lazy_chunk(&self) -> bool {
        self.lazy_chunk == LazyChunk::Loading && self.tab != Tab::Faq
    }

    /// The action that the visitor waits for: [`State::apply`] does it once the lazy chunk is loaded.
    pub fn deferred_action(&self) -> Option<&Action> {
        self.deferred_action.as_ref()
    }

    pub(super) fn has_lazy_chunk(&self) -> bool {
        self.lazy_chunk == LazyChunk::Loaded
    }

    pub(super) fn lazy_chunk_loaded(&mut self) {
        self.lazy_chunk = LazyChunk::Loaded;
        self.review_in_lazy_chunk();
        if let Some(action) = self.deferred_action.take() {
            self.apply_in_lazy_chunk(action);
        }
    }

    /// Applies an action of the form check or the guide now, or defers it until the lazy chunk is
    /// loaded.
    pub(super) fn apply_or_defer(&mut self, action: Action) {
        match action {
            _ if self.has_lazy_chunk() => self.apply_in_lazy_chunk(action),
            Action::CheckRequested | Action::FieldRequested(_) => {
                self.show_tab(Tab::Check);
                self.deferred_action = Some(action);
            }
            // No field and no item was there to be touched.
            _ => {}
        }
    }

    /// The form check or the guide, or what stands in its place until the lazy chunk is loaded.
    pub(super) fn lazy_screen(&self) -> Option<Screen> {
        match self.loading_view() {
            Some(view) => Some(Screen::Loading(view)),
            None => self.screen_in_lazy_chunk(),
        }
    }

    /// The announcement of the form check or the guide, or of loading it.
    pub(super) fn lazy_announcement(&self) -> String {
        match self.loading_view() {
            Some(view) => view.title,
            None => self.announcement_in_lazy_chunk(),
        }
    }

    /// What stands in the place of the lazy chunk; `None` once it is loaded.
    fn loading_view(&self) -> Option<LoadingView> {
        let (title, retry) = match self.lazy_chunk {
            LazyChunk::Loaded => return None,
            LazyChunk::Loading => (Phrase::LoadingTitle, None),
            LazyChunk::Failed => (Phrase::LoadingFailed, Some(Phrase::LoadingRetry)),
        };
        Some(LoadingView {
            title: title.text(self.pack()),
            retry_label: retry.map_or_else(String::new, |retry| retry.text(self.pack())),
        })
    }
}
