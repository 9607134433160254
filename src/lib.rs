//! bank-help: a searchable FAQ and a form pre-checker for bank support pages.
//!
//! The modules below stand in dependency order, and that order is law: a module uses only those
//! above it (`tests/host/architecture.rs` enforces it). Everything but `ui` is pure Rust with no
//! clock, no randomness, no storage and no network.

/// Characters: width, case, script, pinyin, edit distance. Every fold keeps positions.
pub mod text;
/// Documents in, ranked and marked hits out. Knows nothing of banks.
pub mod search;
/// One file per kind of value a person types. No sentence in any human language.
pub mod checks;
/// The bank's words as plain data: articles, forms, messages.
pub mod content;
/// One form: each field alone, then the fields together.
pub mod forms;
/// The whole widget without a browser.
pub mod state;
/// The search and the checks for JavaScript, without a screen.
#[cfg(feature = "engine")]
pub mod engine;
/// Draws a `View`, emits `Action`s, decides nothing.
#[cfg(feature = "ui")]
pub mod ui;
