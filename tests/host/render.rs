//! What the widget draws of a hand-made view, as HTML: every element, role, name and description
//! that a screen reader or a bank's style sheet holds on to.

mod answering;
mod checking;
mod looking_again;
mod on_page;
mod photo;
mod colours;
mod documented;
mod finding;
mod following;
mod stepping;
mod walls;

use bank_help::content::Inline;
use bank_help::state::{Screen, Tab, TabView, View};
use bank_help::ui::widget;
use expect_test::Expect;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
struct DrawnProps {
    view: View,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    widget(&props.view, "", &NodeRef::default(), &Callback::noop())
}

/// The whole widget as HTML, a tag or a text a line.
fn drawn(view: View) -> String {
    let renderer = yew::LocalServerRenderer::<Drawn>::with_props(DrawnProps { view });
    let mut html = pin!(renderer.hydratable(false).render());
    // Nothing in it waits for anything.
    let Poll::Ready(html) = html.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("drawing waits for something");
    };
    lines(&html)
}

/// What the panel holds, without what every screen has around it.
fn panel(screen: Screen) -> String {
    let html = drawn(view(screen));
    outdented(&html[panel_start(&html)..panel_end(&html)])
}

fn outdented(html: &str) -> String {
    html.lines()
        .map(|line| format!("{}\n", &line[2..]))
        .collect()
}

fn panel_start(html: &str) -> usize {
    html.find("  <div id=\"panel\"").unwrap()
}

fn panel_end(html: &str) -> usize {
    html.find("  <div part=\"warning\"").unwrap()
}

fn check(screen: Screen, expected: Expect) {
    expected.assert_eq(&panel(screen));
}

/// One line a tag or a text, indented by what it stands in; the outlines of pictures are looked
/// at, not read.
fn lines(html: &str) -> String {
    let mut lines = String::new();
    let mut depth = 0;
    for piece in html.split_inclusive('>').flat_map(split_before_tag) {
        if piece.starts_with("</") {
            depth -= 1;
            continue;
        }
        if !piece.starts_with("<path") {
            lines.push_str(&"  ".repeat(depth));
            lines.push_str(piece);
            lines.push('\n');
        }
        let is_void = ["<input", "<img"].iter().any(|tag| piece.starts_with(tag));
        if piece.starts_with('<') && !is_void {
            depth += 1;
        }
    }
    lines
}

/// A text and the tag behind it.
fn split_before_tag(piece: &str) -> impl Iterator<Item = &str> {
    let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
    [text, tag].into_iter().filter(|piece| !piece.is_empty())
}

/// A small view around a screen.
fn view(screen: Screen) -> View {
    let chosen = match screen {
        Screen::Check(_) => Tab::Check,
        Screen::Guide(_) => Tab::Guide,
        _ => Tab::Faq,
    };
    let tab = |tab: Tab, label: &str| TabView {
        tab,
        label: label.into(),
        chosen: tab == chosen,
    };
    View {
        lang: "zh-CN".into(),
        dir: "ltr",
        title: "注册帮助".into(),
        launcher: None,
        tabs_label: "帮助内容".into(),
        tabs: vec![
            tab(Tab::Faq, "找答案"),
            tab(Tab::Check, "核对"),
            tab(Tab::Guide, "步骤"),
        ],
        notices: Vec::new(),
        screen,
        announcement: String::new(),
        warning: "验证码不要告诉任何人。".into(),
        about: Vec::new(),
    }
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.into())]
}
