//! An answer that helps, or does not: remedies one after another, ways to the form, and what was said.

use super::{after, check};
use bank_help::state::{Action, Screen, UnhelpfulReason};
use expect_test::expect;

fn opened(id: &str) -> Action {
    Action::ArticleOpened(id.into())
}

fn tried(tried: usize) -> Action {
    Action::RemedyTried {
        article: "code_not_arriving".into(),
        tried,
    }
}

fn said(article: &str, helpful: bool) -> Action {
    Action::ArticleRated {
        article: article.into(),
        helpful,
    }
}

#[test]
fn what_did_not_help_leads_to_the_next_remedy_and_at_last_to_a_person() {
    check(
        [opened("code_not_arriving"), tried(1)],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        # 收不到验证码怎么办？
        先看手机有没有信号，再看短信是不是被拦截了。
        [x] 关掉飞行模式。
         >  重启手机。 [解决了] [试过了，还不行]
        从第一步重新来
        相关问题 →code_wrong
        这个回答有帮助吗？ [有帮助] [没有帮助]
    "#]],
    );
    check(
        [opened("code_not_arriving"), tried(1), tried(2)],
        expect![[r#"
            [找答案] 核对信息 注册步骤
            < 返回问题列表
            # 收不到验证码怎么办？
            先看手机有没有信号，再看短信是不是被拦截了。
            [x] 关掉飞行模式。
            [x] 重启手机。
            都试过了还是不行，请拨打官方客服热线 95588→tel:95588，说清试过哪几步、App 提示了什么。
            →locked
            从第一步重新来
            相关问题 →code_wrong
            这个回答有帮助吗？ [有帮助] [没有帮助]
        "#]],
    );
}

#[test]
fn a_remedy_that_helped_is_the_end_of_it() {
    check(
        [
            opened("code_not_arriving"),
            tried(1),
            said("code_not_arriving", true),
        ],
        expect![[r#"
            [找答案] 核对信息 注册步骤
            < 返回问题列表
            # 收不到验证码怎么办？
            先看手机有没有信号，再看短信是不是被拦截了。
            [x] 关掉飞行模式。
             √  重启手机。
            从第一步重新来
            相关问题 →code_wrong
            谢谢，能帮上忙就好。
        "#]],
    );
}

#[test]
fn remedies_can_be_tried_again_from_the_first() {
    let again = [opened("code_not_arriving"), tried(2), tried(0)];
    assert_eq!(
        after(again).view(),
        after([opened("code_not_arriving")]).view()
    );
}

#[test]
fn an_answer_leads_to_the_field_whose_check_would_reveal_the_mistake() {
    check(
        [opened("id_number")],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        # 身份证号总是提示不对怎么办？
        对照身份证逐位检查。
        → 核对身份证号
        这个回答有帮助吗？ [有帮助] [没有帮助]
    "#]],
    );
    check(
        [
            opened("id_number"),
            Action::FieldRequested("id_card".into()),
        ],
        expect![[r#"
            找答案 [核对信息] 注册步骤
        "#]],
    );
    let nowhere = [opened("id_number"), Action::FieldRequested("gone".into())];
    assert_eq!(after(nowhere).view(), after([opened("id_number")]).view());
}

#[test]
fn an_answer_with_an_address_can_be_copied_and_says_so_once() {
    let start = after([]).with_deep_links(true);
    let copied = start
        .apply(opened("locked"))
        .apply(Action::LinkCopied(true));
    expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        @ 链接已复制
        # 账号被锁定怎么办？
        联系客服核实身份。
        这个回答有帮助吗？ [有帮助] [没有帮助]
        播报 链接已复制
    "#]]
    .assert_eq(&super::seen::seen(&copied.view()));
    let refused = start
        .apply(opened("locked"))
        .apply(Action::LinkCopied(false));
    let Screen::Article(article) = refused.view().screen else {
        panic!("no answer")
    };
    assert_eq!(article.copy_link_label, "没能复制，请从浏览器的地址栏复制");
    let next = copied.apply(opened("code_wrong")).view();
    assert_eq!(next, start.apply(opened("code_wrong")).view());
    // Where answers have no address, none was copied.
    let without = [opened("locked"), Action::LinkCopied(true)];
    assert_eq!(after(without).view(), after([opened("locked")]).view());
}

#[test]
fn the_question_under_an_answer_is_asked_once() {
    check(
        [opened("locked"), said("locked", true)],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        # 账号被锁定怎么办？
        联系客服核实身份。
        谢谢，能帮上忙就好。
    "#]],
    );
}

#[test]
fn who_was_not_helped_may_say_why() {
    let because = |reason| Action::RatingExplained {
        article: "locked".into(),
        reason,
    };
    check(
        [opened("locked"), said("locked", false)],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        # 账号被锁定怎么办？
        联系客服核实身份。
        谢谢告诉我们。是哪里没帮上？
        ( ) 说的不是这个问题
        ( ) 看不明白
        ( ) 照着做了，还是不行
    "#]],
    );
    check(
        [
            opened("locked"),
            said("locked", false),
            because(UnhelpfulReason::Unclear),
        ],
        expect![[r#"
            [找答案] 核对信息 注册步骤
            < 返回问题列表
            # 账号被锁定怎么办？
            联系客服核实身份。
            知道了，谢谢。可以换个问题找找，或者联系官方客服。
            ( ) 说的不是这个问题
            (x) 看不明白
            ( ) 照着做了，还是不行
        "#]],
    );
    // A reason without a no is none.
    let unasked = [opened("locked"), because(UnhelpfulReason::Unclear)];
    assert_eq!(after(unasked).view(), after([opened("locked")]).view());
}
