//! What is chosen first, and the fields that follow from it.

use super::{ID, and, fill, filled, go_on, leave, shows, today, wallet};
use bank_help::content::{Field, Pack};
use bank_help::state::{Action, PageField, Screen, State};
use expect_test::{Expect, expect};
use std::rc::Rc;

/// The pack, with a kind of document before the other fields.
fn start() -> State {
    let mut pack: Pack = (*wallet::pack()).clone();
    let form = &mut pack.forms[0];
    let pair = |id: &str, value: &str| [id.to_owned(), value.to_owned()];
    form.fields[1].when = vec![pair("document", "card").into()];
    let passport = Field {
        id: "passport".into(),
        check: "passport".into(),
        label: "护照号".into(),
        required: true,
        when: vec![pair("document", "passport").into()],
        ..Field::default()
    };
    let document = Field {
        id: "document".into(),
        label: "用哪种证件".into(),
        choices: vec![
            pair("card", "居民身份证").into(),
            pair("passport", "护照").into(),
        ],
        ..Field::default()
    };
    form.fields.insert(2, passport);
    form.fields.insert(0, document);
    State::new(Rc::new(pack), today())
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    go_on(start(), actions)
}

#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, expected: Expect) {
    shows(&after(actions), expected);
}

/// The fields in sight, and the one whose turn it is.
fn fields(actions: impl IntoIterator<Item = Action>) -> String {
    let Screen::Check(form) = after(actions).view().screen else {
        panic!("not the form")
    };
    let step = form.step.map(|step| step.field).unwrap_or_default();
    let fields = form.fields.iter().map(|field| match field.field == step {
        true => format!("[{step}]"),
        false => field.field.clone(),
    });
    fields.collect::<Vec<_>>().join(" ")
}

#[test]
fn the_document_comes_first_and_its_number_follows() {
    assert_eq!(
        fields(filled(&[])),
        "[document] name id_card birth_date sex mobile bank_card"
    );
    assert_eq!(
        fields(filled(&[("document", "passport")])),
        "[document] name passport birth_date sex mobile bank_card"
    );
    check(
        filled(&[("document", "passport")]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        document: (护照)
        [清空]
    "#]],
    );
}

#[test]
fn what_was_typed_comes_back_with_its_document() {
    let other = and(
        filled(&[("id_card", ID)]),
        [fill("document", "passport"), leave("document")],
    );
    let back = and(other.clone(), [fill("document", "card"), leave("document")]);
    check(
        other,
        expect![[r#"
        找答案 [核对信息] 注册步骤
        document: (护照)
        [清空]
    "#]],
    );
    check(
        back,
        expect![[r#"
        找答案 [核对信息] 注册步骤
        document: (居民身份证)
        id_card: 11010519491231002X √
          读到的是：110105 19491231 002X
        birth_date:
          按身份证号，应该是：1949-12-31
        sex:
          按身份证号，应该是：女
        [清空]
    "#]],
    );
}

#[test]
fn only_what_is_asked_is_missing() {
    let asked = and(
        filled(&[("document", "passport")]),
        [Action::CheckRequested],
    );
    check(
        asked.clone(),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        × 有 5 处需要修改
          点每一条，可以直接到要改的地方。
          × 姓名: 这一项还没有填写。
          × 护照号: 这一项还没有填写。
          × 出生日期: 这一项还没有填写。
          × 性别: 这一项还没有填写。
          × 手机号: 这一项还没有填写。
        document: (护照)
        name:
          × 这一项还没有填写。
        passport:
          × 这一项还没有填写。
        birth_date:
          × 这一项还没有填写。
        sex:
          × 这一项还没有填写。
        mobile:
          × 这一项还没有填写。
        [清空]
    "#]],
    );
    // The other document, after that: its own number is what is missing now.
    let other = and(asked, [fill("document", "card")]);
    check(
        other,
        expect![[r#"
        找答案 [核对信息] 注册步骤
        × 有 5 处需要修改
          点每一条，可以直接到要改的地方。
          × 姓名: 这一项还没有填写。
          × 身份证号: 这一项还没有填写。
          × 出生日期: 这一项还没有填写。
          × 性别: 这一项还没有填写。
          × 手机号: 这一项还没有填写。
        document: (居民身份证)
        name:
          × 这一项还没有填写。
        id_card:
          × 这一项还没有填写。
        birth_date:
          × 这一项还没有填写。
        sex:
          × 这一项还没有填写。
        mobile:
          × 这一项还没有填写。
        [清空]
    "#]],
    );
}

#[test]
fn whoever_is_led_to_a_field_that_is_not_asked_has_chosen_it() {
    let sought = |field: &str| Action::FieldRequested(field.into());
    assert_eq!(
        fields([sought("passport")]),
        "document name [passport] birth_date sex mobile bank_card"
    );
    assert_eq!(
        fields([sought("passport"), sought("name")]),
        "document [name] passport birth_date sex mobile bank_card"
    );
}

#[test]
fn a_page_of_its_own_knows_what_it_asks() {
    let field = |name: &str, text: &str| PageField {
        name: name.into(),
        label: name.into(),
        text: text.into(),
        ..PageField::default()
    };
    let page = vec![
        field("document", "visa"),
        field("city", "?"),
        field("passport", "护照"),
        field("id_card", "1101"),
    ];
    let state = after([Action::PageFormChanged(page), Action::CheckRequested]);
    let notes = state.page_notes().unwrap();
    let is_wrong: Vec<bool> = notes.iter().map(|note| !note.problem.is_empty()).collect();
    assert_eq!(is_wrong, [false, false, true, true]);
}
