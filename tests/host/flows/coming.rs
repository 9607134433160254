//! The form check and the guide are fetched when they are opened.

use super::{fill, go_on, today, wallet};
use bank_help::state::{Action, Screen, State, Tab};
use expect_test::{Expect, expect};

/// Before the rest of the widget has been fetched.
fn after(actions: impl IntoIterator<Item = Action>) -> State {
    let start = State::new(wallet::pack(), today()).without_rest();
    go_on(start, actions)
}

#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, expected: Expect) {
    expected.assert_eq(&super::seen::seen(&after(actions).view()));
}

#[test]
fn finding_an_answer_waits_for_nothing() {
    let found = after([Action::QueryTyped("验证码".into())]);
    assert!(!found.wants_rest());
    assert!(matches!(found.view().screen, Screen::Faq(faq) if !faq.results.is_empty()));
    let read = found.apply(Action::ArticleOpened("code_not_arriving".into()));
    assert!(!read.wants_rest());
    assert!(matches!(read.view().screen, Screen::Article(_)));
}

#[test]
fn the_form_says_that_it_is_coming() {
    assert!(after([Action::TabChosen(Tab::Check)]).wants_rest());
    check(
        [Action::TabChosen(Tab::Check)],
        expect![[r#"
            找答案 [核对信息] 注册步骤
            … 正在打开……
            播报 正在打开……
        "#]],
    );
}

#[test]
fn what_did_not_come_can_be_asked_for_again() {
    let missed = [Action::TabChosen(Tab::Guide), Action::RestMissed];
    assert!(!after(missed.clone()).wants_rest());
    check(
        missed.clone(),
        expect![[r#"
            找答案 核对信息 [注册步骤]
            … 没能打开，可能是网络不通。
            [] 再试一次
            播报 没能打开，可能是网络不通。
        "#]],
    );
    assert!(after(missed).apply(Action::RestAsked).wants_rest());
}

#[test]
fn once_it_is_there_it_is_as_if_it_had_always_been() {
    let whole = State::new(wallet::pack(), today());
    for tab in [Tab::Check, Tab::Guide] {
        let came = after([Action::TabChosen(tab), Action::RestArrived]);
        assert!(!came.wants_rest());
        assert_eq!(came.view(), whole.apply(Action::TabChosen(tab)).view());
    }
}

#[test]
fn a_check_that_was_asked_for_meanwhile_is_made() {
    let asked = after([Action::CheckAsked]);
    assert_eq!(asked.put_off(), Some(&Action::CheckAsked));
    let whole = State::new(wallet::pack(), today()).apply(Action::CheckAsked);
    let came = asked.apply(Action::RestArrived);
    assert_eq!(came.put_off(), None);
    assert_eq!(came.view(), whole.view());
}

#[test]
fn whoever_has_gone_on_is_not_called_back() {
    let gone_on = after([Action::CheckAsked, Action::QueryTyped("验证码".into())]);
    assert_eq!(gone_on.put_off(), None);
    let came = gone_on.apply(Action::RestArrived);
    assert!(matches!(came.view().screen, Screen::Faq(_)));
}

#[test]
fn nothing_can_be_done_to_what_is_not_there() {
    let typed = after([fill("mobile", "13800138000"), Action::RestArrived]);
    let whole = State::new(wallet::pack(), today());
    assert_eq!(typed.view(), whole.view());
}

#[test]
fn what_was_asked_for_is_done_though_the_address_of_the_answer_goes_only_then() {
    let sought = [
        Action::ArticleOpened("id_number".into()),
        Action::FieldSought("id_card".into()),
    ];
    let waiting = after(sought);
    let called_back = waiting.apply(Action::ArticleClosed);
    assert_eq!(called_back.put_off(), waiting.put_off());
    assert!(waiting.put_off().is_some());
    // Going on elsewhere is another matter.
    let elsewhere = waiting.apply(Action::QueryTyped("yzm".into()));
    assert_eq!(elsewhere.put_off(), None);
}
