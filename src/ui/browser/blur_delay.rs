//! Holds back that a field was left, for a moment and for as long as something is being pressed.
//! What is then said of the field moves what stands below it, and a button must not move away from
//! under the finger.

use crate::state::Action;
use crate::ui::inbox::{Inbox, Message};
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::NodeRef;

/// How long a field's leaving is held back, in milliseconds. Longer than the time between the blur
/// and the click of one tap, so that the click comes first; short enough that nobody waits for it.
const DELAY: u32 = 150;

/// The fields that were left and are not reported yet.
#[derive(Debug, Default)]
pub(crate) struct BlurDelay {
    left: Vec<Action>,
    /// Dropped, and with that cancelled, when the widget is unmounted.
    timeout: Option<Timeout>,
}

impl BlurDelay {
    /// Holds an action back, and sends [`Message::BlurDelayOver`] after the delay.
    pub(crate) fn hold_back(&mut self, left: Action, inbox: &Inbox) {
        self.left.push(left);
        self.wait(inbox);
    }

    fn wait(&mut self, inbox: &Inbox) {
        let inbox = inbox.clone();
        let timeout = Timeout::new(DELAY, move || inbox.send(Message::BlurDelayOver));
        self.timeout = Some(timeout);
    }

    /// The actions that were held back; none, and another delay, while something in `root` is
    /// pressed.
    pub(crate) fn after_delay(&mut self, root: &NodeRef, inbox: &Inbox) -> Vec<Action> {
        let root = root.cast::<Element>();
        if root.is_some_and(|root| matches!(root.query_selector(":active"), Ok(Some(_)))) {
            self.wait(inbox);
            return Vec::new();
        }
        self.take()
    }

    /// The actions that were held back so far, at once: any other action comes after them.
    pub(crate) fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.left)
    }
}
