//! What the guide looks like.

use super::LinkView;
use crate::content::Block;

/// The guide.
#[derive(Debug, Clone, PartialEq)]
pub struct GuideView {
    /// Its heading.
    pub title: String,
    /// One paragraph.
    pub intro: String,
    /// The heading over the materials.
    pub materials_label: String,
    /// What to have at hand.
    pub materials: Vec<GuideItemView>,
    /// The heading over the steps.
    pub steps_label: String,
    /// In order.
    pub steps: Vec<GuideItemView>,
    /// How far along: 已完成 2 / 6 步.
    pub progress: String,
}

/// A step, or a thing to have at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct GuideItemView {
    /// The item's id.
    pub item: String,
    /// In a few words.
    pub title: String,
    /// Said after the title where not everyone needs it.
    pub optional_label: String,
    /// What to do, or what to know.
    pub body: Vec<Block>,
    /// Ticked by the visitor.
    pub done: bool,
    /// For when it goes wrong.
    pub articles: Vec<LinkView>,
    /// The label of the way to the form check; empty for none.
    pub check_label: String,
}
