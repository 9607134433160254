//! The screen of the guide.

use super::LinkView;
use crate::content::Block;

/// The guide: what to have at hand, and the steps.
#[derive(Debug, Clone, PartialEq)]
pub struct GuideView {
    /// The guide's heading.
    pub title: String,
    /// One paragraph on what the guide leads to.
    pub intro: String,
    /// The heading over `materials`.
    pub materials_label: String,
    /// The things to have at hand before the first step.
    pub materials: Vec<GuideItemView>,
    /// The heading over `steps`.
    pub steps_label: String,
    /// The steps, in order.
    pub steps: Vec<GuideItemView>,
    /// How many steps are done: 已完成 2 / 6 步; empty for a guide without steps.
    pub progress: String,
}

/// A step, or a thing to have at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct GuideItemView {
    /// The item's id.
    pub item: String,
    /// The item in a few words.
    pub title: String,
    /// The words after the title of what not everyone needs; empty otherwise.
    pub optional_label: String,
    /// What to do, or what to know.
    pub body: Vec<Block>,
    /// `true` once the visitor ticked it.
    pub done: bool,
    /// The questions that help where it goes wrong.
    pub articles: Vec<LinkView>,
    /// The label of the button to the form check; empty for none.
    pub check_label: String,
}
