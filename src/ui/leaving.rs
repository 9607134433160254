//! Leaving a field, told a moment later and never while something is being pressed: what is then said
//! moves what stands below it, and a button must not move away from under the finger.

use super::App;
use crate::state::Action;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

/// Longer than the events of one tap are apart, too short to be waited for, in milliseconds.
const PAUSE: u32 = 150;

/// The fields that were left and not spoken of yet.
#[derive(Debug, Default)]
pub(crate) struct Leaving {
    left: Vec<Action>,
    /// Dropped, and with it cancelled, when the widget goes.
    pause: Option<Timeout>,
}

impl Leaving {
    /// Keeps what was left for later.
    pub(crate) fn keep(&mut self, left: Action, ctx: &Context<App>) {
        self.left.push(left);
        self.wait(ctx);
    }

    fn wait(&mut self, ctx: &Context<App>) {
        let link = ctx.link().clone();
        self.pause = Some(Timeout::new(PAUSE, move || {
            link.send_message(super::Message::Paused);
        }));
    }

    /// The pause is over: what was left, unless something in the widget is still pressed.
    pub(crate) fn after_pause(&mut self, root: &NodeRef, ctx: &Context<App>) -> Vec<Action> {
        let root = root.cast::<Element>();
        if root.is_some_and(|root| matches!(root.query_selector(":active"), Ok(Some(_)))) {
            self.wait(ctx);
            return Vec::new();
        }
        self.take()
    }

    /// What was left so far: anything else that is done comes after it.
    pub(crate) fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.left)
    }
}
