//! Says to screen readers what changed, once typing pauses.

use super::{App, Message};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a text must stand before it is said, in milliseconds. A screen reader echoes the keys;
/// a count for each of them would never be heard to its end.
const PAUSE: u32 = 600;

/// What is said and what is about to be. No component of its own, which would be 1 kB of wasm.
#[derive(Debug, Default)]
pub(crate) struct Announcer {
    heard: String,
    said: String,
    /// Dropped, and with it cancelled, when the text changes or the widget goes.
    pause: Option<Timeout>,
}

impl Announcer {
    /// There is this to say, or nothing.
    pub(crate) fn hear(&mut self, text: &str, ctx: &Context<App>) {
        if text != self.heard {
            text.clone_into(&mut self.heard);
            let link = ctx.link().clone();
            self.pause = Some(Timeout::new(PAUSE, move || {
                link.send_message(Message::Announce);
            }));
        }
    }

    /// The pause is over.
    pub(crate) fn say(&mut self) {
        self.said.clone_from(&self.heard);
    }

    pub(crate) fn said(&self) -> &str {
        &self.said
    }
}

/// A status region that is there from the beginning, as it has to be to be heard.
pub(crate) fn announcer(said: &str) -> Html {
    html! { <div class="announcer hidden" role="status">{ said }</div> }
}
