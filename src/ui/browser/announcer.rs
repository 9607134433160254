//! When a screen reader hears what has changed: once typing pauses.

use crate::ui::inbox::{Inbox, Message};
use gloo::timers::callback::Timeout;

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
    /// Sends [`Message::AnnouncementDue`] after the delay, unless another text follows before.
    pub(crate) fn schedule(&mut self, text: &str, inbox: &Inbox) {
        if text != self.next {
            text.clone_into(&mut self.next);
            let inbox = inbox.clone();
            let timeout = Timeout::new(DELAY, move || inbox.send(Message::AnnouncementDue));
            self.timeout = Some(timeout);
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
