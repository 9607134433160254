//! Forgetting what was typed when nobody comes back to it: the page is out of sight for long, or left.

use crate::state::Action;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::window;
use yew::Callback;

/// How long a page may be out of sight, in milliseconds: long enough to look for a document or to
/// read a message, too short to matter to whoever picks up the device next.
const PATIENCE: u32 = 10 * 60 * 1000;

/// Forgets by itself until it is dropped.
pub(crate) fn forgetting(on_action: Callback<Action>) -> Vec<EventListener> {
    let Some((window, document)) = window().and_then(|own| Some((own.clone(), own.document()?)))
    else {
        return Vec::new();
    };
    let forget = move || on_action.emit(Action::FormLeftIdle);
    let on_leaving = forget.clone();
    let leaving = EventListener::new(&window, "pagehide", move |_| on_leaving());
    let (page, mut since, mut timer) = (document.clone(), None, None);
    let hiding = EventListener::new(&document, "visibilitychange", move |_| {
        let now = js_sys::Date::now();
        if page.hidden() {
            since = Some(now);
            timer = Some(Timeout::new(PATIENCE, forget.clone()));
            return;
        }
        timer.take();
        // Timers stand still on a device that sleeps; its clock does not.
        if since
            .take()
            .is_some_and(|since| now - since >= f64::from(PATIENCE))
        {
            forget();
        }
    });
    vec![leaving, hiding]
}
