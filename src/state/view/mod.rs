//! Everything a visitor can see, in words ready to be drawn: no codes to look up, nothing to
//! decide.

mod faq;
mod article;
mod check;
mod guide;

pub use article::{
    ArticleView, FeedbackView, FieldLink, RemediesView, RemedyStatus, RemedyView,
    UnhelpfulReasonView,
};
pub use check::{
    CheckView, ChoiceView, Control, FieldView, OutcomeView, PhotoView, ProblemView, StepView,
    SuggestionView,
};
pub use faq::{DidYouMeanView, EmptyView, FaqView, ResultView, TopicView};
pub use guide::{GuideItemView, GuideView};

use crate::content::Block;
use std::ops::Range;

/// The three things the widget does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The searchable FAQ.
    Faq,
    /// The form pre-checker.
    Check,
    /// The registration guide.
    Guide,
}

/// The whole widget.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// BCP 47, for the root's `lang`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The widget's heading.
    pub title: String,
    /// The button that it stands behind; `None` where it stands in the page.
    pub launcher: Option<LauncherView>,
    /// The label of the tab bar.
    pub tabs_label: String,
    /// The tabs the pack has content for, in order.
    pub tabs: Vec<TabView>,
    /// What is around the widget and gets in the way; mostly nothing.
    pub notices: Vec<String>,
    /// What the chosen tab shows.
    pub screen: Screen,
    /// Said to screen readers when it changes; empty for nothing.
    pub announcement: String,
    /// The standing warning: never give a code or password to anyone.
    pub warning: String,
    /// Who wrote this, who did not, and whom to ask when it is not enough; may be empty.
    pub about: Vec<Block>,
}

/// A button that opens the widget in a panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LauncherView {
    /// Is the panel open?
    pub open: bool,
    /// The button's label.
    pub label: String,
    /// The label of the button that closes the panel.
    pub close_label: String,
}

/// One tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TabView {
    /// Which.
    pub tab: Tab,
    /// As shown.
    pub label: String,
    /// Is it the chosen one?
    pub chosen: bool,
}

/// What the chosen tab shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    /// The list of questions.
    Faq(FaqView),
    /// One answer.
    Article(Box<ArticleView>),
    /// The form.
    Check(Box<CheckView>),
    /// The guide.
    Guide(GuideView),
    /// In the place of the form or the guide, until it was fetched.
    Loading(LoadingView),
}

/// What stands where something is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadingView {
    /// That it is coming, or that it did not come.
    pub title: String,
    /// The label of the button that tries once more; empty for none.
    pub retry_label: String,
}

/// Text with highlighted parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MarkedText {
    /// The text.
    pub text: String,
    /// Byte ranges, ordered and disjoint.
    pub marks: Vec<Range<usize>>,
}

/// A link to an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    /// The article's id.
    pub article: String,
    /// Its question.
    pub label: String,
}
