//! The guide: what to have at hand, and what to do in order.

use super::Body;

/// The registration, step by step, and what to have at hand.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Guide {
    /// The heading of the guide.
    pub title: String,
    /// The paragraph below the heading.
    pub intro: String,
    /// The things to have at hand before the first step, in the order shown.
    pub materials: Vec<GuideItem>,
    /// The steps, in the order they are done.
    pub steps: Vec<GuideItem>,
}

/// A step, or a thing to have at hand.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct GuideItem {
    /// The stable name, in lower snake case.
    pub id: String,
    /// The step in a few words, shown in bold.
    pub title: String,
    /// The instructions below the title.
    pub body: Body,
    /// Whether only some visitors need it; the widget marks it so.
    pub optional: bool,
    /// The ids of articles for when the step goes wrong.
    pub articles: Vec<String>,
    /// The id of the form whose check helps at this step; empty for none.
    pub form: String,
}
