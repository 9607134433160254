//! Reports that nobody comes back to what was typed: the page is out of sight for long, or left.

use crate::state::Action;
use crate::ui::inbox::Inbox;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::window;

/// How long a page may be out of sight, in milliseconds: long enough to look for a document or to
/// read a message, too short to matter to the person who picks up the device next.
/// `docs/embedding.md` promises these 10 minutes.
const IDLE_LIMIT: u32 = 10 * 60 * 1000;

/// Listeners that send [`Action::FormLeftIdle`], until they are dropped.
pub(crate) fn idle_reset(inbox: &Inbox) -> Vec<EventListener> {
    let Some((window, document)) = window().and_then(|it| Some((it.clone(), it.document()?)))
    else {
        return Vec::new();
    };
    let inbox = inbox.clone();
    let reset = move || inbox.act(Action::FormLeftIdle);
    let on_pagehide = reset.clone();
    let pagehide = EventListener::new(&window, "pagehide", move |_| on_pagehide());
    let (page, mut hidden_since, mut timeout) = (document.clone(), None, None);
    let visibility = EventListener::new(&document, "visibilitychange", move |_| {
        let now = js_sys::Date::now();
        if page.hidden() {
            hidden_since = Some(now);
            timeout = Some(Timeout::new(IDLE_LIMIT, reset.clone()));
            return;
        }
        timeout.take();
        // Timers stand still on a device that sleeps; its clock does not.
        if hidden_since
            .take()
            .is_some_and(|since| now - since >= f64::from(IDLE_LIMIT))
        {
            reset();
        }
    });
    vec![pagehide, visibility]
}
