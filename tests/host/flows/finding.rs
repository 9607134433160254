//! Finding an answer and reading it.

use super::{after, check, go_on, today};
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
              联系客服核实身份。
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
fn the_best_answer_begins_to_be_read_where_it_is_far_ahead() {
    check(
        [typed("手机没有信号")],
        expect![[r#"
        [找答案] 核对信息 注册步骤
        搜索 手机没有信号
        # 找到 5 个答案
        - 收不到验证码怎么办？ (验证码)
          先看手机有没有信号，再看短信是不是被拦截了。
          - 关掉飞行模式。
          - 重启手机。
        - 身份证【号】总是提示不对怎么办？ (信息填写)
        - 账【号】被锁定怎么办？
        - 哪些【信】息不能告诉别人？
        - 验证码输入后提示错误怎么办？ (验证码)
          只输入最新一条短【信】里的验证码。
        播报 找到 5 个答案
    "#]],
    );
}

#[test]
fn two_answers_that_are_close_are_both_in_sight() {
    let Screen::Faq(faq) = after([typed("验证码")]).view().screen else {
        panic!("not the list")
    };
    assert!(faq.results.len() > 1);
    assert!(
        faq.results
            .iter()
            .all(|result| result.answer_preview.is_empty())
    );
}

#[test]
fn the_questions_of_the_page_come_first() {
    let on_page = |topics: &str, actions: Vec<Action>| {
        let start = after([]).with_page_topics(topics);
        super::seen::seen(&go_on(start, actions).view())
    };
    expect![[r#"
        [找答案] 核对信息 注册步骤
        主题 [本页相关] 大家常问 验证码 信息填写
        # 和本页有关的问题
        - 身份证号总是提示不对怎么办？
        - 账号被锁定怎么办？
    "#]]
    .assert_eq(&on_page("info locked", vec![]));
    expect![[r#"
        [找答案] 核对信息 注册步骤
        主题 本页相关 [大家常问] 验证码 信息填写
        # 大家常问的问题
        - 收不到验证码怎么办？
        - 身份证号总是提示不对怎么办？
        播报 共 2 个问题
    "#]]
    .assert_eq(&on_page("info locked", vec![topic("*")]));
    // What the pack does not have leaves everything as it is elsewhere.
    assert_eq!(on_page("gone", vec![]), on_page("", vec![]));
    // Clearing goes back to where the page began.
    let there_and_back = vec![topic("code"), typed("yzm"), Action::FormCleared];
    assert_eq!(on_page("info", there_and_back), on_page("info", vec![]));
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
             >  关掉飞行模式。 [解决了] [试过了，还不行]
                重启手机。
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
