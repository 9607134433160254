//! Draws a `View`, emits `Action`s, decides nothing.
//!
//! One reducer over [`State`], one `on_action` that every component shares, and after each render
//! the two things a browser must be told: where the focus belongs, and what the page may hear.

mod address;
mod announcer;
mod article;
mod article_link;
mod blocks;
mod check_form;
pub mod element;
mod error_summary;
mod field;
mod focus;
mod forgetting;
mod guide;
mod host;
mod icon;
mod keys;
mod later;
mod launcher;
mod leaving;
mod marked;
mod note;
mod photo;
mod remedies;
mod report;
mod rest;
mod result_list;
mod search_box;
mod suggestions;
mod surroundings;
mod tabs;
mod topics;
mod warning;

pub use report::Page;

use crate::state::{Action, Screen, State, View};
use address::Address;
use announcer::{Announcer, announcer};
use focus::{By, Focus};
use forgetting::forgetting;
use gloo::events::EventListener;
use leaving::Leaving;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What reaches the widget.
#[derive(Debug)]
pub enum Message {
    /// Something was done.
    Act(Action, By),
    /// The pause after leaving a field is over.
    Paused,
    /// Another element is to show this.
    Start(State),
    /// The pause before an announcement is over.
    Announce,
    /// Another pack is to be shown, as it stands when nobody has touched it.
    Turn(State),
    /// What its tag says has changed.
    Tune,
    /// No element shows this widget any more, and all that was typed is to be forgotten.
    Leave,
}

/// Where the page puts what it wants of the widget once that stands.
#[derive(Debug, Clone, Default)]
pub struct Inbox(Rc<RefCell<Option<Callback<Message>>>>);

impl Inbox {
    /// As if a visitor had done it.
    pub fn put(&self, action: Action) {
        self.send(Message::Act(action, By::Page));
    }

    /// Nothing happens before the first render.
    pub fn send(&self, message: Message) {
        let on_message = self.0.borrow().clone();
        if let Some(on_message) = on_message {
            on_message.emit(message);
        }
    }
}

/// What the widget starts with.
#[derive(Debug, Clone, Properties)]
pub struct AppProps {
    /// How it stands before anyone touched it.
    pub start: State,
    /// Who hears what happens.
    pub page: Page,
    /// How the page acts on it.
    pub inbox: Inbox,
}

impl PartialEq for AppProps {
    /// Everything here is read once, at the start.
    fn eq(&self, _: &AppProps) -> bool {
        true
    }
}

/// The whole widget.
#[derive(Debug)]
pub struct App {
    /// `None` while no element shows it.
    state: Option<State>,
    /// What is drawn: worked out once after each change, for a form is reviewed to know it.
    view: Option<View>,
    on_action: Callback<Action>,
    root: NodeRef,
    focus: Focus,
    leaving: Leaving,
    announcer: Announcer,
    address: Address,
    /// Silenced when no element shows the widget any more.
    forgetting: Vec<EventListener>,
    /// What was done since the last render, and whether the focus stays where it is.
    done: Vec<(Action, bool)>,
    /// The page has not heard yet that this pack is shown.
    is_new: bool,
    /// The page was asked for the rest of the widget.
    wants_rest: bool,
}

impl App {
    fn new(state: Option<State>, on_action: Callback<Action>) -> App {
        App {
            is_new: state.is_some(),
            wants_rest: false,
            view: None,
            state,
            on_action,
            root: NodeRef::default(),
            focus: Focus::default(),
            leaving: Leaving::default(),
            announcer: Announcer::default(),
            address: Address::default(),
            forgetting: Vec::new(),
            done: Vec::new(),
        }
    }

    /// What it hears of the page for as long as an element shows it.
    fn begin(&mut self, ctx: &Context<App>) {
        let from_page = ctx.link().callback(|action| Message::Act(action, By::Page));
        self.forgetting = forgetting(from_page);
        self.follow_address(ctx);
    }

    /// Follows the page's address, or no longer does, once the tag says so.
    fn follow_address(&mut self, ctx: &Context<App>) {
        let root = self.root.cast::<Element>();
        let is_wanted = root.is_some_and(|root| address::is_wanted(&root));
        if is_wanted != self.address.is_followed() {
            let from_page = ctx.link().callback(|action| Message::Act(action, By::Page));
            self.address = match is_wanted {
                true => Address::follow(from_page),
                false => Address::default(),
            };
        }
    }

    /// Works out what is to be drawn.
    fn look(&mut self) {
        self.view = self.state.as_ref().map(State::view);
    }

    fn act(&mut self, action: Action, by: By) {
        // A dialog tells of its closing once more.
        let is_over = |state: &mut State| action == Action::PanelClosed && !state.has_open_panel();
        let Some(state) = self.state.take_if(|state| !is_over(state)) else {
            return;
        };
        // What the visitor had to wait for is done now, by the visitor.
        let put_off = match action {
            Action::LazyChunkLoaded => state.deferred_action().cloned(),
            _ => None,
        };
        let (done, by) = match put_off {
            Some(put_off) => (put_off, By::Visitor),
            None => (action.clone(), by),
        };
        let stays = self.focus.before(&done, by, &self.root);
        self.state = Some(state.apply(action));
        self.done.push((done, stays));
    }
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<App>) -> App {
        let on_action = (ctx.link()).callback(|action| Message::Act(action, By::Visitor));
        let mut app = App::new(Some(ctx.props().start.clone()), on_action);
        app.look();
        app
    }

    fn update(&mut self, ctx: &Context<App>, message: Message) -> bool {
        match message {
            Message::Act(left @ Action::FieldLeft(_), _) => {
                self.leaving.keep(left, ctx);
                return false;
            }
            Message::Act(action, by) => {
                for left in self.leaving.take() {
                    self.act(left, By::Visitor);
                }
                let is_elsewhere = matches!(action, Action::FieldRequested(_))
                    && (self.state.as_ref()).is_some_and(State::has_page_form);
                // A panel over the whole screen keeps the focus from the page.
                if is_elsewhere && launcher::is_small() {
                    self.act(Action::PanelClosed, by);
                }
                self.act(action, by);
            }
            Message::Paused => {
                for left in self.leaving.after_pause(&self.root, ctx) {
                    self.act(left, By::Visitor);
                }
            }
            Message::Start(start) => *self = App::new(Some(start), self.on_action.clone()),
            Message::Announce => self.announcer.say(),
            Message::Turn(start) => {
                self.state = (self.state.take()).map(|state| state.switch_pack(&start));
                self.is_new = true;
            }
            Message::Tune => {
                let root = self.root.cast::<Element>();
                if let (Some(state), Some(root)) = (self.state.take(), root) {
                    self.state = Some(element::tuned(state, &root));
                    self.follow_address(ctx);
                }
            }
            Message::Leave => *self = App::new(None, self.on_action.clone()),
        }
        self.look();
        true
    }

    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        let AppProps { page, inbox, .. } = ctx.props();
        if first {
            let on_message = ctx.link().callback(|message| message);
            inbox.0.replace(Some(on_message));
        }
        if self.state.is_some() && self.forgetting.is_empty() {
            self.begin(ctx);
        }
        if std::mem::take(&mut self.is_new) {
            page.ready();
        }
        let (Some(state), Some(view)) = (&self.state, &self.view) else {
            return;
        };
        if let Some(root) = self.root.cast::<Element>()
            && let Some(launcher) = &view.launcher
        {
            launcher::show(&root, launcher);
        }
        for (action, stays) in self.done.drain(..) {
            if !stays {
                self.focus.after(&action, &self.root);
            }
            page.tell(&action, view);
            page.tell_form(&action, state);
            self.address.show(state.open_article_id());
        }
        self.announcer.hear(&view.announcement, ctx);
        let wants_rest = state.needs_lazy_chunk();
        if wants_rest && !self.wants_rest {
            page.rest();
        }
        self.wants_rest = wants_rest;
        if state.has_page_form() {
            page.note(state);
        }
    }

    fn view(&self, _: &Context<App>) -> Html {
        let view = self.view.as_ref();
        view.map_or_else(Html::default, |view| {
            let said = self.announcer.said();
            widget(view, said, &self.root, &self.on_action)
        })
    }
}

/// The widget as it stands; `said` is what screen readers were told last.
pub fn widget(view: &View, said: &str, root: &NodeRef, on_action: &Callback<Action>) -> Html {
    let (keys_root, act) = (root.clone(), on_action.clone());
    let has_query = matches!(&view.screen, Screen::Faq(faq) if !faq.query.is_empty());
    let escape = match &view.launcher {
        _ if has_query => Some(Action::QueryCleared),
        Some(launcher) if launcher.open => Some(Action::PanelClosed),
        _ => None,
    };
    let onkeydown = move |event: KeyboardEvent| {
        if let Some(root) = keys_root.cast::<Element>() {
            keys::pressed(&event, &root, escape.clone(), &act);
        }
    };
    let screen_name = match &view.screen {
        Screen::Faq(_) => "faq",
        Screen::Article(_) => "article",
        Screen::Check(_) => "check",
        Screen::Guide(_) => "guide",
        Screen::Loading(_) => "rest",
    };
    let inside = html! {
        <>
            <div class="head" part="head">
                <h2 id="title" class="title" part="title" tabindex="-1">{ &view.title }</h2>
                { tabs::tabs(view, on_action) }
            </div>
            { surroundings::notices(view) }
            <div id="panel" class="panel" part="panel" role="tabpanel" aria-labelledby={tabs::chosen_id(&view.tabs)} data-screen={screen_name}>
                { screen(&view.screen, on_action) }
            </div>
            { warning::warning(view, on_action) }
            // What the page puts into the tag with `slot="footer"`.
            <slot name="footer" />
            { announcer(said) }
        </>
    };
    let inside = match &view.launcher {
        Some(launcher) => launcher::launcher(launcher, inside, on_action),
        None => inside,
    };
    html! {
        <div ref={root} class="widget" part="widget" lang={view.lang.clone()} dir={view.dir} data-launcher={view.launcher.as_ref().map(|_| "")} {onkeydown}>
            { inside }
        </div>
    }
}

fn screen(screen: &Screen, on_action: &Callback<Action>) -> Html {
    match screen {
        Screen::Faq(view) => html! {
            <>
                { search_box::search_box(view, on_action) }
                { topics::topics(view, on_action) }
                { result_list::result_list(view, on_action) }
            </>
        },
        Screen::Article(view) => article::article(view, on_action),
        Screen::Loading(view) => rest::rest(view, on_action),
        Screen::Check(_) | Screen::Guide(_) => later::screen(screen, on_action),
    }
}
