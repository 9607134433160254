//! Fields that know something of each other: offers, contradictions, and when they are said.

use super::{ID, and, check, fill, filled, leave};
use bank_help::state::Action;
use expect_test::expect;

#[test]
fn the_id_number_offers_what_it_knows_to_empty_fields() {
    check(
        filled(&[("id_card", ID)]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
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
fn taking_an_offer_types_it_and_typing_undoes_it() {
    let take = Action::SuggestionAccepted {
        field: "birth_date".into(),
        value: "1949-12-31".into(),
    };
    let taken = and(filled(&[("id_card", ID)]), [take]);
    check(
        taken.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
              撤销，改回原来填的
            sex:
              按身份证号，应该是：女
            [清空]
        "#]],
    );
    check(
        and(taken, [fill("birth_date", "")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
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
fn two_fields_that_disagree_are_said_when_both_were_left() {
    let typing = and(
        filled(&[("id_card", ID)]),
        [fill("birth_date", "1949-12-3")],
    );
    check(
        typing.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-3
              读到的是：1949-12-03
            sex:
              按身份证号，应该是：女
            [清空]
        "#]],
    );
    check(
        and(typing, [leave("birth_date")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-3
              × 出生日期和身份证号里的不一致，请先检查出生日期。→id_number
              读到的是：1949-12-03
              按身份证号，应该是：1949-12-31
            sex:
              按身份证号，应该是：女
            [清空]
        "#]],
    );
}

#[test]
fn a_disagreement_is_mended_live_and_does_not_come_back_while_typing() {
    let wrong = filled(&[("id_card", ID), ("birth_date", "1949-12-3")]);
    let mended = and(wrong, [fill("birth_date", "1949-12-31")]);
    check(
        mended.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
            sex:
              按身份证号，应该是：女
            [清空]
        "#]],
    );
    check(
        and(mended, [fill("birth_date", "1949-12-30")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-30
            sex:
              按身份证号，应该是：女
            [清空]
        "#]],
    );
}

#[test]
fn a_choice_needs_no_leaving() {
    check(
        and(filled(&[("id_card", ID)]), [fill("sex", "male")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date:
              按身份证号，应该是：1949-12-31
            sex: (男)
              × 性别和身份证号里的不一致，请先检查性别。
              按身份证号，应该是：女
            [清空]
        "#]],
    );
}

#[test]
fn a_number_in_the_wrong_field_is_said() {
    check(
        filled(&[("mobile", "13800138000"), ("bank_card", "13800138000")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            mobile: 13800138000 √
              读到的是：138 0013 8000
            bank_card: 13800138000
              × 两处填了同一个号码，请检查有没有填错位置。
              读到的是：1380 0138 000
            [清空]
        "#]],
    );
}

#[test]
fn a_wrong_digit_is_found_with_what_the_other_fields_say() {
    check(
        filled(&[
            ("birth_date", "1949-12-31"),
            ("sex", "female"),
            ("id_card", "11010519491213002X"),
        ]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            id_card: 11010519491213002X
              × 号码前后对不上，至少有一位输错了，请逐位对照证件。→id_number
              读到的是：110105 19491213 002X
              是不是想填：110105 194912【31】 002X
            birth_date: 1949-12-31 √
            sex: (女) √
            [清空]
        "#]],
    );
}

#[test]
fn a_card_that_is_probably_wrong_is_to_be_looked_at_again_and_stops_nobody() {
    let fields = [
        ("name", "王丽"),
        ("id_card", ID),
        ("birth_date", "1949-12-31"),
        ("sex", "女"),
        ("mobile", "13912345678"),
        ("bank_card", "6222020000001234569"),
    ];
    let checked = and(filled(&fields), [Action::CheckRequested]);
    check(
        checked,
        expect![[r#"
        找答案 [核对信息] 注册步骤
        ⚠ 请再核对一遍
          下面标出的地方可能填错了。核对无误，就可以提交。
          查过了：姓名、身份证号、出生日期、性别、手机号、银行卡号。看的是写法对不对、相互之间有没有矛盾。
          查不了：号码是不是本人的，手机号能不能收到短信，和银行登记的是否一致。这些由银行核实。
          ? 银行卡号: 卡号可能输错了，请逐位对照卡面；无误可继续。
        name: 王丽 √
        id_card: 11010519491231002X √
          读到的是：110105 19491231 002X
        birth_date: 1949-12-31 √
        sex: (女) √
        mobile: 13912345678 √
          读到的是：139 1234 5678
        bank_card: 6222020000001234569
          ? 卡号可能输错了，请逐位对照卡面；无误可继续。
          读到的是：6222 0200 0000 1234 569
        [清空]
    "#]],
    );
}
