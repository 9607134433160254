//! The whole widget without a browser: one way down, [`Action`]; one way up, [`View`].

mod typed;
mod action;
mod phrase;
mod view;
mod tabs;
mod faq;
mod listing;
mod empty;
mod launcher;
mod opening;
mod article;
mod remedies;
mod check;
mod outcome;
mod step;
mod filled;
mod field;
mod photo;
mod guide;
mod lazy_boundary;
mod lazy_chunk;
mod surroundings;
mod turn;
mod page_form;

pub use action::{Action, UnhelpfulReason};
pub use page_form::{PageField, PageFieldEdit, PageNote};
pub use photo::PhotoFile;
pub use phrase::Phrase;
pub use surroundings::Environment;
pub use typed::Typed;
pub use view::*;

use crate::checks::Date;
use crate::content::{Form, Pack};
use crate::search::Index;
use article::Reading;
use check::Filling;
use faq::Finding;
use lazy_chunk::LazyChunk;
use page_form::{PageForm, without_secrets};
use std::fmt;
use std::rc::Rc;
use tabs::tabs;

/// Everything the widget remembers. Cheap to clone. What was typed leaves it only through
/// [`State::view`]; its `Debug` does not show it.
///
/// ```
/// use bank_help::checks::Date;
/// use bank_help::content::{Article, Pack};
/// use bank_help::state::{Action, Screen, State};
/// # let today = Date::new(2026, 11, 23).unwrap();
/// let title = "收不到验证码怎么办？".to_owned();
/// let article = Article { id: "code".into(), title, ..Article::default() };
/// let pack = Pack { articles: vec![article], ..Pack::default() };
///
/// let start = State::new(pack.into(), today);
/// let open = start.apply(Action::ArticleOpened("code".into()));
/// assert!(matches!(open.view().screen, Screen::Article(_)));
/// ```
#[derive(Clone)]
pub struct State {
    shared: Rc<Shared>,
    tab: Tab,
    /// The answer that lies over the tab, if one is open.
    article: Option<String>,
    /// What was done with each answer.
    readings: Rc<Vec<Reading>>,
    /// Is the panel of the launcher open? `None` where the widget stands in the page.
    panel: Option<bool>,
    /// An open answer has an address that can be copied.
    has_links: bool,
    /// It was copied, or could not be.
    copied: Option<bool>,
    /// What the page around the widget is about: ids of topics and articles.
    page_topics: Rc<[String]>,
    surroundings: Environment,
    finding: Rc<Finding>,
    filling: Rc<Filling>,
    /// The page's own form, where the widget is to check that.
    page: Option<Rc<PageForm>>,
    /// The ids of what is done in the guide.
    ticked: Rc<Vec<String>>,
    lazy_chunk: LazyChunk,
    deferred_action: Option<Action>,
}

/// What stays as it is for as long as the widget lives.
struct Shared {
    pack: Rc<Pack>,
    /// The pack's form as it is drawn here: without what belongs into the bank's own form alone.
    form: Option<Form>,
    index: Index,
    today: Date,
}

impl State {
    /// A widget that nobody has touched.
    pub fn new(pack: Rc<Pack>, today: Date) -> State {
        let index = Index::new(&pack.documents(), &pack.lexicon());
        let tab = tabs(&pack, false).next().unwrap_or(Tab::Faq);
        State {
            shared: Rc::new(Shared {
                form: pack.forms.first().map(without_secrets),
                pack,
                index,
                today,
            }),
            tab,
            article: None,
            readings: Rc::default(),
            panel: None,
            has_links: false,
            copied: None,
            page_topics: Rc::default(),
            surroundings: Environment::default(),
            finding: Rc::default(),
            filling: Rc::default(),
            page: None,
            ticked: Rc::default(),
            lazy_chunk: LazyChunk::Loaded,
            deferred_action: None,
        }
    }

    /// The state after an action. An action that names what is not there changes nothing.
    #[must_use]
    pub fn apply(&self, action: Action) -> State {
        let mut next = self.clone();
        next.copied = None;
        let goes_elsewhere = match action {
            Action::LazyChunkRequested | Action::LazyChunkLoaded | Action::LazyChunkFailed => false,
            // The address of an answer that was left already goes a moment later.
            Action::ArticleClosed => self.article.is_some(),
            _ => true,
        };
        // Whoever goes on elsewhere is not called back.
        (next.deferred_action).take_if(|_| goes_elsewhere);
        if launcher::shows(&action) {
            next.open_panel(true);
        }
        match action {
            Action::PanelOpened => next.open_panel(true),
            Action::PanelClosed => next.open_panel(false),
            Action::TabChosen(tab) => next.show(tab),
            Action::QueryTyped(text) => next.find(text.into_string()),
            Action::QueryCleared => next.find(String::new()),
            Action::TopicChosen(topic) => next.choose_topic(topic),
            Action::ArticleOpened(id) => next.open(id),
            Action::ArticleClosed => next.article = None,
            Action::LinkCopied(done) => next.copied = next.has_links.then_some(done),
            Action::ArticleRated { article, helpful } => next.rate(&article, helpful),
            Action::RatingExplained { article, reason } => next.explain_rating(&article, reason),
            Action::RemedyTried { article, tried } => next.try_remedies(&article, tried),
            Action::LazyChunkLoaded => next.lazy_chunk_loaded(),
            Action::LazyChunkFailed => next.lazy_chunk = LazyChunk::Failed,
            Action::LazyChunkRequested => next.lazy_chunk = LazyChunk::Loading,
            Action::FormCleared => next.clear(),
            Action::FormLeftIdle => next.forget(),
            action => next.apply_lazily(action),
        }
        next
    }

    /// Everything the visitor sees now.
    pub fn view(&self) -> View {
        let pack = self.pack();
        let title = match pack.title.as_str() {
            "" => Phrase::Title.of(pack),
            title => title.to_owned(),
        };
        View {
            lang: pack.lang.clone(),
            dir: direction(&pack.lang),
            title,
            launcher: self.launcher_view(),
            tabs_label: Phrase::TabsLabel.of(pack),
            tabs: self.tab_views(),
            notices: self.notices(),
            screen: self.screen(),
            announcement: self.announcement(),
            warning: Phrase::Warning.of(pack),
            about: pack.about.blocks(),
        }
    }

    fn pack(&self) -> &Pack {
        &self.shared.pack
    }

    fn screen(&self) -> Screen {
        if let Some(article) = self.article_view() {
            return Screen::Article(Box::new(article));
        }
        let screen = match self.tab {
            Tab::Faq => None,
            Tab::Check | Tab::Guide => self.lazy_screen(),
        };
        screen.unwrap_or_else(|| Screen::Faq(self.faq_view()))
    }

    fn announcement(&self) -> String {
        match self.tab {
            _ if self.copied.is_some() => self.copy_link_label(),
            _ if self.article.is_some() => String::new(),
            Tab::Faq => self.found_aloud(),
            Tab::Check | Tab::Guide => self.lazy_announcement(),
        }
    }
}

/// The direction that a language is written in, by its primary subtag.
fn direction(lang: &str) -> &'static str {
    match lang.split('-').next() {
        Some("ar" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi") => "rtl",
        _ => "ltr",
    }
}

/// The link to an article that the pack has.
fn link(pack: &Pack, id: &str) -> Option<LinkView> {
    pack.article(id).map(|article| LinkView {
        article: article.id.clone(),
        label: article.title.clone(),
    })
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("tab", &self.tab)
            .field("article", &self.article)
            .field("ticked", &self.ticked)
            .finish_non_exhaustive()
    }
}
