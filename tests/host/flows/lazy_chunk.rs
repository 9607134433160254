//! The form check and the guide are fetched when they are opened.

use super::{fill, go_on, today, wallet};
use bank_help::state::{Action, Screen, State, Tab};
use expect_test::{Expect, expect};

/// A widget before its lazy chunk is loaded.
fn after(actions: impl IntoIterator<Item = Action>) -> State {
    let start = State::without_lazy_chunk(wallet::pack(), today());
    go_on(start, actions)
}

#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, expected: Expect) {
    expected.assert_eq(&super::seen::seen(&after(actions).view()));
}

#[test]
fn finding_an_answer_waits_for_nothing() {
    let found = after([Action::QueryTyped("验证码".into())]);
    assert!(!found.needs_lazy_chunk());
    assert!(matches!(found.view().screen, Screen::Faq(faq) if !faq.results.is_empty()));
    let read = found.apply(Action::ArticleOpened("code_not_arriving".into()));
    assert!(!read.needs_lazy_chunk());
    assert!(matches!(read.view().screen, Screen::Article(_)));
}

#[test]
fn the_form_says_that_it_is_coming() {
    assert!(after([Action::TabChosen(Tab::Check)]).needs_lazy_chunk());
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
    let missed = [Action::TabChosen(Tab::Guide), Action::LazyChunkFailed];
    assert!(!after(missed.clone()).needs_lazy_chunk());
    check(
        missed.clone(),
        expect![[r#"
            找答案 核对信息 [注册步骤]
            … 没能打开，可能是网络不通。
            [] 再试一次
            播报 没能打开，可能是网络不通。
        "#]],
    );
    assert!(
        after(missed)
            .apply(Action::LazyChunkRequested)
            .needs_lazy_chunk()
    );
}

#[test]
fn once_it_is_there_it_is_as_if_it_had_always_been() {
    let whole = State::new(wallet::pack(), today());
    for tab in [Tab::Check, Tab::Guide] {
        let came = after([Action::TabChosen(tab), Action::LazyChunkLoaded]);
        assert!(!came.needs_lazy_chunk());
        assert_eq!(came.view(), whole.apply(Action::TabChosen(tab)).view());
    }
}

#[test]
fn a_check_that_was_asked_for_meanwhile_is_made() {
    let asked = after([Action::CheckRequested]);
    assert_eq!(asked.deferred_action(), Some(&Action::CheckRequested));
    let whole = State::new(wallet::pack(), today()).apply(Action::CheckRequested);
    let came = asked.apply(Action::LazyChunkLoaded);
    assert_eq!(came.deferred_action(), None);
    assert_eq!(came.view(), whole.view());
}

#[test]
fn whoever_has_gone_on_is_not_called_back() {
    let gone_on = after([Action::CheckRequested, Action::QueryTyped("验证码".into())]);
    assert_eq!(gone_on.deferred_action(), None);
    let came = gone_on.apply(Action::LazyChunkLoaded);
    assert!(matches!(came.view().screen, Screen::Faq(_)));
}

#[test]
fn nothing_can_be_done_to_what_is_not_there() {
    let typed = after([fill("mobile", "13800138000"), Action::LazyChunkLoaded]);
    let whole = State::new(wallet::pack(), today());
    assert_eq!(typed.view(), whole.view());
}

#[test]
fn what_was_asked_for_is_done_though_the_address_of_the_answer_goes_only_then() {
    let sought = [
        Action::ArticleOpened("id_number".into()),
        Action::FieldRequested("id_card".into()),
    ];
    let waiting = after(sought);
    let called_back = waiting.apply(Action::ArticleClosed);
    assert_eq!(called_back.deferred_action(), waiting.deferred_action());
    assert!(waiting.deferred_action().is_some());
    // Going on elsewhere is another matter.
    let elsewhere = waiting.apply(Action::QueryTyped("yzm".into()));
    assert_eq!(elsewhere.deferred_action(), None);
}
