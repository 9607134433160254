//! From field to field, back from a suggestion, and away from the form.

use super::{ID, after, and, check, fill, filled};
use bank_help::state::{Action, Screen, StepView};
use expect_test::expect;

/// Where one is after the actions: the field, the way back and the way on.
fn step(actions: impl IntoIterator<Item = Action>) -> Option<String> {
    let Screen::Check(form) = after(actions).view().screen else {
        panic!("not the form")
    };
    let StepView {
        field,
        progress,
        previous,
        next,
        ..
    } = form.step?;
    let or_none = |way: Option<String>| way.unwrap_or_else(|| "–".into());
    let (previous, next) = (or_none(previous), or_none(next));
    Some(format!("{previous} < {field} > {next} ({progress})"))
}

fn sought(field: &str) -> Action {
    Action::FieldRequested(field.into())
}

#[test]
fn the_fields_come_one_after_another() {
    let at = |field: &str| step(and(filled(&[]), [sought(field)])).unwrap();
    assert_eq!(
        step(filled(&[])).unwrap(),
        "– < name > id_card (第 1 项，共 6 项)"
    );
    assert_eq!(
        at("id_card"),
        "name < id_card > birth_date (第 2 项，共 6 项)"
    );
    assert_eq!(at("bank_card"), "mobile < bank_card > – (第 6 项，共 6 项)");
    assert_eq!(at("gone"), "– < name > id_card (第 1 项，共 6 项)");
}

#[test]
fn going_on_accuses_nobody_of_what_is_unfinished() {
    let half = and(
        filled(&[("name", "张三"), ("id_card", "110105")]),
        [sought("mobile")],
    );
    check(
        half,
        expect![[r#"
        找答案 [核对信息] 注册步骤
        name: 张三 √
        id_card: 110105
          读到的是：110105
        [清空]
    "#]],
    );
}

#[test]
fn once_a_check_was_asked_for_everything_stays_in_sight() {
    let asked = and(filled(&[]), [Action::CheckRequested]);
    assert_eq!(step(asked.clone()), None);
    let mending = and(asked.clone(), [fill("name", "张三"), sought("mobile")]);
    assert_eq!(step(mending), None);
    let again = and(asked, [Action::FormCleared]);
    assert!(step(again).is_some());
}

#[test]
fn a_suggestion_taken_can_be_put_back() {
    // The number of a man, and one digit of it wrong.
    let wrong = filled(&[("id_card", "110105194912310029")]);
    let take = Action::SuggestionAccepted {
        field: "id_card".into(),
        value: ID.into(),
    };
    check(
        and(wrong.clone(), [take.clone()]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        id_card: 11010519491231002X √
          读到的是：110105 19491231 002X
          撤销，改回原来填的
        birth_date:
          按身份证号，应该是：1949-12-31
        sex:
          按身份证号，应该是：女
        [清空]
    "#]],
    );
    let undo = Action::SuggestionUndone("id_card".into());
    let back = and(wrong.clone(), [take.clone(), undo.clone()]);
    assert_eq!(after(back).view(), after(wrong.clone()).view());
    // Whoever types on has decided.
    let typed = and(wrong, [take, fill("id_card", "1101"), undo]);
    let Screen::Check(form) = after(typed).view().screen else {
        panic!("not the form")
    };
    assert_eq!(form.fields[1].text, "1101");
}

#[test]
fn who_comes_back_late_is_told_why_the_form_is_empty() {
    let forgotten = and(filled(&[("name", "张三")]), [Action::FormLeftIdle]);
    check(
        forgotten.clone(),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        ! 离开了一阵，之前填的内容已经清空。
    "#]],
    );
    let typed = and(forgotten, [fill("name", "李")]);
    check(
        typed,
        expect![[r#"
        找答案 [核对信息] 注册步骤
        name: 李
        [清空]
    "#]],
    );
    // Where there was nothing to forget, nothing is said.
    let untouched = and(filled(&[]), [Action::FormLeftIdle]);
    assert_eq!(after(untouched).view(), after(filled(&[])).view());
}
