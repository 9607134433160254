//! A form that is ready, with a value that is probably wrong.

use super::check;
use super::checking::{field, form, problem};
use bank_help::state::{CheckView, FieldView, OutcomeState, OutcomeView, ProblemView, Screen};
use expect_test::expect;

#[test]
fn what_is_probably_wrong_has_colours_of_its_own_and_is_no_error() {
    let hint = ProblemView {
        is_strong: true,
        ..problem("卡号可能输错了；无误可继续。")
    };
    let checked = CheckView {
        outcome: Some(OutcomeView {
            state: OutcomeState::LookAgain,
            title: "请再核对一遍".into(),
            body: "核对无误，就可以提交。".into(),
            send_label: String::new(),
            limits: Vec::new(),
            problems: Vec::new(),
            hints: vec![hint.clone()],
        }),
        fields: vec![FieldView {
            hints: vec![hint],
            ..field()
        }],
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
            <section id="summary" part="summary summary-look-again" data-look-again="" tabindex="-1" aria-labelledby="summary-title" aria-describedby="summary-body" class="summary">
              <h4 id="summary-title" class="summary-title">
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                请再核对一遍
              <p id="summary-body" class="summary-body">
                核对无误，就可以提交。
              <ul data-kind="hint" class="summary-list">
                <li>
                  <button type="button" part="summary-link" class="summary-link">
                    <span class="summary-label">
                      身份证号
                    <span class="summary-message">
                      卡号可能输错了；无误可继续。
            <div class="fields">
              <div part="field" data-field="id_card" class="field">
                <label part="label" for="field-id_card" class="label">
                  身份证号
                <p id="hint-id_card" part="hint" class="hint">
                  18 位
                <div class="line">
                  <input value="" id="field-id_card" part="input" type="text" autocomplete="off" inputmode="text" autocapitalize="off" spellcheck="false" aria-describedby="hint-id_card note0-id_card" required="required" class="input">
                <div part="note note-strong" data-kind="strong-hint" data-code="id_card.birth_date" class="note">
                  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                  <p id="note0-id_card">
                    卡号可能输错了；无误可继续。
            <div part="buttons" class="buttons">
              <button type="submit" part="button button-main" class="button button-main">
                核对
              <button type="button" part="button" disabled="disabled" class="button">
                清空
    "#]],
    );
}
