//! The first tab: searching for an answer, listing questions, and reading one answer.
//!
//! [`SearchSession`] is what the visitor looks for, [`OpenArticle`] the answer that is read and what
//! was done with each answer. Both are values: an action makes the next one from them, the pack and
//! the search index; a `view` function makes a screen from them. Nothing here knows the other tabs.

mod session;
mod listing;
mod answer_preview;
mod empty;
mod faq;
mod reading;
mod remedies;
mod article;

pub(super) use article::OpenArticle;
pub(super) use faq::{announcement, faq_view};
pub(super) use session::SearchSession;
