//! Everything a visitor can see, in words ready to be drawn: plain data, no codes to look up,
//! nothing to decide. [`State::view`](super::State::view) makes it, `ui` draws it.
//!
//! One file for each screen, in the order of the tabs; what all of them share stands here.

mod find;
mod article;
mod check;
mod guide;

pub use article::{
    ArticleView, FeedbackView, FieldLink, RemediesView, RemedyStatus, RemedyView, UnhelpfulReason,
    UnhelpfulReasonView,
};
pub use check::{
    CheckView, ChoiceView, Control, FieldView, OutcomeState, OutcomeView, PhotoView, ProblemView,
    StepView, SuggestionView,
};
pub use find::{DidYouMeanView, EmptyView, FaqView, ResultView, TopicView};
pub use guide::{GuideItemView, GuideView};

use crate::content::{Block, Pack};
use std::ops::Range;

/// The three things the widget does, each a tab of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The searchable list of questions and answers.
    Faq,
    /// The form check.
    Check,
    /// The registration guide.
    Guide,
}

/// The whole widget at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// BCP 47 language tag of the pack, for the `lang` attribute of the root element.
    pub lang: String,
    /// Writing direction for the `dir` attribute: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The widget's heading.
    pub title: String,
    /// The button that the widget stands behind; `None` where the widget stands in the page.
    pub launcher: Option<LauncherView>,
    /// The accessible name of the tab bar.
    pub tabs_label: String,
    /// The tabs that have content, in order.
    pub tabs: Vec<TabView>,
    /// Sentences on what around the widget gets in the visitor's way (offline, no HTTPS, a wrong
    /// clock), the gravest first; mostly none.
    pub notices: Vec<String>,
    /// What the panel below the tabs shows.
    pub screen: Screen,
    /// A text for screen readers, to be announced when it differs from the one before; empty for
    /// none.
    pub announcement: String,
    /// The standing warning: never give a code or password to anyone.
    pub warning: String,
    /// Who wrote the pack, who did not, and whom to call; may be empty.
    pub about: Vec<Block>,
}

/// A button that opens the widget in a panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LauncherView {
    /// `true` while the panel is open.
    pub open: bool,
    /// The label of the button that opens the panel.
    pub label: String,
    /// The label of the button that closes the panel.
    pub close_label: String,
}

/// One tab of the tab bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TabView {
    /// The tab that a click on it chooses.
    pub tab: Tab,
    /// The words on the tab.
    pub label: String,
    /// `true` for the one tab whose panel is shown.
    pub chosen: bool,
}

/// What the panel below the tabs shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    /// The search box and the list of questions.
    Faq(FaqView),
    /// One answer, over whichever tab it was opened from.
    Article(Box<ArticleView>),
    /// The form check.
    Check(Box<CheckView>),
    /// The guide.
    Guide(GuideView),
    /// In the place of the form check or the guide while the lazy chunk is missing.
    Loading(LoadingView),
}

/// The screen that stands in for the form check or the guide until the lazy chunk is loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadingView {
    /// The sentence shown: loading, or that loading failed.
    pub title: String,
    /// The label of the button that loads once more; empty while loading.
    pub retry_label: String,
}

/// Text with highlighted parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MarkedText {
    /// The whole text.
    pub text: String,
    /// The highlighted byte ranges of `text`: ascending, disjoint, on character boundaries.
    pub marks: Vec<Range<usize>>,
}

/// A link to an article of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    /// The article's id.
    pub article: String,
    /// The link's text: the article's question.
    pub label: String,
}

impl LinkView {
    /// The link to the article with this id; `None` where the pack has no such article.
    pub(super) fn to_article(pack: &Pack, id: &str) -> Option<LinkView> {
        pack.article(id).map(|article| LinkView {
            article: article.id.clone(),
            label: article.title.clone(),
        })
    }
}
