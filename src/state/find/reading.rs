//! What a visitor did with one answer.

use crate::state::view::UnhelpfulReason;

/// What the visitor did with one answer: remedies tried, and whether it helped.
#[derive(Clone, Default)]
pub(super) struct Reading {
    /// The article's id.
    pub(super) article: String,
    /// The number of its remedies tried in vain.
    pub(super) tried: usize,
    /// Whether it helped; `None` while the visitor did not say.
    pub(super) helpful: Option<bool>,
    /// Why it did not help; `None` while the visitor did not say, or where it helped.
    pub(super) reason: Option<UnhelpfulReason>,
}
