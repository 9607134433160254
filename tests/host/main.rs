//! Everything that can be tested without a browser, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    unreachable_pub
)]

mod architecture;
mod checks;
mod content;
mod data;
mod examples;
mod flows;
mod forms;
#[cfg(feature = "ui")]
mod render;
mod repository;
mod search;
mod text;
