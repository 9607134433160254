//! Says to screen readers what changed, once typing pauses.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a text must stand before it is said, in milliseconds. A screen reader echoes the keys;
/// a count for each of them would never be heard to its end.
const PAUSE: u32 = 600;

/// What to say.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(crate) struct AnnouncerProps {
    /// Empty for nothing.
    pub(crate) text: String,
}

/// A status region that is there from the beginning, as it has to be to be heard.
pub(crate) struct Announcer {
    said: String,
    /// Dropped, and with it cancelled, when the text changes or the widget goes.
    pause: Option<Timeout>,
}

/// The pause is over.
#[derive(Debug)]
pub(crate) struct Paused;

impl Announcer {
    fn wait(&mut self, ctx: &Context<Announcer>) {
        let link = ctx.link().clone();
        self.pause = Some(Timeout::new(PAUSE, move || link.send_message(Paused)));
    }
}

impl Component for Announcer {
    type Message = Paused;
    type Properties = AnnouncerProps;

    fn create(_: &Context<Announcer>) -> Announcer {
        Announcer {
            said: String::new(),
            pause: None,
        }
    }

    fn rendered(&mut self, ctx: &Context<Announcer>, first: bool) {
        if first {
            self.wait(ctx);
        }
    }

    fn changed(&mut self, ctx: &Context<Announcer>, _: &AnnouncerProps) -> bool {
        self.wait(ctx);
        false
    }

    fn update(&mut self, ctx: &Context<Announcer>, _: Paused) -> bool {
        self.said.clone_from(&ctx.props().text);
        true
    }

    fn view(&self, _: &Context<Announcer>) -> Html {
        html! { <div class="announcer hidden" role="status">{ &self.said }</div> }
    }
}
