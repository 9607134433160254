//! A photo of a document: looked at, advised on, and gone with everything else.

use super::{and, filled, go_on, shows, today, wallet};
use bank_help::content::{Field, Pack};
use bank_help::state::{Action, PhotoFile, State};
use expect_test::{Expect, expect};
use std::any::Any;
use std::rc::Rc;

/// The pack, whose form also asks for a photo.
fn start() -> State {
    let mut pack: Pack = (*wallet::pack()).clone();
    pack.forms[0].fields.push(Field {
        id: "photo".into(),
        check: "id_photo".into(),
        label: "身份证照片".into(),
        ..Field::default()
    });
    State::new(Rc::new(pack), today())
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    go_on(start(), actions)
}

#[track_caller]
fn check(actions: impl IntoIterator<Item = Action>, expected: Expect) {
    shows(&after(actions), expected);
}

fn chosen() -> Action {
    choose("photo", 1)
}

fn choose(field: &str, choice: u32) -> Action {
    let field = field.into();
    Action::PhotoChosen { field, choice }
}

fn read(photo: PhotoFile) -> Action {
    read_as(1, photo)
}

fn read_as(choice: u32, photo: PhotoFile) -> Action {
    Action::PhotoRead {
        field: "photo".into(),
        choice,
        photo: Rc::new(photo),
    }
}

/// A picture of that size in one grey, as far as a browser has decoded it.
fn grey(width: usize, height: usize, level: u8) -> PhotoFile {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    for side in [width, height] {
        bytes.extend(u32::try_from(side).unwrap().to_be_bytes());
    }
    PhotoFile {
        bytes,
        width,
        height,
        pixels: [level, level, level, 255].repeat(width * height),
        preview: "blob:1".into(),
        preview_guard: None,
    }
}

/// On the form, a photo chosen and read.
fn looked_at(photo: PhotoFile) -> Vec<Action> {
    and(filled(&[]), [chosen(), read(photo)])
}

#[test]
fn what_is_said_of_a_photo_is_advice() {
    let dark = looked_at(grey(1000, 630, 20));
    check(
        dark.clone(),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        photo: <blob:1> 这张照片有 1 处最好再看一眼： 移除照片
          ? 照片太暗，请到亮一些的地方再拍。
        [清空]
    "#]],
    );
    check(
        and(dark, [Action::CheckRequested]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        × 有 5 处需要修改
          点每一条，可以直接到要改的地方。
          × 姓名: 这一项还没有填写。
          × 身份证号: 这一项还没有填写。
          × 出生日期: 这一项还没有填写。
          × 性别: 这一项还没有填写。
          × 手机号: 这一项还没有填写。
          ? 身份证照片: 照片太暗，请到亮一些的地方再拍。
        name:
          × 这一项还没有填写。
        id_card:
          × 这一项还没有填写。
        birth_date:
          × 这一项还没有填写。
        sex:
          × 这一项还没有填写。
        mobile:
          × 这一项还没有填写。
        photo: <blob:1> 这张照片有 1 处最好再看一眼： 移除照片
          ? 照片太暗，请到亮一些的地方再拍。
        [清空]
    "#]],
    );
    check(
        and(filled(&[]), [chosen()]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        photo: 正在看这张照片…… 移除照片
        [清空]
    "#]],
    );
}

#[test]
fn what_cannot_be_opened_is_said_kindly() {
    let unread = |bytes: &[u8]| PhotoFile {
        bytes: bytes.to_vec(),
        ..PhotoFile::default()
    };
    check(
        looked_at(unread(b"%PDF-1.7")),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        photo: 移除照片
          ? 这不是常见的图片文件，请换一张照片，JPEG 或 PNG 都行。
        [清空]
    "#]],
    );
    // What says it is a picture, and is none that this browser knows.
    let broken = unread(&grey(1000, 630, 0).bytes);
    check(
        looked_at(broken),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        photo: 这个文件打不开，请换一张 JPEG 或 PNG 照片。 移除照片
        [清空]
    "#]],
    );
}

#[test]
fn a_photo_is_gone_when_it_is_taken_out_or_forgotten() {
    let untouched = after(filled(&[])).view();
    let photo = || looked_at(grey(1000, 630, 20));
    let taken_out = and(photo(), [Action::PhotoRemoved("photo".into())]);
    assert_eq!(after(taken_out.clone()).view(), untouched);
    assert_eq!(after(and(photo(), [Action::FormCleared])).view(), untouched);
    check(
        and(photo(), [Action::FormLeftIdle]),
        expect![[r#"
        找答案 [核对信息] 注册步骤
        ! 离开了一阵，之前填的内容已经清空。
    "#]],
    );
    // What was still being read comes too late.
    let late = and(taken_out, [read(grey(1000, 630, 20))]);
    assert_eq!(after(late).view(), untouched);
}

#[test]
fn nothing_preview_guard_its_address_then() {
    let kept: Rc<dyn Any> = Rc::new(());
    let photo = PhotoFile {
        preview_guard: Some(Rc::clone(&kept)),
        ..grey(1000, 630, 20)
    };
    let state = after(looked_at(photo));
    assert_eq!(Rc::strong_count(&kept), 2);
    let other_screen = state.apply(Action::ArticleOpened("locked".into()));
    assert_eq!(Rc::strong_count(&kept), 2);
    drop(state);
    let cleared = other_screen.apply(Action::FormCleared);
    drop(other_screen);
    assert_eq!(Rc::strong_count(&kept), 1);
    drop(cleared);
}

#[test]
fn only_a_field_for_photos_takes_one() {
    let wrong = [
        choose("name", 1),
        choose("gone", 1),
        read(grey(1000, 630, 20)),
    ];
    assert_eq!(
        after(and(filled(&[]), wrong)).view(),
        after(filled(&[])).view()
    );
}

#[test]
fn of_two_photos_chosen_one_right_after_the_other_the_second_is_shown() {
    let (slow, quick) = (grey(1000, 630, 20), grey(1000, 630, 128));
    let second = |photo| PhotoFile {
        preview: "blob:2".into(),
        ..photo
    };
    let both = and(filled(&[]), [choose("photo", 1), choose("photo", 2)]);
    let early = and(both.clone(), [read_as(1, slow.clone())]);
    assert_eq!(after(early).view(), after(both.clone()).view());
    let quick_first = [read_as(2, second(quick.clone())), read_as(1, slow.clone())];
    let in_order = [read_as(1, slow), read_as(2, second(quick))];
    let shown = after(and(both.clone(), quick_first));
    assert_eq!(shown.view(), after(and(both, in_order)).view());
    shows(
        &shown,
        expect![[r#"
            找答案 [核对信息] 注册步骤
            photo: <blob:2> 这张照片有 2 处最好再看一眼： 移除照片
              ? 证件在画面里偏小，请靠近些，让它占到三分之二以上。
              ? 照片没有颜色，像是复印件，请直接拍证件原件。
            [清空]
        "#]],
    );
}
