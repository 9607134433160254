//! The widget behind a button.

use super::{after, go_on};
use bank_help::state::{Action, PageField, Tab};

/// Is the panel open after the actions? `None` where there is none.
fn is_open(actions: impl IntoIterator<Item = Action>) -> Option<bool> {
    let start = after([]).with_launcher(true);
    go_on(start, actions)
        .view()
        .launcher
        .map(|launcher| launcher.open)
}

#[test]
fn the_panel_opens_and_closes_and_keeps_what_is_in_it() {
    assert_eq!(is_open([]), Some(false));
    assert_eq!(is_open([Action::PanelOpened]), Some(true));
    assert_eq!(
        is_open([Action::PanelOpened, Action::PanelClosed]),
        Some(false)
    );
    let inside = [Action::QueryTyped("yzm".into())];
    let reopened = [Action::PanelClosed, Action::PanelOpened];
    let start = || after(inside.clone()).with_launcher(true);
    let screen = |state: bank_help::state::State| state.view().screen;
    assert_eq!(screen(go_on(start(), reopened)), screen(start()));
}

#[test]
fn what_the_page_shows_does_not_stay_behind_the_button() {
    for (action, opens) in [
        (Action::ArticleOpened("locked".into()), true),
        (Action::QueryTyped("yzm".into()), true),
        (Action::CheckRequested, true),
        (Action::TabChosen(Tab::Guide), false),
        (Action::FormCleared, false),
    ] {
        assert_eq!(is_open([action.clone()]), Some(opens), "{action:?}");
    }
}

#[test]
fn why_a_form_was_held_does_not_stay_behind_the_button() {
    let page = |text: &str| {
        Action::PageFormChanged(vec![PageField {
            name: "mobile".into(),
            text: text.into(),
            ..PageField::default()
        }])
    };
    let sent = |is_held: bool| Action::PageFormSubmitted {
        hold_submit: is_held,
    };
    assert_eq!(is_open([page("10086"), sent(true)]), Some(true));
    assert_eq!(is_open([page("10086"), sent(false)]), Some(false));
    assert_eq!(is_open([page("13800138000"), sent(true)]), Some(false));
}

#[test]
fn a_page_can_change_its_mind() {
    let open = after([]).with_launcher(true).apply(Action::PanelOpened);
    assert_eq!(open.clone().with_launcher(true).view(), open.view());
    assert_eq!(open.with_launcher(false).view(), after([]).view());
}

#[test]
fn without_a_launcher_there_is_nothing_to_open() {
    assert_eq!(after([Action::PanelOpened]).view(), after([]).view());
}
