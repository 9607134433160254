//! Reading an answer.

use super::{check, outdented, text};
use bank_help::content::{Block, Inline};
use bank_help::state::{
    ArticleView, FeedbackView, FieldLink, LinkView, RemediesView, RemedyStatus, RemedyView, Screen,
    UnhelpfulReason, UnhelpfulReasonView,
};
use expect_test::expect;

fn article() -> ArticleView {
    ArticleView {
        article: "code".into(),
        back_label: "返回".into(),
        copy_link_label: "复制链接".into(),
        title: "收不到验证码怎么办？".into(),
        body: Vec::new(),
        remedies: None,
        after_remedies: Vec::new(),
        field_links: Vec::new(),
        related_label: "相关".into(),
        related: Vec::new(),
        feedback: FeedbackView {
            question: "有帮助吗？".into(),
            yes: "有".into(),
            no: "没有".into(),
            helpful: Some(false),
            reasons: vec![UnhelpfulReasonView {
                reason: UnhelpfulReason::Unclear,
                label: "看不明白".into(),
                chosen: true,
            }],
        },
    }
}

#[test]
fn remedies_are_steps_with_two_buttons_under_the_one_whose_turn_it_is() {
    let remedy = |words: &str, status| RemedyView {
        body: vec![Block::Paragraph(text(words))],
        status,
    };
    let view = |items: Vec<RemedyView>, otherwise: Option<LinkView>| RemediesView {
        tried: items
            .iter()
            .filter(|item| item.status == RemedyStatus::Tried)
            .count(),
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
        let html = super::panel(Screen::Article(Box::new(ArticleView {
            remedies: Some(remedies.into()),
            field_links: vec![FieldLink {
                field: "mobile".into(),
                label: "核对手机号".into(),
            }],
            ..article()
        })));
        let from = html.find("    <div part=\"remedies\"").unwrap();
        let to = html.find("    <div part=\"helpful\"").unwrap();
        outdented(&outdented(&html[from..to]))
    };
    let items = vec![
        remedy("看信号。", RemedyStatus::Tried),
        remedy("重启。", RemedyStatus::Current),
        remedy("换网络。", RemedyStatus::Upcoming),
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
    let end = view(vec![remedy("看信号。", RemedyStatus::Tried)], Some(branch));
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
        Screen::Article(Box::new(article)),
        expect![[r#"
            <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-faq" data-screen="article" class="panel">
              <article part="article" aria-labelledby="article-title" class="article">
                <div class="article-bar">
                  <button type="button" part="back" class="back">
                    <svg data-turns="" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    返回
                  <button type="button" part="copy" class="copy">
                    复制链接
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
                        <a part="link" role="link" tabindex="0" data-article="fraud" class="link">
                          防骗
                        <a part="link" role="link" tabindex="0" class="link">
                          核对
                        <a part="link" role="link" tabindex="0" class="link">
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
