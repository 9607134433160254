//! A form of which one field is in sight.

use super::check;
use super::checking::{field, form};
use bank_help::state::{CheckView, FieldView, Screen, StepView};
use expect_test::expect;

#[test]
fn one_field_at_a_time_has_a_way_on_and_a_way_back() {
    let step = StepView {
        field: "id_card".into(),
        progress: "第 2 项，共 3 项".into(),
        previous: Some("name".into()),
        previous_label: "上一项".into(),
        next: Some("mobile".into()),
        next_label: "下一项".into(),
    };
    let taken = FieldView {
        undo_label: "撤销".into(),
        ..field()
    };
    let at_second = CheckView {
        idle_notice: "已经清空。".into(),
        step: Some(step),
        fields: vec![taken],
        ..form()
    };
    check(
        Screen::Check(at_second.into()),
        expect![[r#"
        <div id="panel" part="panel" role="tabpanel" aria-labelledby="tab-check" data-screen="check" class="panel">
          <form part="check-form" method="dialog" aria-labelledby="screen-title" data-step="between" novalidate="novalidate" class="check-form">
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
            <p part="forgotten" class="forgotten">
              已经清空。
            <div class="fields">
              <div part="field" data-field="id_card" data-at="" class="field">
                <label part="label" for="field-id_card" class="label">
                  身份证号
                <p id="hint-id_card" part="hint" class="hint">
                  18 位
                <div class="line">
                  <input value="" id="field-id_card" part="input" type="text" autocomplete="off" inputmode="text" autocapitalize="off" spellcheck="false" aria-describedby="hint-id_card" required="required" class="input">
                <button type="button" part="link" class="link undo">
                  撤销
            <div part="step" class="step">
              <p class="step-progress">
                第 2 项，共 3 项
              <button type="button" part="button" class="button">
                上一项
              <button type="button" part="button" class="button button-main step-next">
                下一项
            <div part="buttons" class="buttons">
              <button type="submit" part="button button-main" class="button button-main">
                核对
              <button type="button" part="button" disabled="disabled" class="button">
                清空
    "#]],
    );
}
