//! Finding an answer and reading it.

use super::{after, check, today};
use bank_help::content::author;
use bank_help::state::{Action, Screen, State, Tab};
use expect_test::expect;
use std::path::PathBuf;

/// The shipped content.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content")
}

fn typed(query: &str) -> Action {
    Action::QueryTyped(query.into())
}

fn topic(id: &str) -> Action {
    Action::TopicChosen(Some(id.into()))
}

fn opened(id: &str) -> Action {
    Action::ArticleOpened(id.into())
}

#[test]
fn before_anything_is_typed_what_people_ask_most_is_shown() {
    check(
        [],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        主题 [大家常问] 验证码 信息填写
        # 大家常问的问题
        - 收不到验证码怎么办？
        - 身份证号总是提示不对怎么办？
    "#]],
    );
}

#[test]
fn a_query_ranks_and_marks() {
    check(
        [typed("锁定")],
        expect![[r#"
            [找答案] 核对信息 注册步骤
            搜索 锁定
            # 找到 1 个答案
            - 账号被【锁定】怎么办？
            播报 找到 1 个答案
        "#]],
    );
}

#[test]
fn many_ways_to_type_it_find_the_same_question_first() {
    let pack = author::build(&folder(), "zh-CN").unwrap();
    let start = State::new(pack.into(), today());
    for query in [
        "收不到验证码",
        "yzm",
        "yanzhengma",
        "驗證碼",
        "验正码",
        "ｙｚｍ",
    ] {
        let Screen::Faq(faq) = start.apply(typed(query)).view().screen else {
            panic!("{query}: not the list")
        };
        let first = faq.results.first();
        let first = first.unwrap_or_else(|| panic!("{query}: nothing found"));
        assert_eq!(first.article, "code_not_arriving", "{query}");
        assert!(!first.title.marks.is_empty(), "{query}: nothing marked");
    }
}

#[test]
fn blanks_are_no_query() {
    check(
        [typed("  　")],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        搜索   　
        主题 [大家常问] 验证码 信息填写
        # 大家常问的问题
        - 收不到验证码怎么办？
        - 身份证号总是提示不对怎么办？
    "#]],
    );
}

#[test]
fn nothing_found_offers_topics_questions_and_the_hotline() {
    check(
        [typed("咖啡")],
        expect![[r#"
            [找答案] 核对信息 注册步骤
            搜索 咖啡
            主题 大家常问 验证码 信息填写
            # 没有找到答案
            换个说法试试：少打几个字，比如“验证码”“身份证”“锁定”，打拼音也可以。
            也许想问的是：
            - 收不到验证码怎么办？→article:code_not_arriving
            - 身份证号总是提示不对怎么办？→article:id_number
            还是没有？请拨打官方客服热线 95588→tel:95588。
            播报 没有找到答案
        "#]],
    );
}

#[test]
fn a_topic_lists_its_questions() {
    check(
        [topic("code")],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        主题 大家常问 [验证码] 信息填写
        # 验证码
        - 收不到验证码怎么办？
        - 验证码输入后提示错误怎么办？
        播报 共 2 个问题
    "#]],
    );
}

#[test]
fn a_topic_is_kept_under_a_query_and_gives_way_to_another() {
    check(
        [topic("info"), typed("锁定"), Action::QueryCleared],
        expect![[r#"
            [找答案] 核对信息 注册步骤
            主题 大家常问 验证码 [信息填写]
            # 信息填写
            - 身份证号总是提示不对怎么办？
            播报 共 1 个问题
        "#]],
    );
    check(
        [topic("info"), Action::TopicChosen(None)],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        主题 [大家常问] 验证码 信息填写
        # 大家常问的问题
        - 收不到验证码怎么办？
        - 身份证号总是提示不对怎么办？
    "#]],
    );
}

#[test]
fn a_topic_chosen_where_nothing_was_found_takes_its_place() {
    check(
        [typed("咖啡"), topic("info")],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        主题 大家常问 验证码 [信息填写]
        # 信息填写
        - 身份证号总是提示不对怎么办？
        播报 共 1 个问题
    "#]],
    );
}

#[test]
fn an_unknown_topic_is_none() {
    check(
        [topic("bare")],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        主题 [大家常问] 验证码 信息填写
        # 大家常问的问题
        - 收不到验证码怎么办？
        - 身份证号总是提示不对怎么办？
    "#]],
    );
}

#[test]
fn an_answer_opens_over_the_list() {
    check(
        [typed("yzm"), opened("code_not_arriving")],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        # 收不到验证码怎么办？
        先看手机有没有信号，再看短信是不是被拦截了。
        - 关掉飞行模式。
        - 重启手机。
        相关问题 →code_wrong
        这个回答有帮助吗？ [有帮助] [没有帮助]
    "#]],
    );
}

#[test]
fn going_back_finds_the_list_as_it_was() {
    let list = [typed("yzm")];
    let there_and_back = [
        typed("yzm"),
        opened("code_not_arriving"),
        opened("code_wrong"),
        Action::ArticleClosed,
    ];
    assert_eq!(after(list).view(), after(there_and_back).view());
}

#[test]
fn an_unknown_article_does_not_open() {
    assert_eq!(after([opened("gone")]).view(), after([]).view());
}

#[test]
fn choosing_a_tab_closes_the_answer() {
    let actions = [opened("locked"), Action::TabChosen(Tab::Faq)];
    assert_eq!(after(actions).view(), after([]).view());
}

#[test]
fn a_query_from_elsewhere_shows_its_results() {
    let actions = [
        Action::TabChosen(Tab::Guide),
        opened("locked"),
        typed("yzm"),
    ];
    assert_eq!(after(actions).view(), after([typed("yzm")]).view());
}

#[test]
fn the_question_under_an_answer_is_asked_once() {
    let said = |helpful| Action::HelpfulSaid {
        article: "locked".into(),
        helpful,
    };
    check(
        [opened("locked"), said(true)],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        # 账号被锁定怎么办？
        联系客服核实身份。
        谢谢，能帮上忙就好。
    "#]],
    );
    check(
        [opened("locked"), said(false)],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        < 返回问题列表
        # 账号被锁定怎么办？
        联系客服核实身份。
        谢谢告诉我们。可以换个问题找找，或者联系官方客服。
    "#]],
    );
}
