//! Another language, or another pack, while the widget stands.

use super::{ID, after, and, fill, filled, shows, today, wallet};
use bank_help::content::{Article, Pack};
use bank_help::state::{Action, State, Tab};
use expect_test::{Expect, expect};
use std::rc::Rc;

/// The same pack with two articles changed places and sentences in another language.
fn other() -> State {
    let mut pack = Pack::clone(&wallet::pack());
    pack.articles.reverse();
    pack.messages = wallet::sentences("en", "interface").into_iter().collect();
    pack.messages.extend(wallet::sentences("en", "reasons"));
    State::new(Rc::new(pack), today())
}

/// A pack of one article, without a form and without a guide.
fn small() -> State {
    let id = "code_wrong".to_owned();
    let title = "验证码不对".to_owned();
    let article = Article {
        id,
        title,
        ..Article::default()
    };
    let articles = vec![article];
    State::new(
        Rc::new(Pack {
            articles,
            ..Pack::default()
        }),
        today(),
    )
}

#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, to: &State, expected: Expect) {
    shows(&after(actions).switch_pack(to), expected);
}

#[test]
fn a_form_keeps_what_was_typed_and_says_the_same_in_other_words() {
    let typed = filled(&[("name", "张三"), ("id_card", ID), ("mobile", "10086")]);
    check(
        and(typed, [Action::CheckRequested]),
        &other(),
        expect![[r#"
        Find answers [Check details] Steps
        × Things to correct: 3
          Select one to go to the field.
          × 出生日期: This is still empty. Fill it in.
          × 性别: This is still empty. Fill it in.
          × 手机号: This is a customer service number. Enter your own mobile number.
        name: 张三 √
        id_card: 11010519491231002X √
          Read as:110105 19491231 002X
        birth_date:
          × This is still empty. Fill it in.
          From the ID number, this should be:1949-12-31
        sex:
          × This is still empty. Fill it in.
          From the ID number, this should be:Female
        mobile: 10086
          × This is a customer service number. Enter your own mobile number.
          Read as:100 86
        [清空]
    "#]],
    );
}

#[test]
fn a_query_is_asked_again() {
    let typed = [Action::QueryTyped("验正码".into())];
    check(
        typed.clone(),
        &other(),
        expect![[r#"
            [Find answers] Check details Steps
            搜索 验正码
            Did you mean: 验证码
            # Answers found: 2
            - 收不到【验证码】怎么办？ (验证码)
            - 【验证码】输入后提示错误怎么办？ (验证码)
              只输入最新一条短信里的【验证码】。
            播报 Answers found: 2
        "#]],
    );
    check(
        typed,
        &small(),
        expect![[r#"
            [ui.tabs.faq]
            搜索 验正码
            ui.search.meant 验证码
            # ui.search.found
            - 【验证码】不对
            播报 ui.search.found
        "#]],
    );
}

#[test]
fn what_the_other_pack_has_no_place_for_is_left() {
    let there = [
        Action::TopicChosen(Some("code".into())),
        Action::ArticleOpened("code_wrong".into()),
    ];
    check(
        there,
        &small(),
        expect![[r#"
        [ui.tabs.faq]
        < ui.article.back_to_faq
        # 验证码不对
        ui.helpful.question [ui.helpful.yes] [ui.helpful.no]
    "#]],
    );
    let gone = [
        Action::TabChosen(Tab::Guide),
        Action::ArticleOpened("locked".into()),
    ];
    check(
        gone,
        &small(),
        expect![[r#"
        [ui.tabs.faq]
        # ui.list.all
        - 验证码不对
    "#]],
    );
}

#[test]
fn and_back_again_nothing_is_lost() {
    let typed = and(filled(&[("name", "张三")]), [fill("mobile", "138")]);
    let before = after(typed);
    let start = after([]);
    let back = before.switch_pack(&small()).switch_pack(&start);
    assert_eq!(
        back.apply(Action::TabChosen(Tab::Check)).view(),
        before.view()
    );
}
