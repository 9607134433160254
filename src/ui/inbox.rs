//! Messages to the widget, and the inbox by which the page sends them.

use crate::state::{Action, State};
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

/// Who caused an action. The focus follows what a visitor did; it stays where it is for most of what
/// the page did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A person, with a key, a pointer or by voice.
    Visitor,
    /// The page around the widget, by a method, an attribute or an event of the browser.
    Host,
}

/// One message to the widget.
#[derive(Debug)]
pub enum Message {
    /// Something happened, and who caused it.
    Act(Action, Source),
    /// The delay after a field lost the focus is over.
    BlurDelayOver,
    /// The delay before an announcement is over.
    AnnouncementDue,
    /// Another element shows this widget, which begins again in this state.
    Remount(State),
    /// Another pack is to be shown: its state when nobody has touched it.
    SwitchPack(State),
    /// Attributes of the element have changed.
    ApplyAttributes,
    /// No element shows this widget any more; everything that was typed is forgotten.
    Unmount,
}

/// Where the page puts messages to a widget. Empty until the widget is drawn for the first time.
#[derive(Debug, Clone, Default)]
pub struct Inbox(Rc<RefCell<Option<Callback<Message>>>>);

impl Inbox {
    /// Connects the inbox to the widget that reads it.
    pub(crate) fn connect(&self, on_message: Callback<Message>) {
        self.0.replace(Some(on_message));
    }

    /// Applies an action as if a visitor had caused it, but for the focus.
    pub fn act(&self, action: Action) {
        self.send(Message::Act(action, Source::Host));
    }

    /// Sends a message. Without a connected widget the message is dropped.
    pub fn send(&self, message: Message) {
        let on_message = self.0.borrow().clone();
        if let Some(on_message) = on_message {
            on_message.emit(message);
        }
    }
}
