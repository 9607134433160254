//! The circumstances that the browser knows and the widget warns of.

use crate::state::Environment;
use web_sys::window;

/// The circumstances at this moment.
pub(crate) fn environment() -> Environment {
    window().map_or_else(Environment::default, |window| Environment {
        offline: !window.navigator().on_line(),
        insecure: !window.is_secure_context(),
    })
}
