//! Following the guide.

use super::check;
use bank_help::state::{Action, Tab};
use expect_test::expect;

fn tick(item: &str) -> Action {
    Action::GuideItemToggled(item.into())
}

#[test]
fn the_guide_shows_what_to_have_and_what_to_do() {
    check(
        [Action::TabChosen(Tab::Guide)],
        expect![[r#"
        找答案 核对信息 [注册步骤]
        # 先备好这些
        [ ] 有效身份证件
        [ ] 银行卡（需要时再备）
        # 再按顺序做
        [ ] 填写信息
            →id_number
            → 先核对要填的信息
        [ ] 验证身份
            →code_not_arriving
        已完成 0 / 2 步
    "#]],
    );
}

#[test]
fn a_tick_is_progress_and_a_material_is_none() {
    check(
        [
            Action::TabChosen(Tab::Guide),
            tick("id_document"),
            tick("verify"),
        ],
        expect![[r#"
            找答案 核对信息 [注册步骤]
            # 先备好这些
            [x] 有效身份证件
            [ ] 银行卡（需要时再备）
            # 再按顺序做
            [ ] 填写信息
                →id_number
                → 先核对要填的信息
            [x] 验证身份
                →code_not_arriving
            已完成 1 / 2 步
        "#]],
    );
}

#[test]
fn every_step_ticked_is_said() {
    check(
        [
            Action::TabChosen(Tab::Guide),
            tick("fill_in"),
            tick("verify"),
        ],
        expect![[r#"
            找答案 核对信息 [注册步骤]
            # 先备好这些
            [ ] 有效身份证件
            [ ] 银行卡（需要时再备）
            # 再按顺序做
            [x] 填写信息
                →id_number
                → 先核对要填的信息
            [x] 验证身份
                →code_not_arriving
            2 步都完成了
        "#]],
    );
}

#[test]
fn a_second_tick_takes_the_first_back_and_an_unknown_item_does_nothing() {
    check(
        [
            Action::TabChosen(Tab::Guide),
            tick("verify"),
            tick("verify"),
            tick("gone"),
        ],
        expect![[r#"
            找答案 核对信息 [注册步骤]
            # 先备好这些
            [ ] 有效身份证件
            [ ] 银行卡（需要时再备）
            # 再按顺序做
            [ ] 填写信息
                →id_number
                → 先核对要填的信息
            [ ] 验证身份
                →code_not_arriving
            已完成 0 / 2 步
        "#]],
    );
}

#[test]
fn an_answer_opened_from_the_guide_leads_back_to_it() {
    check(
        [
            Action::TabChosen(Tab::Guide),
            tick("fill_in"),
            Action::ArticleOpened("locked".into()),
        ],
        expect![[r#"
            找答案 核对信息 [注册步骤]
            < 返回注册步骤
            # 账号被锁定怎么办？
            联系客服核实身份。
            这个回答有帮助吗？ [有帮助] [没有帮助]
        "#]],
    );
    check(
        [
            Action::TabChosen(Tab::Guide),
            tick("fill_in"),
            Action::ArticleOpened("locked".into()),
            Action::ArticleClosed,
        ],
        expect![[r#"
            找答案 核对信息 [注册步骤]
            # 先备好这些
            [ ] 有效身份证件
            [ ] 银行卡（需要时再备）
            # 再按顺序做
            [x] 填写信息
                →id_number
                → 先核对要填的信息
            [ ] 验证身份
                →code_not_arriving
            已完成 1 / 2 步
        "#]],
    );
}
