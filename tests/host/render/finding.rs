//! Finding an answer and reading it.

use super::{check, drawn, outdented, panel_end, panel_start, view};
use bank_help::content::{Block, Inline};
use bank_help::state::{
    ArticleView, EmptyView, FaqView, FieldLink, HelpfulView, LinkView, Marked, RemediesView,
    RemedyView, ResultView, Screen, TopicView, Try, View, Why, WhyView,
};
use expect_test::expect;

fn faq() -> FaqView {
    FaqView {
        search_label: "搜索".into(),
        search_placeholder: "例如：收不到验证码".into(),
        clear_label: "清空".into(),
        query: String::new(),
        topics_label: "话题".into(),
        topics: Vec::new(),
        heading: "常问".into(),
        results: Vec::new(),
        whole_label: "看全文".into(),
        empty: None,
    }
}

fn result() -> ResultView {
    let title = "收不到验证码怎么办？";
    ResultView {
        article: "code".into(),
        title: Marked {
            text: title.into(),
            marks: vec![0..3, 9..18],
        },
        snippet: Marked {
            text: "…先看信号".into(),
            marks: Vec::new(),
        },
        opening: Vec::new(),
        topic: "验证码".into(),
    }
}

fn article() -> ArticleView {
    ArticleView {
        article: "code".into(),
        back_label: "返回".into(),
        title: "收不到验证码怎么办？".into(),
        body: Vec::new(),
        remedies: None,
        rest: Vec::new(),
        fields: Vec::new(),
        related_label: "相关".into(),
        related: Vec::new(),
        helpful: HelpfulView {
            question: "有帮助吗？".into(),
            yes: "有".into(),
            no: "没有".into(),
            said: Some(false),
            why: vec![WhyView {
                why: Why::Unclear,
                label: "看不明白".into(),
                chosen: true,
            }],
        },
    }
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.into())]
}

#[test]
fn around_every_screen_stand_title_tabs_warning_and_a_status() {
    let html = drawn(View {
        about: vec![Block::Paragraph(text("本帮助由第三方整理。"))],
        ..view(Screen::Faq(faq()))
    });
    expect![[r#"
        <div part="widget" lang="zh-CN" dir="ltr" class="widget">
          <div part="head" class="head">
            <h2 part="title" class="title">
              注册帮助
            <div part="tabs" role="tablist" aria-label="帮助内容" class="tabs">
              <button type="button" id="tab-faq" part="tab tab-chosen" role="tab" aria-selected="true" aria-controls="panel" tabindex="0" class="tab">
                找答案
              <button type="button" id="tab-check" part="tab" role="tab" aria-selected="false" aria-controls="panel" tabindex="-1" class="tab">
                核对
              <button type="button" id="tab-guide" part="tab" role="tab" aria-selected="false" aria-controls="panel" tabindex="-1" class="tab">
                步骤
    "#]].assert_eq(&html[..panel_start(&html)]);
    expect![[r#"
        <div part="warning" class="warning">
          <p class="warning-text">
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
            <span>
              验证码不要告诉任何人。
          <div part="about" class="about">
            <div part="blocks" class="blocks">
              <p>
                本帮助由第三方整理。
        <div role="status" class="announcer hidden">
    "#]]
    .assert_eq(&outdented(&html[panel_end(&html)..]));
}

#[test]
fn before_anything_is_typed_there_are_topics_and_questions() {
    let topic = |topic: Option<&str>, label: &str| TopicView {
        topic: topic.map(str::to_owned),
        label: label.into(),
        chosen: topic.is_none(),
    };
    let questions = FaqView {
        topics: vec![topic(None, "常问"), topic(Some("code"), "验证码")],
        results: vec![result()],
        ..faq()
    };
    check(
        Screen::Faq(questions),
        expect![[r#"
              <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-faq" data-screen="faq" class="panel">
                <div part="search-box" role="search" class="search-box">
                  <label part="search-label" for="query" class="search-label">
                    搜索
                  <div class="search-line">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <input value="" id="query" part="search-input" type="search" placeholder="例如：收不到验证码" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" class="search-input">
                <div part="topics" role="group" aria-label="话题" class="topics">
                  <button type="button" part="topic topic-chosen" aria-pressed="true" class="topic">
                    常问
                  <button type="button" part="topic" aria-pressed="false" class="topic">
                    验证码
                <div part="result-list" class="result-list">
                  <h3 id="screen-title" part="result-heading" tabindex="-1" class="result-heading">
                    常问
                  <ul class="results">
                    <li part="result" class="result">
                      <button type="button" part="result-title" data-article="code" class="result-title">
                        <mark part="mark">
                          收
                        不到
                        <mark part="mark">
                          验证码
                        怎么办？
                      <p part="result-snippet" class="result-snippet">
                        …先看信号
                      <p part="result-topic" class="result-topic">
                        验证码
                      <svg data-turns="" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
        "#]],
    );
}

#[test]
fn the_best_answer_begins_and_leads_to_the_rest() {
    let best = ResultView {
        opening: vec![Block::Steps(vec![vec![Block::Paragraph(text("看信号。"))]])],
        ..result()
    };
    let found = FaqView {
        query: "yzm".into(),
        results: vec![best],
        ..faq()
    };
    let html = super::panel(Screen::Faq(found));
    let list = html.find("  <div part=\"result-list\"").unwrap();
    expect![[r#"
          <div part="result-list" class="result-list">
            <h3 id="screen-title" part="result-heading" tabindex="-1" class="result-heading">
              常问
            <ul class="results">
              <li part="result result-best" class="result result-best">
                <button type="button" part="result-title" data-article="code" class="result-title">
                  <mark part="mark">
                    收
                  不到
                  <mark part="mark">
                    验证码
                  怎么办？
                <div part="blocks" class="blocks">
                  <ol part="steps" class="steps">
                    <li>
                      <div>
                        <p>
                          看信号。
                <button type="button" part="link" data-article="code" class="link">
                  看全文
    "#]]
    .assert_eq(&html[list..]);
}

#[test]
fn a_query_without_an_answer_says_what_to_do() {
    let nothing = FaqView {
        query: "天气".into(),
        heading: String::new(),
        empty: Some(EmptyView {
            title: "没有找到".into(),
            body: vec![Block::Paragraph(text("换个说法试试。"))],
        }),
        ..faq()
    };
    check(
        Screen::Faq(nothing),
        expect![[r#"
              <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-faq" data-screen="faq" class="panel">
                <div part="search-box" role="search" class="search-box">
                  <label part="search-label" for="query" class="search-label">
                    搜索
                  <div class="search-line">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <input value="天气" id="query" part="search-input" type="search" placeholder="例如：收不到验证码" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" class="search-input">
                    <button type="button" part="search-clear" aria-label="清空" class="search-clear">
                      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                <div part="result-list" class="result-list">
                  <div part="empty" class="empty">
                    <h3 id="screen-title" tabindex="-1" class="empty-title">
                      没有找到
                    <div part="blocks" class="blocks">
                      <p>
                        换个说法试试。
        "#]],
    );
}

#[test]
fn remedies_are_steps_with_two_buttons_under_the_one_whose_turn_it_is() {
    let remedy = |words: &str, at| RemedyView {
        body: vec![Block::Paragraph(text(words))],
        at,
    };
    let view = |items: Vec<RemedyView>, otherwise: Option<LinkView>| RemediesView {
        tried: items.iter().filter(|item| item.at == Try::Done).count(),
        items,
        solved: false,
        solved_label: "解决了".into(),
        tried_label: "还不行".into(),
        done_label: "已试过：".into(),
        again_label: "重来".into(),
        end: vec![Block::Paragraph(text("打电话。"))],
        otherwise,
    };
    let drawn = |remedies: RemediesView| {
        let html = super::panel(Screen::Article(ArticleView {
            remedies: Some(remedies),
            fields: vec![FieldLink {
                field: "mobile".into(),
                label: "核对手机号".into(),
            }],
            ..article()
        }));
        let from = html.find("    <div part=\"remedies\"").unwrap();
        html[from..html.find("    <div part=\"helpful\"").unwrap()].to_owned()
    };
    let items = vec![
        remedy("看信号。", Try::Done),
        remedy("重启。", Try::Now),
        remedy("换网络。", Try::Later),
    ];
    expect![[r#"
            <div part="remedies" class="remedies blocks">
              <ol part="steps" class="steps">
                <li part="remedy" data-try="done" tabindex="-1" class="remedy">
                  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                  <span class="hidden">
                    已试过：
                  <div>
                    <p>
                      看信号。
                <li part="remedy" data-try="now" aria-current="step" tabindex="-1" class="remedy">
                  <div>
                    <p>
                      重启。
                    <div class="remedy-buttons">
                      <button type="button" part="button" aria-pressed="false" class="button">
                        解决了
                      <button type="button" part="button" class="button remedy-tried">
                        还不行
                <li part="remedy" data-try="later" tabindex="-1" class="remedy">
                  <div>
                    <p>
                      换网络。
              <button type="button" part="link" class="link remedies-again">
                重来
            <div part="article-fields" class="article-fields">
              <button type="button" part="button" class="button">
                核对手机号
    "#]]
    .assert_eq(&drawn(view(items, None)));
    let branch = LinkView {
        article: "branch".into(),
        label: "去网点".into(),
    };
    let end = view(vec![remedy("看信号。", Try::Done)], Some(branch));
    expect![[r#"
            <div part="remedies" class="remedies blocks">
              <ol part="steps" class="steps">
                <li part="remedy" data-try="done" tabindex="-1" class="remedy">
                  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                  <span class="hidden">
                    已试过：
                  <div>
                    <p>
                      看信号。
              <div id="remedies-end" part="remedies-end" tabindex="-1" class="remedies-end">
                <div part="blocks" class="blocks">
                  <p>
                    打电话。
                <button type="button" part="link" data-article="branch" class="link">
                  去网点
              <button type="button" part="link" class="link remedies-again">
                重来
            <div part="article-fields" class="article-fields">
              <button type="button" part="button" class="button">
                核对手机号
    "#]]
    .assert_eq(&drawn(end));
}

#[test]
fn an_answer_is_headings_steps_notes_and_links() {
    let link = |link: &str, to: &str| Inline::Link {
        link: link.into(),
        to: to.into(),
    };
    let article = ArticleView {
        body: vec![
            Block::Heading(text("先看手机")),
            Block::Steps(vec![vec![Block::Paragraph(vec![
                Inline::Strong {
                    strong: "看信号".into(),
                },
                Inline::Text("。".into()),
            ])]]),
            Block::List(vec![vec![Block::Paragraph(text("移动"))]]),
            Block::Note(vec![Block::Paragraph(vec![
                link("防骗", "article:fraud"),
                link("核对", "check:open_wallet"),
                link("步骤", "guide:"),
                link("95588", "tel:95588"),
                link("官网", "https://bank.example/"),
            ])]),
        ],
        related: vec![LinkView {
            article: "fraud".into(),
            label: "能给别人吗？".into(),
        }],
        ..article()
    };
    check(
        Screen::Article(article),
        expect![[r#"
            <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-faq" data-screen="article" class="panel">
              <article part="article" aria-labelledby="article-title" class="article">
                <button type="button" part="back" class="back">
                  <svg data-turns="" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                  返回
                <h3 id="article-title" part="article-title" tabindex="-1" class="article-title">
                  收不到验证码怎么办？
                <div part="blocks" class="blocks">
                  <h4 class="block-heading">
                    先看手机
                  <ol part="steps" class="steps">
                    <li>
                      <div>
                        <p>
                          <strong>
                            看信号
                          。
                  <ul part="list" class="list">
                    <li>
                      <div>
                        <p>
                          移动
                  <div part="note-block" class="note-block">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <div>
                      <p>
                        <button type="button" part="link" data-article="fraud" class="link">
                          防骗
                        <button type="button" part="link" class="link">
                          核对
                        <button type="button" part="link" class="link">
                          步骤
                        <a part="link" href="tel:95588" class="link">
                          95588
                        <a part="link" href="https://bank.example/" target="_blank" rel="noopener noreferrer" class="link">
                          官网
                <div part="helpful" role="group" aria-labelledby="helpful-question" class="helpful">
                  <p id="helpful-question" aria-live="polite" class="helpful-question">
                    有帮助吗？
                  <div class="helpful-answers">
                    <button type="button" part="helpful-button" aria-pressed="false" class="button">
                      有
                    <button type="button" part="helpful-button" aria-pressed="true" class="button">
                      没有
                  <div class="helpful-answers helpful-why">
                    <button type="button" part="helpful-button" aria-pressed="true" class="button">
                      看不明白
                <section part="related" aria-labelledby="related-title" class="related">
                  <h4 id="related-title" class="related-title">
                    相关
                  <ul part="article-list" class="article-list">
                    <li>
                      <button type="button" part="link" data-article="fraud" class="link">
                        能给别人吗？
                      <svg data-turns="" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
        "#]],
    );
}
