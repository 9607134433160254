//! Following the guide.

use super::{check, drawn, outdented, panel_start, view};
use bank_help::state::{GuideItemView, GuideView, LinkView, LoadingView, Screen};
use expect_test::expect;

#[test]
fn a_guide_is_a_list_of_materials_and_numbered_steps_to_tick() {
    let item = |item: &str, title: &str| GuideItemView {
        item: item.into(),
        title: title.into(),
        optional_label: String::new(),
        body: Vec::new(),
        done: false,
        articles: Vec::new(),
        check_label: String::new(),
    };
    let card = GuideItemView {
        optional_label: "（需要时）".into(),
        ..item("card", "银行卡")
    };
    let fill = GuideItemView {
        done: true,
        articles: vec![LinkView {
            article: "info".into(),
            label: "信息错误？".into(),
        }],
        check_label: "先核对".into(),
        ..item("fill", "填写信息")
    };
    let guide = GuideView {
        title: "一步步注册".into(),
        intro: "先备好要用的东西。".into(),
        materials_label: "先备好".into(),
        materials: vec![card],
        steps_label: "再按顺序".into(),
        steps: vec![fill],
        progress: "已完成 1 / 1 步".into(),
    };
    check(
        Screen::Guide(guide),
        expect![[r#"
              <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-guide" data-screen="guide" class="panel">
                <section part="guide" aria-labelledby="screen-title" class="guide">
                  <h3 id="screen-title" part="screen-title" tabindex="-1" class="screen-title">
                    一步步注册
                  <p part="intro" class="intro">
                    先备好要用的东西。
                  <h4 class="guide-heading">
                    先备好
                  <ul part="materials" class="materials">
                    <li part="item" class="item">
                      <label part="item-title" class="item-title">
                        <input type="checkbox">
                        <span>
                          银行卡
                        <span class="optional">
                          （需要时）
                      <div class="item-body">
                        <div part="blocks" class="blocks">
                  <div class="guide-line">
                    <h4 class="guide-heading">
                      再按顺序
                    <p part="progress" class="progress">
                      已完成 1 / 1 步
                  <ol part="guide-steps" class="guide-steps">
                    <li part="item" data-done="" class="item">
                      <label part="item-title" class="item-title">
                        <input checked type="checkbox">
                        <span>
                          填写信息
                      <div class="item-body">
                        <div part="blocks" class="blocks">
                        <button type="button" part="button" class="button">
                          先核对
                        <ul part="article-list" class="article-list">
                          <li>
                            <button type="button" part="link" data-article="info" class="link">
                              信息错误？
                            <svg data-turns="" viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
        "#]],
    );
}

#[test]
fn what_did_not_come_can_be_asked_for_again() {
    check(
        Screen::Loading(LoadingView {
            title: "没能打开".into(),
            retry_label: "再试一次".into(),
        }),
        expect![[r#"
            <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-faq" data-screen="rest" class="panel">
              <div part="rest" class="rest">
                <p id="screen-title" tabindex="-1">
                  没能打开
                <button type="button" part="button" class="button">
                  再试一次
        "#]],
    );
}

#[test]
fn what_is_around_the_widget_is_said_under_its_head() {
    let rest = LoadingView {
        title: "正在打开".into(),
        retry_label: String::new(),
    };
    let mut view = view(Screen::Loading(rest));
    view.notices = vec!["现在没有网络。".into()];
    let html = drawn(view);
    let start = html.find("  <p part=\"notice\"").unwrap();
    expect![[r#"
        <p part="notice" class="notice">
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
          <span>
            现在没有网络。
    "#]]
    .assert_eq(&outdented(&html[start..panel_start(&html)]));
}
