//! Draws a [`View`](crate::state::View), emits [`Action`](crate::state::Action)s, decides nothing.
//!
//! One reducer over [`State`](crate::state::State), [`App`], one `on_action` that every component
//! shares, and after each render what a browser must be told: where the focus belongs, and what the
//! page may hear. The parts below stand in dependency order: each imports only those above it.

pub mod inbox;
mod browser;
mod components;
mod widget;
mod app;
pub mod element;

pub use app::{App, AppProps};
pub use browser::HostCallbacks;
pub use widget::widget;
