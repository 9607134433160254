//! The whole widget without a browser: one way in, [`Action`]; one way out, [`View`](view::View).
//!
//! [`State::apply`] makes the next [`State`] of an action, [`State::view`] says what is seen of it.
//! Both are pure: no clock, no storage, no network, no browser.
//!
//! # Parts
//!
//! Listed lowest first; each imports only those above it. What an action means for one part stands
//! in that part, what it means for several in `apply`.
//!
//! | part | what it holds |
//! |---|---|
//! | `typed` | [`Typed`]: a text that cannot be printed by accident |
//! | `phrase` | [`Phrase`]: the words of the interface, as codes |
//! | [`view`] | what is drawn, as plain data |
//! | `find` | searching, listing, and reading one answer |
//! | `form` | the form check |
//! | `guide`, `launcher`, `environment`, `tabs` | one small thing each |
//! | `action` | [`Action`]: what the visitor did |
//! | `lazy_boundary` | the only calls into the code of the form check and the guide |
//! | `lazy_chunk` | whether that code is loaded, and what waits for it |
//! | `apply` | what each action does |
//!
//! # A character typed into a field
//!
//! In, and what it changes:
//!
//! 1. `ui/components/field.rs` emits [`Action::FieldTyped`] with the whole text of the field.
//! 2. [`State::apply`] hands it through `lazy_boundary` to `form/session.rs`, since the code of the
//!    form check may still have to be fetched.
//! 3. `form/session.rs` puts the text among the values and makes the next `ReviewedForm`
//!    (`form/reviewed.rs`): [`forms::review`](crate::forms::review) runs the check of each field, then
//!    the rules across fields. Views never review.
//!
//! Out, and what is seen of it:
//!
//! 4. [`State::view`] goes through `lazy_boundary` to `form/check_view.rs`, which reads that
//!    `ReviewedForm`.
//! 5. `form/message_timing.rs` decides which messages may appear now: none about a value that may
//!    still become right.
//! 6. `form/presenter.rs` turns a reason into a sentence of the pack and a link to the article that
//!    explains it; `form/field.rs` makes the [`FieldView`](view::FieldView) that
//!    `ui/components/field.rs` draws.

mod typed;
mod phrase;
pub mod view;
mod find;
mod form;
mod guide;
mod launcher;
mod environment;
mod tabs;
mod action;
mod lazy_boundary;
mod lazy_chunk;
mod apply;

pub use action::Action;
pub use environment::Environment;
pub use form::{PageField, PageFieldEdit, PageNote, PhotoFile};
pub use phrase::Phrase;
pub use typed::Typed;
pub use view::{
    ArticleView, CheckView, ChoiceView, Control, DidYouMeanView, EmptyView, FaqView, FeedbackView,
    FieldLink, FieldView, GuideItemView, GuideView, LauncherView, LinkView, LoadingView,
    MarkedText, OutcomeState, OutcomeView, PhotoView, ProblemView, RemediesView, RemedyStatus,
    RemedyView, ResultView, Screen, StepView, SuggestionView, Tab, TabView, TopicView,
    UnhelpfulReason, UnhelpfulReasonView, View,
};

use crate::checks::Date;
use crate::content::{Form, Pack};
use crate::search::Index;
use find::{OpenArticle, SearchSession};
use form::{FormContext, FormSession};
use launcher::Launcher;
use lazy_chunk::LazyChunk;
use std::fmt;
use std::rc::Rc;

/// Everything the widget remembers. Cheap to clone. What was typed leaves it only through
/// [`State::view`] and [`State::page_field_edit`]; `Debug` does not show it.
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
    article: OpenArticle,
    launcher: Launcher,
    /// The ids of the topics and articles that the page around the widget is about.
    page_topics: Rc<[String]>,
    environment: Environment,
    search: Rc<SearchSession>,
    form: FormSession,
    /// The ids of the guide's items that are ticked.
    ticked: Rc<Vec<String>>,
    lazy_chunk: LazyChunk,
    /// Waits for the lazy chunk.
    deferred_action: Option<Action>,
}

/// What stays as it is for as long as a pack is shown.
struct Shared {
    pack: Rc<Pack>,
    /// The pack's form as it is drawn here: without what belongs into the bank's own form alone.
    form: Option<Rc<Form>>,
    index: Index,
    today: Date,
}

impl Shared {
    fn form_context(&self) -> FormContext<'_> {
        FormContext {
            pack: &self.pack,
            form: self.form.as_ref(),
            today: self.today,
        }
    }
}

impl State {
    /// A widget that nobody has touched, with all its code there. `today` is the date by which ages
    /// and terms are judged.
    ///
    /// ```
    /// use bank_help::checks::Date;
    /// use bank_help::content::Pack;
    /// use bank_help::state::State;
    ///
    /// let pack = Pack::from_json(r#"{ "title": "Wallet help" }"#)?;
    /// let state = State::new(pack.into(), Date::new(2026, 11, 23).unwrap());
    /// assert_eq!(state.view().title, "Wallet help");
    /// # Ok::<(), bank_help::content::PackError>(())
    /// ```
    pub fn new(pack: Rc<Pack>, today: Date) -> State {
        let mut state = State::without_lazy_chunk(pack, today);
        state.lazy_chunk_loaded();
        state
    }

    /// A widget that nobody has touched, before its lazy chunk is loaded: the form check and the
    /// guide wait for [`Action::LazyChunkLoaded`].
    pub fn without_lazy_chunk(pack: Rc<Pack>, today: Date) -> State {
        let index = Index::new(&pack.documents(), &pack.lexicon());
        let form = pack.forms.first().map(form::without_secrets);
        State {
            tab: first_tab(&pack),
            shared: Rc::new(Shared {
                pack,
                form: form.map(Rc::new),
                index,
                today,
            }),
            article: OpenArticle::default(),
            launcher: Launcher::default(),
            page_topics: Rc::default(),
            environment: Environment::default(),
            search: Rc::default(),
            form: FormSession::default(),
            ticked: Rc::default(),
            lazy_chunk: LazyChunk::Loading,
            deferred_action: None,
        }
    }

    /// The widget in this environment.
    #[must_use]
    pub fn with_environment(mut self, environment: Environment) -> State {
        self.environment = environment;
        self
    }

    /// The widget on a page about these topics: ids of topics and articles, separated by blanks.
    /// Their questions are listed first.
    #[must_use]
    pub fn with_page_topics(mut self, topics: &str) -> State {
        self.page_topics = topics.split_whitespace().map(str::to_owned).collect();
        self
    }

    /// The widget where an open answer has an address that can be copied, or has none.
    #[must_use]
    pub fn with_deep_links(mut self, has_deep_links: bool) -> State {
        self.article.has_deep_links = has_deep_links;
        self
    }

    /// The widget behind the button of a launcher, or in the page. An open panel stays open.
    #[must_use]
    pub fn with_launcher(mut self, is_wanted: bool) -> State {
        self.launcher = self.launcher.wanted(is_wanted);
        self
    }

    /// The widget with the pack of another widget, such as one in another language. What was typed,
    /// opened and ticked stays, as far as that pack has a place for it.
    #[must_use]
    pub fn switch_pack(&self, to: &State) -> State {
        let mut next = self.clone();
        next.shared = Rc::clone(&to.shared);
        if !next.has_tab(self.tab) {
            next.tab = to.tab;
        }
        next.article.keep_if_in(to.pack());
        next.search = Rc::new(self.search.in_pack(to.pack(), &to.shared.index));
        if next.has_lazy_chunk() {
            next.review_in_lazy_chunk();
        }
        next
    }

    /// Chooses a tab that there is content for. An open answer gives way to it.
    fn show_tab(&mut self, tab: Tab) {
        if self.has_tab(tab) {
            self.tab = tab;
            self.article.close();
        }
    }

    /// Everything the visitor sees now.
    ///
    /// ```
    /// # use bank_help::checks::Date;
    /// # use bank_help::content::{Article, Pack};
    /// use bank_help::state::{Action, Screen, State};
    /// # let title = "收不到验证码怎么办？".to_owned();
    /// # let article = Article { id: "code".into(), title, ..Article::default() };
    /// # let pack = Pack { articles: vec![article], ..Pack::default() };
    /// # let start = State::new(pack.into(), Date::new(2026, 11, 23).unwrap());
    /// let view = start.apply(Action::QueryTyped("yanzhengma".into())).view();
    /// let Screen::Faq(faq) = view.screen else { panic!() };
    /// assert_eq!(faq.results[0].article, "code");
    /// ```
    pub fn view(&self) -> View {
        let pack = self.pack();
        let title = match pack.title.as_str() {
            "" => Phrase::Title.text(pack),
            title => title.to_owned(),
        };
        View {
            lang: pack.lang.clone(),
            dir: direction(&pack.lang),
            title,
            launcher: self.launcher.view(pack),
            tabs_label: Phrase::TabsLabel.text(pack),
            tabs: tabs::tab_views(pack, self.has_page_form(), self.tab),
            notices: self.environment.notices(pack, self.shared.today),
            screen: self.screen(),
            announcement: self.announcement(),
            warning: Phrase::Warning.text(pack),
            about: pack.about.blocks(),
        }
    }

    fn screen(&self) -> Screen {
        let pack = self.pack();
        if let Some(article) = self.article.view(pack, self.tab) {
            return Screen::Article(Box::new(article));
        }
        let screen = match self.tab {
            Tab::Faq => None,
            Tab::Check | Tab::Guide => self.lazy_screen(),
        };
        let faq = || find::faq_view(pack, &self.page_topics, &self.search);
        screen.unwrap_or_else(|| Screen::Faq(faq()))
    }

    fn announcement(&self) -> String {
        let pack = self.pack();
        let of_tab = || match self.tab {
            Tab::Faq => find::announcement(pack, &self.page_topics, &self.search),
            Tab::Check | Tab::Guide => self.lazy_announcement(),
        };
        self.article.announcement(pack).unwrap_or_else(of_tab)
    }

    /// The id of the article that is open.
    pub fn open_article_id(&self) -> Option<&str> {
        self.article.id()
    }

    /// `true` while the panel of a launcher is open.
    pub fn has_open_panel(&self) -> bool {
        self.launcher.has_open_panel()
    }

    /// `true` if the form that is checked is the page's own.
    pub fn has_page_form(&self) -> bool {
        self.form.has_page_form()
    }

    /// The index in [`Action::PageFormChanged`] of the field with this id; `None` where the page's
    /// own form has no such field.
    pub fn page_field_index(&self, field: &str) -> Option<usize> {
        self.form.page_field_index(field)
    }

    /// What is to be written into the field with this id; `None` where the page's own form has no
    /// such field.
    pub fn page_field_edit(&self, field: &str) -> Option<PageFieldEdit<'_>> {
        self.form.page_field_edit(field)
    }

    fn pack(&self) -> &Pack {
        &self.shared.pack
    }

    fn has_tab(&self, tab: Tab) -> bool {
        tabs::available_tabs(self.pack(), self.has_page_form()).any(|it| it == tab)
    }
}

/// The tab that a widget begins with.
fn first_tab(pack: &Pack) -> Tab {
    tabs::available_tabs(pack, false).next().unwrap_or(Tab::Faq)
}

/// The writing direction of a language, by its primary subtag.
fn direction(lang: &str) -> &'static str {
    match lang.split('-').next() {
        Some("ar" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi") => "rtl",
        _ => "ltr",
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("tab", &self.tab)
            .field("article", &self.article.id())
            .field("ticked", &self.ticked)
            .finish_non_exhaustive()
    }
}
