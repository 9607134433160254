//! When a screen reader hears what has changed: once typing pauses.

use gloo::timers::callback::Timeout;
use yew::Callback;

/// How long a text must stay the same before it is announced, in milliseconds. A screen reader
/// echoes the keys: a count announced after each of them would never be heard to its end. Much
/// shorter, and it is cut off by the next key; much longer, and it no longer sounds like an answer.
const DELAY: u32 = 600;

/// The text that was announced last and the one that is about to be. No component of its own: that
/// would be 1 kB of wasm.
#[derive(Debug, Default)]
pub(crate) struct Announcer {
    next: String,
    announced: String,
    /// Dropped, and with that cancelled, when the text changes or the widget is unmounted.
    timeout: Option<Timeout>,
}

impl Announcer {
    /// Announces a text after the delay, unless another follows. `on_timeout` is to call
    /// [`Announcer::announce`].
    pub(crate) fn schedule(&mut self, text: &str, on_timeout: impl FnOnce() -> Callback<()>) {
        if text != self.next {
            text.clone_into(&mut self.next);
            let on_timeout = on_timeout();
            self.timeout = Some(Timeout::new(DELAY, move || on_timeout.emit(())));
        }
    }

    /// Announces the text that was scheduled last.
    pub(crate) fn announce(&mut self) {
        self.announced.clone_from(&self.next);
    }

    /// The text of the status region.
    pub(crate) fn announced(&self) -> &str {
        &self.announced
    }
}
