//! Checking the page's own form.

use super::check;
use super::checking::{field, form, problem};
use bank_help::state::{
    CheckView, Control, FieldView, MarkedText, OutcomeState, OutcomeView, Screen, SuggestionView,
};
use expect_test::expect;

#[test]
fn a_form_of_the_page_has_its_fields_there_and_may_be_sent_all_the_same() {
    let on_page = CheckView {
        privacy_why: String::new(),
        outcome: Some(OutcomeView {
            state: OutcomeState::Problems,
            title: "有 1 处需要修改".into(),
            body: "点一下就到。".into(),
            send_label: "仍然提交".into(),
            limits: Vec::new(),
            problems: vec![problem("没有这一天。")],
            hints: Vec::new(),
        }),
        has_clear_button: false,
        can_clear: true,
        ..form()
    };
    check(
        Screen::Check(on_page.into()),
        expect![[r#"
        <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-check" data-screen="check" class="panel">
          <form part="check-form" method="dialog" aria-labelledby="screen-title" novalidate="novalidate" class="check-form">
            <h3 id="screen-title" part="screen-title" tabindex="-1" class="screen-title">
              先核对一遍
            <p part="intro" class="intro">
              只检查，不提交。
            <p part="privacy" class="privacy privacy-line">
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
              <span>
                内容只留在本页。
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
              <button type="button" part="button" class="button">
                仍然提交
            <div class="fields">
            <div part="buttons" class="buttons">
              <button type="submit" part="button button-main" class="button button-main">
                核对
    "#]],
    );
}

#[test]
fn what_may_have_been_meant_is_offered_here_and_written_there() {
    let offered = FieldView {
        control: Control::OnPage,
        hint: String::new(),
        suggestions_label: "是不是想填：".into(),
        suggestions: vec![SuggestionView {
            value: "11010519491231002X".into(),
            shown: MarkedText {
                text: "110105 19491231 002X".into(),
                marks: Vec::new(),
            },
        }],
        undo_label: "撤销".into(),
        ..field()
    };
    let on_page = CheckView {
        fields: vec![offered],
        ..form()
    };
    check(
        Screen::Check(on_page.into()),
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
              <div id="field-id_card" part="field" data-field="id_card" role="group" aria-label="身份证号" tabindex="-1" class="field">
                <p part="label" class="label">
                  身份证号
                <div part="suggestions" role="group" aria-labelledby="suggest-id_card" class="suggestions">
                  <p id="suggest-id_card" class="suggestions-label">
                    是不是想填：
                  <button type="button" part="suggestion" class="suggestion">
                    110105 19491231 002X
                <button type="button" part="link" class="link undo">
                  撤销
            <div part="buttons" class="buttons">
              <button type="submit" part="button button-main" class="button button-main">
                核对
              <button type="button" part="button" disabled="disabled" class="button">
                清空
    "#]],
    );
}
