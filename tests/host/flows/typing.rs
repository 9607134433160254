//! Filling in a form before a check is asked for: when the widget speaks, and when it keeps quiet.

use super::{after, and, check, fill, filled, leave};
use bank_help::state::{Action, Tab};
use expect_test::expect;

#[test]
fn an_untouched_form_says_nothing() {
    check(
        filled(&[]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
    "#]],
    );
}

#[test]
fn a_good_start_is_silent() {
    let start = [Action::TabChosen(Tab::Check), fill("id_card", "110105194")];
    check(
        start.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 110105194
              读到的是：110105 194
            [清空]
        "#]],
    );
    let and_left = start.into_iter().chain([leave("id_card")]);
    check(
        and_left,
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 110105194
              读到的是：110105 194
            [清空]
        "#]],
    );
}

#[test]
fn an_empty_field_that_was_left_is_not_accused() {
    check(
        filled(&[("name", ""), ("mobile", "")]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
    "#]],
    );
}

#[test]
fn what_cannot_become_right_is_said_while_typing() {
    let start = [Action::TabChosen(Tab::Check)];
    check(
        start.clone().into_iter().chain([fill("mobile", "13800a")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            mobile: 13800a
              × 第 6 位不是数字，请重新输入手机号。
              读到的是：138 00a
            [清空]
        "#]],
    );
    check(
        start.into_iter().chain([fill("name", "张3")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            name: 张3
              × 第 2 个字是数字，请填写证件上的姓名。
            [清空]
        "#]],
    );
}

#[test]
fn the_last_character_is_explained_and_corrected_live() {
    let wrong = [
        Action::TabChosen(Tab::Check),
        fill("id_card", "110105194912310021"),
    ];
    check(
        wrong.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 110105194912310021
              × 号码前后对不上，至少有一位输错了，请逐位对照证件。→id_number
              读到的是：110105 19491231 0021
            [清空]
        "#]],
    );
    let shorter = wrong
        .into_iter()
        .chain([fill("id_card", "11010519491231002")]);
    check(
        shorter.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002
              读到的是：110105 19491231 002
            [清空]
        "#]],
    );
    check(
        shorter.chain([fill("id_card", "11010519491231002x")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002x √
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
fn a_value_is_read_back_grouped_and_never_rewritten() {
    check(
        filled(&[
            ("id_card", "１１０１０５ １９４９１２３１ ００２ｘ"),
            ("mobile", "+86-13800138000"),
        ]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: １１０１０５ １９４９１２３１ ００２ｘ √
              读到的是：110105 19491231 002X
            birth_date:
              按身份证号，应该是：1949-12-31
            sex:
              按身份证号，应该是：女
            mobile: +86-13800138000 √
              读到的是：138 0013 8000
            [清空]
        "#]],
    );
}

#[test]
fn a_short_name_is_not_read_back() {
    check(
        filled(&[("name", "李 秀英")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            name: 李 秀英 √
            [清空]
        "#]],
    );
}

#[test]
fn an_optional_field_that_is_empty_has_no_tick() {
    check(
        filled(&[("bank_card", " ")]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        bank_card:
        [清空]
    "#]],
    );
}

#[test]
fn a_hint_waits_until_the_field_is_left() {
    let typing = [Action::TabChosen(Tab::Check), fill("name", "李")];
    check(
        typing.clone(),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        name: 李
        [清空]
    "#]],
    );
    let and_left = typing.into_iter().chain([leave("name")]);
    check(
        and_left.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            name: 李
              ? 姓名只有一个字，请确认已经填完整。
            [清空]
        "#]],
    );
    check(
        and_left.chain([fill("name", "李秀")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            name: 李秀 √
            [清空]
        "#]],
    );
}

#[test]
fn a_likely_slip_is_offered_with_the_change_marked() {
    check(
        filled(&[("id_card", "11O105194912310O2X")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11O105194912310O2X
              × 第 3 位看着像数字，其实不是，请重新输入这一位。
              读到的是：11O105 19491231 0O2X
              是不是想填：11【0】105 19491231 0【0】2X
            [清空]
        "#]],
    );
}

#[test]
fn an_old_number_is_offered_its_present_form() {
    check(
        filled(&[("id_card", "110105491231002")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 110105491231002
              × 这是 15 位的旧号码，已经停用，请填写现在的 18 位号码。
              读到的是：110105 491231 002
              是不是想填：110105 【19】491231 002【X】
            [清空]
        "#]],
    );
}

#[test]
fn the_places_to_look_at_first_are_marked_and_named() {
    check(
        filled(&[
            ("id_card", "11010519491231802X"),
            ("birth_date", "1949-12-31"),
            ("sex", "女"),
        ]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231802X
              × 号码前后对不上，至少有一位输错了，请逐位对照证件。→id_number
              先看第 15、16、18 位，读到的是：110105 19491231 【80】2【X】
              是不是想填：110105 19491231 【0】02X、110105 19491231 8【6】2X、110105 19491231 802【1】
            birth_date: 1949-12-31 √
            sex: (女) √
            [清空]
        "#]],
    );
}

#[test]
fn a_block_pasted_into_one_field_is_offered_to_all_that_it_fits() {
    check(
        filled(&[("name", "李秀英 11010519491231002X 13800138000")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            name: 李秀英 11010519491231002X 13800138000
              × 这里填了好几项内容，请分开填到各栏。
              是不是想填：李秀英
            id_card:
              是不是想填：110105 19491231 002X
            mobile:
              是不是想填：138 0013 8000
            [清空]
        "#]],
    );
}

#[test]
fn half_a_word_of_an_input_method_accuses_nobody() {
    let composed = |text: &str| Action::FieldComposed {
        field: "mobile".into(),
        text: text.into(),
    };
    check(
        and(filled(&[]), [composed("y"), composed("yao")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            mobile: yao
            [清空]
        "#]],
    );
    // It is judged as soon as it is no longer half.
    let whole = and(filled(&[]), [composed("yao"), fill("mobile", "幺")]);
    check(
        whole,
        expect![[r#"
        找答案 [核对信息] 注册步骤
        mobile: 幺
          × 第 1 位不是数字，请重新输入手机号。
        [清空]
    "#]],
    );
    for end in [leave("mobile"), Action::CheckRequested] {
        let ended = after(and(filled(&[]), [composed("yao"), end.clone()])).view();
        let typed = after(and(filled(&[]), [fill("mobile", "yao"), end])).view();
        assert_eq!(ended, typed);
    }
}
