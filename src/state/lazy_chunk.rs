//! The rest of the widget: what only the form check and the guide need. A browser fetches it once
//! one of them is opened; everywhere else it is there from the start.

use super::{Action, LoadingView, Phrase, Screen, State, Tab};

/// Is the rest of the widget there?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LazyChunk {
    Loaded,
    /// Not yet. It is being fetched while the visitor waits for it.
    Loading,
    /// It could not be fetched.
    Failed,
}

impl State {
    /// This widget before its rest has been fetched: [`Action::LazyChunkLoaded`] says that it was.
    #[must_use]
    pub fn without_lazy_chunk(mut self) -> State {
        self.lazy_chunk = LazyChunk::Loading;
        self
    }

    /// Is there something to show that the rest has to be fetched for?
    pub fn needs_lazy_chunk(&self) -> bool {
        self.lazy_chunk == LazyChunk::Loading && self.tab != Tab::Faq
    }

    /// What the visitor asked for and will get once the rest is there.
    pub fn deferred_action(&self) -> Option<&Action> {
        self.deferred_action.as_ref()
    }

    pub(super) fn has_lazy_chunk(&self) -> bool {
        self.lazy_chunk == LazyChunk::Loaded
    }

    pub(super) fn lazy_chunk_loaded(&mut self) {
        self.lazy_chunk = LazyChunk::Loaded;
        if let Some(action) = self.deferred_action.take() {
            self.lazy_boundary_apply(action);
        }
    }

    /// An action that needs the rest.
    pub(super) fn apply_lazily(&mut self, action: Action) {
        match action {
            _ if self.has_lazy_chunk() => self.lazy_boundary_apply(action),
            Action::CheckRequested | Action::FieldRequested(_) => {
                self.show(Tab::Check);
                self.deferred_action = Some(action);
            }
            // Of what is not there, nothing can have been done.
            _ => {}
        }
    }

    /// The form or the guide, or what stands in its place.
    pub(super) fn lazy_screen(&self) -> Option<Screen> {
        match self.loading_view() {
            Some(view) => Some(Screen::Loading(view)),
            None => self.lazy_boundary_screen(),
        }
    }

    pub(super) fn lazy_announcement(&self) -> String {
        match self.loading_view() {
            Some(view) => view.title,
            None => self.lazy_boundary_announcement(),
        }
    }

    fn loading_view(&self) -> Option<LoadingView> {
        let (title, retry) = match self.lazy_chunk {
            LazyChunk::Loaded => return None,
            LazyChunk::Loading => (Phrase::RestComing, None),
            LazyChunk::Failed => (Phrase::RestMissing, Some(Phrase::RestRetry)),
        };
        Some(LoadingView {
            title: title.of(self.pack()),
            retry_label: retry.map_or_else(String::new, |retry| retry.of(self.pack())),
        })
    }
}
