//! Checking the page's own form: fields by name or by check, when to speak, and when it may be sent.

use super::seen::seen;
use super::{ID, after, check, today, wallet};
use bank_help::content::Pack;
use bank_help::state::{Action, OutcomeState, PageField, PageFieldEdit, Screen, State};
use expect_test::expect;
use std::rc::Rc;

/// `name`, `name=check`, with `*` behind it where it may not be empty; and what it holds.
fn field((what, text): &(&str, &str)) -> PageField {
    let (what, required) = match what.strip_suffix('*') {
        Some(what) => (what, true),
        None => (*what, false),
    };
    let (name, check) = what.split_once('=').unwrap_or((what, ""));
    PageField {
        name: name.into(),
        check: check.into(),
        label: format!("本页{name}"),
        required,
        text: (*text).into(),
    }
}

fn fields(fields: &[(&str, &str)]) -> Vec<PageField> {
    fields.iter().map(field).collect()
}

fn read(of: &[(&str, &str)]) -> Action {
    Action::PageFormChanged(fields(of))
}

/// What stands beside each field: `×` wrong, `!` worth a look.
fn notes(state: &State) -> Vec<String> {
    let notes = state.page_notes().unwrap();
    let say = |mark: &str, text: &str| match text {
        "" => String::new(),
        text => format!("{mark} {text}"),
    };
    (notes.iter())
        .map(|note| say("×", &note.problem) + &say("!", &note.hint))
        .collect()
}

#[test]
fn a_field_is_known_by_its_name_or_by_its_check() {
    let page = [
        ("mobile*", "10086"),
        ("city", "北京"),
        ("card=bank_card", "123a"),
        ("second=bank_card", "456b"),
        ("secret=password*", "abc\u{0}"),
        ("odd=no_such_check", "?"),
    ];
    let state = after([read(&page), Action::CheckRequested]);
    let said = notes(&state);
    let is_wrong: Vec<bool> = said.iter().map(|note| note.starts_with('×')).collect();
    assert_eq!(is_wrong, [true, false, true, true, true, false], "{said:?}");
}

#[test]
fn quiet_while_it_is_typed_and_plain_once_it_cannot_become_right() {
    let start = [read(&[("mobile", "138")])];
    assert_eq!(notes(&after(start.clone())), [""]);
    let wrong = start.into_iter().chain([read(&[("mobile", "138x")])]);
    expect!["× 第 4 位不是数字，请重新输入手机号。"].assert_eq(&notes(&after(wrong))[0]);
}

#[test]
fn two_fields_that_disagree_are_told_once_both_are_left() {
    let page = [("id_card", ID), ("birth=birth_date", "1949-12-30")];
    let typed = after([read(&page)]);
    assert_eq!(notes(&typed), ["", ""]);
    let left = typed
        .apply(Action::PageFieldLeft(0))
        .apply(Action::PageFieldLeft(1));
    expect!["× 出生日期和身份证号里的不一致，请先检查出生日期。"].assert_eq(&notes(&left)[1]);
}

#[test]
fn a_form_that_is_held_says_why_and_offers_to_be_sent_all_the_same() {
    let page = [("name*", ""), ("mobile*", "10086")];
    let held = [read(&page), Action::PageFormSubmitted { hold_submit: true }];
    check(
        held.clone(),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        × 有 2 处需要修改
          点每一条，可以直接到要改的地方。
          × 本页name: 这一项还没有填写。
          × 本页mobile: 这是客服电话，请填写自己的手机号。
          > 仍然提交
    "#]],
    );
    let sent = held.into_iter().chain([Action::PageFormSubmittedAnyway]);
    assert!(!seen(&after(sent).view()).contains("仍然提交"));
}

#[test]
fn a_suggestion_is_written_on_the_page_and_taken_back() {
    let (slip, meant) = ("11O105194912310O2X", "11010519491231002X");
    let page = |id_card| read(&[("city", "北京"), ("id_card", id_card), ("birth_date", "")]);
    let edit = |text| Some(PageFieldEdit { index: 1, text });
    let wrong = after([page(slip), Action::CheckRequested]);
    expect![[r#"
        找答案 [核对信息] 注册步骤
        × 有 1 处需要修改
          点每一条，可以直接到要改的地方。
          × 本页id_card: 第 3 位看着像数字，其实不是，请重新输入这一位。
        id_card: 11O105194912310O2X
          是不是想填：11【0】105 19491231 0【0】2X
    "#]]
    .assert_eq(&seen(&wrong.view()));
    let taken = wrong.apply(Action::SuggestionAccepted {
        field: "id_card".into(),
        value: meant.into(),
    });
    assert_eq!(taken.page_field_edit("id_card"), edit(meant));
    // The page has it now, and says so.
    let taken = taken.apply(page(meant));
    assert!(seen(&taken.view()).contains("撤销"));
    let back = taken.apply(Action::SuggestionUndone("id_card".into()));
    assert_eq!(back.page_field_edit("id_card"), edit(slip));
    assert!(!seen(&back.view()).contains("撤销"));
}

#[test]
fn a_form_may_be_sent_once_nothing_is_wrong_with_it() {
    let cases: [(&[(&str, &str)], bool); 6] = [
        (&[("mobile*", "13800138000")], true),
        (&[("mobile*", "")], false),
        (&[("mobile", "")], true),
        (&[("mobile", "10086")], false),
        // Probably wrong, and not in the way.
        (&[("card=bank_card", "6222020000001234569")], true),
        (&[("code=sms_code*", "12345x")], false),
    ];
    for (page, may) in cases {
        assert_eq!(after([]).can_submit(fields(page)), may, "{page:?}");
    }
}

#[test]
fn a_value_that_is_probably_wrong_is_a_hint_beside_the_page_s_field() {
    let state = after([
        read(&[("card=bank_card", "6222020000001234569")]),
        Action::CheckRequested,
    ]);
    let expected = "! 卡号可能输错了，请逐位对照卡面；无误可继续。";
    assert_eq!(notes(&state), [expected]);
    let Screen::Check(shown) = state.view().screen else {
        panic!("no form")
    };
    assert_eq!(shown.outcome.unwrap().state, OutcomeState::LookAgain);
}

#[test]
fn a_field_that_is_gone_takes_its_value_with_it() {
    let state = after([
        read(&[("mobile", "10086"), ("name", "张三")]),
        read(&[("name", "张三")]),
        Action::CheckRequested,
    ]);
    assert_eq!(notes(&state), [""]);
    let back = state.apply(read(&[("mobile", ""), ("name", "张三")]));
    assert_eq!(notes(&back), ["", ""]);
}

#[test]
fn a_password_is_checked_on_the_page_and_never_asked_for_here() {
    let mut pack = Pack::clone(&wallet::pack());
    let form = r#"{ "forms": [{ "id": "f", "fields": [
        { "id": "mobile", "check": "mobile", "label": "手机号" },
        { "id": "pin", "check": "password", "label": "密码", "required": true, "least": 8 },
        { "id": "code", "check": "sms_code", "label": "验证码", "required": true }] }] }"#;
    pack.forms = Pack::from_json(form).unwrap().forms;
    let start = State::new(Rc::new(pack), today());
    let Screen::Check(own) = start.apply(Action::CheckRequested).view().screen else {
        panic!("no form")
    };
    assert_eq!(own.fields.len(), 1);
    assert_eq!(own.outcome.unwrap().state, OutcomeState::Ready);
    let page = start.apply(read(&[("pin", "1a"), ("code", "123456")]));
    let page = page.apply(Action::CheckRequested);
    expect!["× 密码至少要有 8 位。"].assert_eq(&notes(&page)[0]);
    assert_eq!(notes(&page)[1], "");
}

#[test]
fn nothing_of_it_is_shown_in_debug() {
    let shown = format!("{:?}", read(&[("mobile", "13800138000")]));
    assert!(!shown.contains("138"), "{shown}");
}
