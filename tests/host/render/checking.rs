//! Filling in the form and having it checked.

use super::check;
use bank_help::content::{Block, Inline};
use bank_help::state::{
    CheckView, ChoiceView, Control, FieldView, LinkView, MarkedText, OutcomeState, OutcomeView,
    ProblemView, Screen, SuggestionView,
};
use expect_test::expect;

pub(super) fn form() -> CheckView {
    CheckView {
        title: "先核对一遍".into(),
        intro: "只检查，不提交。".into(),
        privacy: "内容只留在本页。".into(),
        privacy_how: "怎么做到的？".into(),
        privacy_why: "在本机运行。".into(),
        idle_notice: String::new(),
        step: None,
        outcome: None,
        fields: Vec::new(),
        not_asked: Vec::new(),
        check_label: "核对".into(),
        clear_label: "清空".into(),
        has_clear_button: true,
        can_clear: false,
    }
}

pub(super) fn field() -> FieldView {
    FieldView {
        field: "id_card".into(),
        label: "身份证号".into(),
        optional_label: String::new(),
        hint: "18 位".into(),
        control: Control::Text,
        text: String::new(),
        required: true,
        autocomplete: "off".into(),
        inputmode: "text".into(),
        problem: None,
        hints: Vec::new(),
        problem_prefix: "错误：".into(),
        read_back: MarkedText::default(),
        read_back_label: "读到的是：".into(),
        suggestions_label: String::new(),
        suggestions: Vec::new(),
        undo_label: String::new(),
        valid_label: None,
    }
}

pub(super) fn problem(message: &str) -> ProblemView {
    ProblemView {
        fields: vec!["id_card".into()],
        label: "身份证号".into(),
        message: message.into(),
        article: None,
        code: "id_card.birth_date",
        is_strong: false,
    }
}

#[test]
fn an_untouched_form_has_a_label_and_a_hint_for_each_field() {
    let why = Inline::Text("不问密码。".into());
    let untouched = CheckView {
        not_asked: vec![Block::Paragraph(vec![why])],
        fields: vec![field()],
        ..form()
    };
    check(
        Screen::Check(untouched.into()),
        expect![[r#"
            <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-check" data-screen="check" class="panel">
              <form part="check-form" method="dialog" aria-labelledby="screen-title" novalidate="novalidate" class="check-form">
                <h3 id="screen-title" part="screen-title" tabindex="-1" class="screen-title">
                  先核对一遍
                <p part="intro" class="intro">
                  只检查，不提交。
                <details part="privacy" class="privacy">
                  <summary class="privacy-line">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <span>
                      内容只留在本页。 
                      <span class="privacy-how">
                        怎么做到的？
                  <p class="privacy-why">
                    在本机运行。
                <div class="fields">
                  <div part="field" data-field="id_card" class="field">
                    <label part="label" for="field-id_card" class="label">
                      身份证号
                    <p id="hint-id_card" part="hint" class="hint">
                      18 位
                    <div class="line">
                      <input value="" id="field-id_card" part="input" type="text" autocomplete="off" inputmode="text" autocapitalize="off" spellcheck="false" aria-describedby="hint-id_card" required="required" class="input">
                <div part="not-asked" class="not-asked">
                  <div part="blocks" class="blocks">
                    <p>
                      不问密码。
                <div part="buttons" class="buttons">
                  <button type="submit" part="button button-main" class="button button-main">
                    核对
                  <button type="button" part="button" disabled="disabled" class="button">
                    清空
        "#]],
    );
}

#[test]
fn what_is_wrong_is_tied_to_the_field_and_to_the_summary() {
    let explained = ProblemView {
        article: Some(LinkView {
            article: "id_number".into(),
            label: "身份证号怎么填？".into(),
        }),
        ..problem("没有这一天。")
    };
    let doubtful = 11..12;
    let wrong = FieldView {
        text: "110105194902310021".into(),
        problem: Some(explained),
        read_back: MarkedText {
            text: "110105 19490231 0021".into(),
            marks: [doubtful].into(),
        },
        suggestions_label: "是不是想填：".into(),
        suggestions: vec![SuggestionView {
            value: "110105194912310021".into(),
            shown: MarkedText {
                text: "110105 19491231 0021".into(),
                marks: vec![11..12, 14..15],
            },
        }],
        ..field()
    };
    let checked = CheckView {
        outcome: Some(OutcomeView {
            state: OutcomeState::Problems,
            title: "有 1 处需要修改".into(),
            body: "点一下就到。".into(),
            send_label: String::new(),
            limits: Vec::new(),
            problems: vec![problem("没有这一天。")],
            hints: Vec::new(),
        }),
        fields: vec![wrong],
        can_clear: true,
        ..form()
    };
    check(
        Screen::Check(checked.into()),
        expect![[r#"
            <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-check" data-screen="check" class="panel">
              <form part="check-form" method="dialog" aria-labelledby="screen-title" novalidate="novalidate" class="check-form">
                <h3 id="screen-title" part="screen-title" tabindex="-1" class="screen-title">
                  先核对一遍
                <p part="intro" class="intro">
                  只检查，不提交。
                <details part="privacy" class="privacy">
                  <summary class="privacy-line">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <span>
                      内容只留在本页。 
                      <span class="privacy-how">
                        怎么做到的？
                  <p class="privacy-why">
                    在本机运行。
                <section id="summary" part="summary" tabindex="-1" aria-labelledby="summary-title" aria-describedby="summary-body" class="summary">
                  <h4 id="summary-title" class="summary-title">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    有 1 处需要修改
                  <p id="summary-body" class="summary-body">
                    点一下就到。
                  <ul data-kind="problem" class="summary-list">
                    <li>
                      <button type="button" part="summary-link" class="summary-link">
                        <span class="summary-label">
                          身份证号
                        <span class="summary-message">
                          没有这一天。
                <div class="fields">
                  <div part="field field-wrong" data-field="id_card" data-wrong="" class="field">
                    <label part="label" for="field-id_card" class="label">
                      身份证号
                    <p id="hint-id_card" part="hint" class="hint">
                      18 位
                    <div class="line">
                      <input value="110105194902310021" id="field-id_card" part="input" type="text" autocomplete="off" inputmode="text" autocapitalize="off" spellcheck="false" aria-invalid="true" aria-describedby="hint-id_card problem-id_card read-id_card" required="required" class="input">
                    <div part="note problem" data-kind="problem" data-code="id_card.birth_date" class="note">
                      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                      <p id="problem-id_card">
                        <span class="hidden">
                          错误：
                        没有这一天。
                      <button type="button" part="link" data-article="id_number" class="link">
                        身份证号怎么填？
                    <div part="suggestions" role="group" aria-labelledby="suggest-id_card" class="suggestions">
                      <p id="suggest-id_card" class="suggestions-label">
                        是不是想填：
                      <button type="button" part="suggestion" class="suggestion">
                        110105 1949
                        <mark part="mark">
                          1
                        23
                        <mark part="mark">
                          1
                         0021
                    <p id="read-id_card" part="read-back" class="read-back">
                      <span class="read-back-label">
                        读到的是：
                      <span class="digits">
                        110105 1949
                        <mark part="mark">
                          0
                        231 0021
                <div part="buttons" class="buttons">
                  <button type="submit" part="button button-main" class="button button-main">
                    核对
                  <button type="button" part="button" class="button">
                    清空
        "#]],
    );
}

#[test]
fn what_is_good_says_so_and_a_hint_is_no_error() {
    let good = FieldView {
        text: "11010519491231002X".into(),
        valid_label: Some("格式正确".into()),
        hints: vec![problem("地区代码不常见。")],
        ..field()
    };
    let checked = CheckView {
        outcome: Some(OutcomeView {
            state: OutcomeState::Ready,
            title: "可以提交".into(),
            body: "照着填。".into(),
            send_label: String::new(),
            limits: vec!["查过了：身份证号。".into()],
            problems: Vec::new(),
            hints: Vec::new(),
        }),
        fields: vec![good],
        ..form()
    };
    check(
        Screen::Check(checked.into()),
        expect![[r#"
            <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-check" data-screen="check" class="panel">
              <form part="check-form" method="dialog" aria-labelledby="screen-title" novalidate="novalidate" class="check-form">
                <h3 id="screen-title" part="screen-title" tabindex="-1" class="screen-title">
                  先核对一遍
                <p part="intro" class="intro">
                  只检查，不提交。
                <details part="privacy" class="privacy">
                  <summary class="privacy-line">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <span>
                      内容只留在本页。 
                      <span class="privacy-how">
                        怎么做到的？
                  <p class="privacy-why">
                    在本机运行。
                <section id="summary" part="summary summary-ready" data-ready="" tabindex="-1" aria-labelledby="summary-title" aria-describedby="summary-body" class="summary">
                  <h4 id="summary-title" class="summary-title">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    可以提交
                  <p id="summary-body" class="summary-body">
                    照着填。
                  <p class="summary-limit">
                    查过了：身份证号。
                <div class="fields">
                  <div part="field" data-field="id_card" class="field">
                    <label part="label" for="field-id_card" class="label">
                      身份证号
                    <p id="hint-id_card" part="hint" class="hint">
                      18 位
                    <div class="line">
                      <input value="11010519491231002X" id="field-id_card" part="input" type="text" autocomplete="off" inputmode="text" autocapitalize="off" spellcheck="false" aria-describedby="hint-id_card note0-id_card good-id_card" required="required" class="input">
                      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <div part="note" data-kind="hint" data-code="id_card.birth_date" class="note">
                      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                      <p id="note0-id_card">
                        地区代码不常见。
                    <span id="good-id_card" class="hidden">
                      格式正确
                <div part="buttons" class="buttons">
                  <button type="submit" part="button button-main" class="button button-main">
                    核对
                  <button type="button" part="button" disabled="disabled" class="button">
                    清空
        "#]],
    );
}

#[test]
fn a_choice_is_a_group_with_a_legend() {
    let choice = |value: &str, chosen| ChoiceView {
        value: value.into(),
        label: value.into(),
        chosen,
    };
    let sex = FieldView {
        field: "sex".into(),
        label: "性别".into(),
        optional_label: "（选填）".into(),
        control: Control::Choice(vec![choice("男", false), choice("女", true)]),
        required: false,
        hint: String::new(),
        ..field()
    };
    let chosen = CheckView {
        fields: vec![sex],
        ..form()
    };
    check(
        Screen::Check(chosen.into()),
        expect![[r#"
            <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-check" data-screen="check" class="panel">
              <form part="check-form" method="dialog" aria-labelledby="screen-title" novalidate="novalidate" class="check-form">
                <h3 id="screen-title" part="screen-title" tabindex="-1" class="screen-title">
                  先核对一遍
                <p part="intro" class="intro">
                  只检查，不提交。
                <details part="privacy" class="privacy">
                  <summary class="privacy-line">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    <span>
                      内容只留在本页。 
                      <span class="privacy-how">
                        怎么做到的？
                  <p class="privacy-why">
                    在本机运行。
                <div class="fields">
                  <fieldset part="field" data-field="sex" class="field">
                    <legend part="label" class="label">
                      性别
                      <span class="optional">
                        （选填）
                    <div part="choices" class="choices">
                      <label part="choice" class="choice">
                        <input id="field-sex" type="radio" name="choice-sex">
                        <span>
                          男
                      <label part="choice" class="choice">
                        <input checked id="choice1-sex" type="radio" name="choice-sex">
                        <span>
                          女
                <div part="buttons" class="buttons">
                  <button type="submit" part="button button-main" class="button button-main">
                    核对
                  <button type="button" part="button" disabled="disabled" class="button">
                    清空
        "#]],
    );
}
