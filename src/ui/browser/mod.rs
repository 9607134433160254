//! What the widget asks of a browser and tells it: focus, keys, address, timers, files, and the
//! element that it stands in. Nothing here draws.

mod dom;
mod keys;
mod environment;
mod address;
mod host_attributes;
mod host_callbacks;
mod dialog;
mod focus;
mod photo_file;
mod announcer;
mod blur_delay;
mod idle_reset;

pub(crate) use address::{Address, copy_address, wants_deep_links};
pub(crate) use announcer::Announcer;
pub(crate) use blur_delay::BlurDelay;
pub(crate) use dialog::show_panel;
pub(crate) use dom::{control_id, focus_target, input_value, is_small};
pub(crate) use environment::environment;
pub(crate) use focus::Focus;
pub(crate) use host_attributes::apply_attributes;
pub use host_callbacks::HostCallbacks;
pub(crate) use idle_reset::idle_reset;
pub(crate) use keys::{is_composing, key_pressed};
pub(crate) use photo_file::{paste_photo, read_photo};
