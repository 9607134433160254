//! Finding an answer.

use super::{check, drawn, outdented, panel_end, panel_start, text, view};
use bank_help::content::Block;
use bank_help::state::{
    DidYouMeanView, EmptyView, FaqView, LauncherView, MarkedText, ResultView, Screen, TopicView,
    View,
};
use expect_test::expect;

fn faq() -> FaqView {
    FaqView {
        search_label: "搜索".into(),
        search_placeholder: "例如：收不到验证码".into(),
        clear_label: "清空".into(),
        query: String::new(),
        did_you_mean: None,
        topics_label: "话题".into(),
        topics: Vec::new(),
        heading: "常问".into(),
        results: Vec::new(),
        read_more_label: "看全文".into(),
        empty: None,
    }
}

fn result() -> ResultView {
    let title = "收不到验证码怎么办？";
    ResultView {
        article: "code".into(),
        title: MarkedText {
            text: title.into(),
            marks: vec![0..3, 9..18],
        },
        snippet: MarkedText {
            text: "…先看信号".into(),
            marks: Vec::new(),
        },
        answer_preview: Vec::new(),
        topic: "验证码".into(),
    }
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
            <h2 id="title" part="title" tabindex="-1" class="title">
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
        <slot name="footer">
        <div role="status" class="announcer hidden">
    "#]]
    .assert_eq(&outdented(&html[panel_end(&html)..]));
}

#[test]
fn a_launcher_is_a_button_and_a_dialog_around_everything() {
    let html = drawn(View {
        launcher: Some(LauncherView {
            open: false,
            label: "帮助".into(),
            close_label: "关闭".into(),
        }),
        ..view(Screen::Faq(faq()))
    });
    let start = html.find("        <div part=\"tabs\"").unwrap();
    expect![[r#"
        <div part="widget" lang="zh-CN" dir="ltr" data-launcher="" class="widget">
          <button type="button" part="launcher" aria-haspopup="dialog" aria-expanded="false" class="launcher">
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
            帮助
          <dialog part="frame" popover="manual" aria-labelledby="title" class="frame">
            <button type="button" part="frame-close" aria-label="关闭" class="frame-close">
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
            <div class="frame-inside">
              <div part="head" class="head">
                <h2 id="title" part="title" tabindex="-1" class="title">
                  注册帮助
  "#]].assert_eq(&html[..start]);
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
        answer_preview: vec![Block::Steps(vec![vec![Block::Paragraph(text("看信号。"))]])],
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
    .assert_eq(&outdented(&html[list..]));
}

#[test]
fn what_was_likely_meant_is_a_button() {
    let meant = FaqView {
        query: "验正码".into(),
        did_you_mean: Some(DidYouMeanView {
            label: "是不是想找：".into(),
            query: "验证码".into(),
        }),
        ..faq()
    };
    let html = super::panel(Screen::Faq(meant));
    let list = html.find("  <div part=\"result-list\"").unwrap();
    expect![[r#"
        <div part="result-list" class="result-list">
          <p part="did-you-mean" class="did-you-mean">
            是不是想找：
            <button type="button" part="link" class="link">
              验证码
          <h3 id="screen-title" part="result-heading" tabindex="-1" class="result-heading">
            常问
          <ul class="results">
    "#]]
    .assert_eq(&outdented(&html[list..]));
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
