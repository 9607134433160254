//! The shipped English pack: whatever is shown is English, with Chinese only in brackets, where
//! the visitor must find it on the screen of the bank's App.

use super::seen::seen;
use super::{fill, go_on, leave, today};
use bank_help::content::author::build;
use bank_help::state::{Action, Screen, State, Tab};
use bank_help::text::is_everyday_han;
use expect_test::expect;
use std::rc::Rc;

fn start() -> State {
    let content = format!("{}/content", env!("CARGO_MANIFEST_DIR"));
    let pack = build(content.as_ref(), "en").unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    State::new(Rc::new(pack), today())
}

/// Typed by the visitor.
const NAME: &str = "王3";
const WORDS_OF_SEEN: [&str; 4] = ["搜索", "主题", "播报", "清空"];

/// The text without what stands in brackets.
fn outside_brackets(text: &str) -> String {
    let pieces = text.split('(').enumerate();
    let outside = pieces.map(|(at, piece)| match at {
        0 => piece,
        _ => piece.split_once(')').map_or("", |(_, after)| after),
    });
    outside.collect()
}

#[test]
fn nothing_shown_is_chinese() {
    let typed = [
        ("name", NAME),
        ("id_card", "11010519491231002"),
        ("birth_date", "1949-13-01"),
        ("mobile", "17012345678"),
        ("bank_card", "6222 0200 0000 1234 566"),
    ];
    let ready = [
        ("name", "Li"),
        ("id_card", "11010519491231002X"),
        ("birth_date", "1949-12-31"),
        ("sex", "female"),
        ("mobile", "13912345678"),
    ];
    let form = |fields: &[(&str, &str)]| {
        let filled = fields
            .iter()
            .flat_map(|(at, text)| [fill(at, text), leave(at)]);
        filled.chain([Action::CheckRequested]).collect::<Vec<_>>()
    };
    let flows = [
        vec![],
        vec![Action::QueryTyped("zzqqxxwwvv".into())],
        vec![Action::TopicChosen(Some("after".into()))],
        vec![Action::CheckRequested],
        form(&typed),
        form(&ready),
        vec![
            Action::TabChosen(Tab::Guide),
            Action::GuideItemToggled("start".into()),
        ],
    ];
    for actions in flows {
        let view = go_on(start(), actions).view();
        let shown = format!("{}\n{}\n{}", view.title, view.warning, seen(&view));
        for line in shown.lines() {
            let mut said = outside_brackets(line);
            for own in WORDS_OF_SEEN.iter().chain(&[NAME]) {
                said = said.replace(own, "");
            }
            assert!(!said.chars().any(is_everyday_han), "{line}");
        }
    }
}

#[test]
fn places_are_listed_as_english_lists_them() {
    let filled = [
        ("id_card", "110105198506120016"),
        ("birth_date", "1985-06-12"),
        ("sex", "male"),
    ];
    let state = filled.into_iter().fold(
        start().apply(Action::TabChosen(Tab::Check)),
        |state, (field, text)| state.apply(fill(field, text)),
    );
    let Screen::Check(form) = state.view().screen else {
        panic!("no form")
    };
    let field = form.fields.iter().find(|field| field.field == "id_card");
    let label = &field.unwrap().read_back_label;
    expect!["Places to look at first: 15, 16, 18. Read as:"].assert_eq(label);
}
