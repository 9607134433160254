//! Asking for a check, mending, clearing, and reading on.

use super::seen::blocks;
use super::{ID, after, and, check, fill, filled};
use bank_help::state::{Action, Screen};
use expect_test::expect;

/// A whole form that is good.
fn good() -> Vec<Action> {
    filled(&[
        ("name", "李秀英"),
        ("id_card", ID),
        ("birth_date", "1949-12-31"),
        ("sex", "female"),
        ("mobile", "138 0013 8000"),
        ("bank_card", "6222021111222233334"),
    ])
}

#[test]
fn asking_for_a_check_names_everything_that_is_missing() {
    check(
        [fill("id_card", "110105"), Action::CheckRequested],
        expect![[r#"
            找答案 [核对信息] 注册步骤
            × 有 5 处需要修改
              点每一条，可以直接到要改的地方。
              × 姓名: 这一项还没有填写。
              × 身份证号: 身份证号共 18 位，还差 12 位。
              × 出生日期: 这一项还没有填写。
              × 性别: 这一项还没有填写。
              × 手机号: 这一项还没有填写。
            name:
              × 这一项还没有填写。
            id_card: 110105
              × 身份证号共 18 位，还差 12 位。
              读到的是：110105
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
fn the_outcome_stays_live_while_mending() {
    let asked = and(
        good(),
        [
            fill("sex", "male"),
            fill("mobile", "1380013800"),
            Action::CheckRequested,
        ],
    );
    check(
        asked.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            × 有 2 处需要修改
              点每一条，可以直接到要改的地方。
              × 性别: 性别和身份证号里的不一致，请先检查性别。
              × 手机号: 手机号共 11 位，还差 1 位。
            name: 李秀英 √
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
            sex: (男)
              × 性别和身份证号里的不一致，请先检查性别。
              按身份证号，应该是：女
            mobile: 1380013800
              × 手机号共 11 位，还差 1 位。
              读到的是：138 0013 800
            bank_card: 6222021111222233334 √
              读到的是：6222 0211 1122 2233 334
            [清空]
        "#]],
    );
    check(
        and(asked.clone(), [fill("sex", "female")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            × 有 1 处需要修改
              点每一条，可以直接到要改的地方。
              × 手机号: 手机号共 11 位，还差 1 位。
            name: 李秀英 √
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
            sex: (女) √
            mobile: 1380013800
              × 手机号共 11 位，还差 1 位。
              读到的是：138 0013 800
            bank_card: 6222021111222233334 √
              读到的是：6222 0211 1122 2233 334
            [清空]
            播报 有 1 处需要修改
        "#]],
    );
    check(
        and(
            asked,
            [fill("sex", "female"), fill("mobile", "13800138000")],
        ),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            √ 核对好了，没有发现问题
              可以去官方 App 提交了。能否通过，以银行的审核为准。
              查过了：姓名、身份证号、出生日期、性别、手机号、银行卡号。看的是写法对不对、相互之间有没有矛盾。
              查不了：号码是不是本人的，手机号能不能收到短信，和银行登记的是否一致。这些由银行核实。
            name: 李秀英 √
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
            sex: (女) √
            mobile: 13800138000 √
              读到的是：138 0013 8000
            bank_card: 6222021111222233334 √
              读到的是：6222 0211 1122 2233 334
            [清空]
            播报 核对好了，没有发现问题
        "#]],
    );
}

#[test]
fn the_outcome_takes_the_focus_and_is_announced_only_when_it_changes() {
    let said = |actions| after(actions).view().announcement;
    let asked = and(
        good(),
        [
            fill("sex", "male"),
            fill("mobile", "1380013"),
            Action::CheckRequested,
        ],
    );
    assert_eq!(said(asked.clone()), "");
    let typing = and(asked, [fill("mobile", "13800138")]);
    assert_eq!(said(typing.clone()), "");
    let mended = and(typing, [fill("sex", "female")]);
    assert_eq!(said(mended.clone()), "有 1 处需要修改");
    let worse = and(mended, [fill("sex", "male")]);
    assert_eq!(said(worse), "有 2 处需要修改");
}

#[test]
fn a_good_form_is_ready() {
    check(
        and(good(), [Action::CheckRequested]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            √ 核对好了，没有发现问题
              可以去官方 App 提交了。能否通过，以银行的审核为准。
              查过了：姓名、身份证号、出生日期、性别、手机号、银行卡号。看的是写法对不对、相互之间有没有矛盾。
              查不了：号码是不是本人的，手机号能不能收到短信，和银行登记的是否一致。这些由银行核实。
            name: 李秀英 √
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
            sex: (女) √
            mobile: 138 0013 8000 √
              读到的是：138 0013 8000
            bank_card: 6222021111222233334 √
              读到的是：6222 0211 1122 2233 334
            [清空]
        "#]],
    );
}

#[test]
fn a_ready_form_may_still_have_something_worth_a_look() {
    check(
        and(good(), [fill("name", "李"), Action::CheckRequested]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            √ 核对好了，没有发现问题
              可以去官方 App 提交了。有 1 处最好再看一眼，不影响提交。
              查过了：姓名、身份证号、出生日期、性别、手机号、银行卡号。看的是写法对不对、相互之间有没有矛盾。
              查不了：号码是不是本人的，手机号能不能收到短信，和银行登记的是否一致。这些由银行核实。
              ? 姓名: 姓名只有一个字，请确认已经填完整。
            name: 李
              ? 姓名只有一个字，请确认已经填完整。
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
            sex: (女) √
            mobile: 138 0013 8000 √
              读到的是：138 0013 8000
            bank_card: 6222021111222233334 √
              读到的是：6222 0211 1122 2233 334
            [清空]
        "#]],
    );
}

#[test]
fn changing_a_ready_form_takes_the_outcome_back_without_accusing() {
    let asked = and(good(), [Action::CheckRequested]);
    check(
        and(asked, [fill("mobile", "138")]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            name: 李秀英 √
            id_card: 11010519491231002X √
              读到的是：110105 19491231 002X
            birth_date: 1949-12-31 √
            sex: (女) √
            mobile: 138
            bank_card: 6222021111222233334 √
              读到的是：6222 0211 1122 2233 334
            [清空]
        "#]],
    );
}

#[test]
fn a_child_is_a_hint_for_the_bank_to_decide() {
    check(
        and(
            filled(&[("birth_date", "2015-03-07")]),
            [Action::CheckRequested],
        ),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            × 有 4 处需要修改
              点每一条，可以直接到要改的地方。
              × 姓名: 这一项还没有填写。
              × 身份证号: 这一项还没有填写。
              × 性别: 这一项还没有填写。
              × 手机号: 这一项还没有填写。
              ? 出生日期: 未满 16 周岁可能无法自助办理，请以银行的规定为准。
            name:
              × 这一项还没有填写。
            id_card:
              × 这一项还没有填写。
            birth_date: 2015-03-07
              ? 未满 16 周岁可能无法自助办理，请以银行的规定为准。
            sex:
              × 这一项还没有填写。
            mobile:
              × 这一项还没有填写。
            [清空]
        "#]],
    );
}

#[test]
fn clearing_empties_the_form_and_keeps_the_place() {
    check(
        and(good(), [Action::CheckRequested, Action::FormCleared]),
        expect![[r#"
            找答案 [核对信息] 注册步骤
        "#]],
    );
}

#[test]
fn a_problem_opens_its_answer_and_the_form_is_kept() {
    let wrong = filled(&[("id_card", "110105194912310021")]);
    let opened = and(wrong.clone(), [Action::ArticleOpened("id_number".into())]);
    check(
        opened.clone(),
        expect![[r#"
            找答案 [核对信息] 注册步骤
            < 返回核对信息
            # 身份证号总是提示不对怎么办？
            对照身份证逐位检查。
            → 核对身份证号
            这个回答有帮助吗？ [有帮助] [没有帮助]
        "#]],
    );
    let back = and(opened, [Action::ArticleClosed]);
    assert_eq!(after(back).view(), after(wrong).view());
}

#[test]
fn an_unknown_field_is_not_kept() {
    let actions = filled(&[("gone", "secret")]);
    assert_eq!(after(actions).view(), after(filled(&[])).view());
}

#[test]
fn the_form_says_why_it_asks_for_no_password_and_where_to_read_on() {
    let Screen::Check(form) = after(filled(&[])).view().screen else {
        panic!("not the form")
    };
    expect![[r#"
        这里不问密码和验证码：它们只该在银行官方 App 里输入，别处问起都不要填。哪些信息不能告诉别人？→article:anti_fraud
        这里不是银行的办理页面，不会提交任何信息。"#]].assert_eq(&blocks(&form.not_asked));
}
