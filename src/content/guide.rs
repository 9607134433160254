//! The guide: what to have at hand, and what to do in order.

use super::Body;

/// What to do, step by step, and what to have at hand.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Guide {
    /// As shown.
    pub title: String,
    /// One paragraph.
    pub intro: String,
    /// What to have at hand.
    pub materials: Vec<GuideItem>,
    /// In order.
    pub steps: Vec<GuideItem>,
}

/// A step, or a thing to have at hand.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct GuideItem {
    /// Stable name, lower snake.
    pub id: String,
    /// In a few words.
    pub title: String,
    /// What to do, or what to know.
    pub body: Body,
    /// Not everyone needs it.
    pub optional: bool,
    /// Articles for when it goes wrong.
    pub articles: Vec<String>,
    /// A form whose check helps here; empty for none.
    pub form: String,
}
