//! What a visitor does, and what the visitor then sees: most behaviour of the widget is pinned
//! here. `UPDATE_EXPECT=1 cargo core flows` writes the expectations anew.

mod finding;
mod helping;
mod typing;
mod choosing;
mod photo;
mod stepping;
mod launching;
mod together;
mod asking;
mod guiding;
mod lazy_chunk;
mod laws;
mod environment;
mod switching_pack;
mod on_page;
mod seen;
mod english;
mod wallet;

use bank_help::checks::Date;
use bank_help::state::{Action, State, Tab};
use expect_test::Expect;

pub fn today() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

/// The widget after the actions.
pub fn after(actions: impl IntoIterator<Item = Action>) -> State {
    go_on(State::new(wallet::pack(), today()), actions)
}

/// The state after the actions, begun in any state.
pub fn go_on(from: State, actions: impl IntoIterator<Item = Action>) -> State {
    let actions = actions.into_iter();
    actions.fold(from, |state, action| state.apply(action))
}

/// What the visitor sees after the actions.
#[track_caller]
pub fn check(actions: impl IntoIterator<Item = Action>, expected: Expect) {
    shows(&after(actions), expected);
}

/// What the visitor sees in a state.
#[track_caller]
pub fn shows(state: &State, expected: Expect) {
    expected.assert_eq(&seen::seen(&state.view()));
}

/// A published specimen: a woman born on 31 December 1949.
pub const ID: &str = "11010519491231002X";

pub fn fill(field: &str, text: &str) -> Action {
    Action::FieldTyped {
        field: field.into(),
        text: text.into(),
    }
}

pub fn leave(field: &str) -> Action {
    Action::FieldLeft(field.into())
}

/// On the form, each field typed and then left.
pub fn filled(fields: &[(&str, &str)]) -> Vec<Action> {
    let mut actions = vec![Action::TabChosen(Tab::Check)];
    for (field, text) in fields {
        actions.extend([fill(field, text), leave(field)]);
    }
    actions
}

/// The actions, and then more.
pub fn and(mut actions: Vec<Action>, more: impl IntoIterator<Item = Action>) -> Vec<Action> {
    actions.extend(more);
    actions
}
