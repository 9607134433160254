//! The root component: applies messages to the state, and after each render tells the browser and the
//! page what has changed.

use super::browser::{
    Address, Announcer, BlurDelay, Focus, HostCallbacks, apply_attributes, idle_reset, is_small,
    show_panel, wants_deep_links,
};
use super::inbox::{Inbox, Message, Source};
use super::widget::widget;
use crate::state::{Action, State, View};
use gloo::events::EventListener;
use web_sys::Element;
use yew::prelude::*;

/// The properties of [`App`].
#[derive(Debug, Clone, Properties)]
pub struct AppProps {
    /// The state before anyone has touched the widget.
    pub start: State,
    /// The functions by which the element hears what happens.
    pub host: HostCallbacks,
    /// The messages that the element sends.
    pub inbox: Inbox,
}

impl PartialEq for AppProps {
    /// Always `true`: the properties are read once, at the start.
    fn eq(&self, _: &AppProps) -> bool {
        true
    }
}

/// The root component: one state, and what the browser knows of the widget.
#[derive(Debug)]
pub struct App {
    /// `None` while no element shows the widget.
    state: Option<State>,
    /// The view of `state`, computed once after each message.
    view: Option<View>,
    on_action: Callback<Action>,
    root: NodeRef,
    focus: Focus,
    blur_delay: BlurDelay,
    announcer: Announcer,
    address: Address,
    /// Empty until the first render. Dropped, and with that silenced, when the widget is unmounted.
    idle_reset: Vec<EventListener>,
    /// The actions since the last render, each with whether the focus stays where it is.
    applied: Vec<(Action, bool)>,
    /// Is the event `bank-help-ready` still to be sent for the pack that is shown?
    is_new: bool,
    /// Was the lazy chunk needed at the last render? Then it was asked for.
    needed_lazy_chunk: bool,
}

impl App {
    fn new(state: Option<State>, on_action: Callback<Action>) -> App {
        App {
            is_new: state.is_some(),
            needed_lazy_chunk: false,
            view: None,
            state,
            on_action,
            root: NodeRef::default(),
            focus: Focus::default(),
            blur_delay: BlurDelay::default(),
            announcer: Announcer::default(),
            address: Address::default(),
            idle_reset: Vec::new(),
            applied: Vec::new(),
        }
    }

    /// Starts to listen to the page, until the widget is unmounted.
    fn listen(&mut self, ctx: &Context<App>) {
        self.idle_reset = idle_reset(&ctx.props().inbox);
        self.follow_address(ctx);
    }

    /// Starts or stops to follow the page's address, as the attribute `deep-link` says.
    fn follow_address(&mut self, ctx: &Context<App>) {
        let root = self.root.cast::<Element>();
        let is_wanted = root.is_some_and(|root| wants_deep_links(&root));
        if is_wanted != self.address.is_followed() {
            self.address = match is_wanted {
                true => Address::follow(&ctx.props().inbox),
                false => Address::default(),
            };
        }
    }

    /// Computes what is to be drawn.
    fn update_view(&mut self) {
        self.view = self.state.as_ref().map(State::view);
    }

    /// Applies an action to the state.
    fn act(&mut self, action: Action, source: Source) {
        // A dialog also sends `close` when it was closed by the action itself.
        let is_over = |state: &mut State| action == Action::PanelClosed && !state.has_open_panel();
        let Some(state) = self.state.take_if(|state| !is_over(state)) else {
            return;
        };
        // An action that waited for the lazy chunk is applied now, and was the visitor's.
        let deferred = match action {
            Action::LazyChunkLoaded => state.deferred_action().cloned(),
            _ => None,
        };
        let (applied, source) = match deferred {
            Some(deferred) => (deferred, Source::Visitor),
            None => (action.clone(), source),
        };
        let stays = self.focus.before(&applied, source, &self.root);
        self.state = Some(state.apply(action));
        self.applied.push((applied, stays));
    }
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<App>) -> App {
        let on_action = (ctx.link()).callback(|action| Message::Act(action, Source::Visitor));
        let mut app = App::new(Some(ctx.props().start.clone()), on_action);
        app.update_view();
        app
    }

    fn update(&mut self, ctx: &Context<App>, message: Message) -> bool {
        match message {
            Message::Act(left @ Action::FieldLeft(_), _) => {
                self.blur_delay.hold_back(left, &ctx.props().inbox);
                return false;
            }
            Message::Act(action, source) => {
                for left in self.blur_delay.take() {
                    self.act(left, Source::Visitor);
                }
                let is_on_page = matches!(action, Action::FieldRequested(_))
                    && (self.state.as_ref()).is_some_and(State::has_page_form);
                // A panel over the whole screen keeps the focus from the page.
                if is_on_page && is_small() {
                    self.act(Action::PanelClosed, source);
                }
                self.act(action, source);
            }
            Message::BlurDelayOver => {
                let inbox = &ctx.props().inbox;
                for left in self.blur_delay.after_delay(&self.root, inbox) {
                    self.act(left, Source::Visitor);
                }
            }
            Message::Remount(start) => *self = App::new(Some(start), self.on_action.clone()),
            Message::AnnouncementDue => self.announcer.announce(),
            Message::SwitchPack(start) => {
                self.state = (self.state.take()).map(|state| state.switch_pack(&start));
                self.is_new = true;
            }
            Message::ApplyAttributes => {
                let root = self.root.cast::<Element>();
                if let (Some(state), Some(root)) = (self.state.take(), root) {
                    self.state = Some(apply_attributes(state, &root));
                    self.follow_address(ctx);
                }
            }
            Message::Unmount => *self = App::new(None, self.on_action.clone()),
        }
        self.update_view();
        true
    }

    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        let AppProps { host, inbox, .. } = ctx.props();
        if first {
            inbox.connect(ctx.link().callback(|message| message));
        }
        if self.state.is_some() && self.idle_reset.is_empty() {
            self.listen(ctx);
        }
        if std::mem::take(&mut self.is_new) {
            host.ready();
        }
        let (Some(state), Some(view)) = (&self.state, &self.view) else {
            return;
        };
        if let Some(root) = self.root.cast::<Element>()
            && let Some(launcher) = &view.launcher
        {
            show_panel(&root, launcher);
        }
        for (action, stays) in self.applied.drain(..) {
            if !stays {
                self.focus.after(&action, &self.root);
            }
            host.report(&action, view);
            host.act_on_page_form(&action, state);
            self.address.show(state.open_article_id());
        }
        self.announcer.schedule(&view.announcement, inbox);
        let needs_lazy_chunk = state.needs_lazy_chunk();
        if needs_lazy_chunk && !self.needed_lazy_chunk {
            host.load_lazy_chunk();
        }
        self.needed_lazy_chunk = needs_lazy_chunk;
        if state.has_page_form() {
            host.show_notes(state);
        }
    }

    fn view(&self, _: &Context<App>) -> Html {
        let view = self.view.as_ref();
        view.map_or_else(Html::default, |view| {
            widget(
                view,
                self.announcer.announced(),
                &self.root,
                &self.on_action,
            )
        })
    }
}
