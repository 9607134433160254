//! The field that takes a photo.

use super::checking::{field, form, problem};
use super::panel;
use bank_help::state::{CheckView, Control, FieldView, PhotoView, Screen};
use expect_test::{Expect, expect};

fn photo() -> PhotoView {
    PhotoView {
        choose_label: "选择照片".into(),
        other_ways: "也可以粘贴".into(),
        status: String::new(),
        preview: String::new(),
        preview_label: "选好的照片".into(),
        remove_label: String::new(),
    }
}

/// What stands between the form's head and its foot.
#[track_caller]
fn check(field: FieldView, expected: Expect) {
    let fields = vec![field];
    let html = panel(Screen::Check(CheckView { fields, ..form() }.into()));
    let lines = html
        .lines()
        .skip_while(|line| !line.contains("part=\"field"));
    let lines = lines.take_while(|line| !line.contains("part=\"buttons"));
    let lines: Vec<String> = lines.map(|line| format!("{}\n", &line[6..])).collect();
    expected.assert_eq(&lines.concat());
}

#[test]
fn a_photo_is_chosen_with_the_browser_s_own_control() {
    let field = FieldView {
        control: Control::Photo(photo().into()),
        ..field()
    };
    check(
        field,
        expect![[r#"
              <div part="field" data-field="id_card" class="field">
                <label part="label" for="field-id_card" class="label">
                  身份证号
                <p id="hint-id_card" part="hint" class="hint">
                  18 位
                <div part="photo" class="photo">
                  <span class="photo-choose">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    选择照片
                  <span class="photo-ways">
                    也可以粘贴
                  <input id="field-id_card" type="file" accept="image/*" aria-describedby="hint-id_card" class="photo-input">
                <p aria-live="polite" class="photo-said">
    "#]],
    );
}

#[test]
fn what_is_said_of_it_describes_the_control() {
    let seen = PhotoView {
        choose_label: "换一张".into(),
        status: "有 1 处最好再看一眼：".into(),
        preview: "blob:1".into(),
        remove_label: "移除照片".into(),
        ..photo()
    };
    let field = FieldView {
        control: Control::Photo(seen.into()),
        hints: vec![problem("照片太暗。")],
        ..field()
    };
    check(
        field,
        expect![[r#"
              <div part="field" data-field="id_card" class="field">
                <label part="label" for="field-id_card" class="label">
                  身份证号
                <p id="hint-id_card" part="hint" class="hint">
                  18 位
                <div part="photo" class="photo">
                  <img part="photo-preview" src="blob:1" alt="选好的照片" class="photo-preview">
                  <span class="photo-choose">
                    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                    换一张
                  <span class="photo-ways">
                    也可以粘贴
                  <input id="field-id_card" type="file" accept="image/*" aria-describedby="hint-id_card note0-id_card" class="photo-input">
                <p aria-live="polite" class="photo-said">
                  有 1 处最好再看一眼：
                <div part="note" data-kind="hint" data-code="id_card.birth_date" class="note">
                  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon">
                  <p id="note0-id_card">
                    照片太暗。
                <button type="button" part="link" class="link undo">
                  移除照片
    "#]],
    );
}
