//! What holds whatever the visitor does and whatever the pack lacks.

use super::{after, today, wallet};
use bank_help::content::Pack;
use bank_help::state::{Action, Phrase, State, Tab, Typed, UnhelpfulReason};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::rc::Rc;

const FIELDS: [&str; 7] = [
    "name",
    "id_card",
    "birth_date",
    "sex",
    "mobile",
    "bank_card",
    "gone",
];
const IDS: [&str; 5] = ["code_not_arriving", "code", "verify", "id_document", "gone"];

/// The action that three arbitrary things name.
fn action(kind: u8, which: usize, text: String) -> Action {
    let id = IDS[which % IDS.len()].to_owned();
    let typed = Typed::from(text);
    let field = FIELDS[which % FIELDS.len()].to_owned();
    match kind % 25 {
        0 => Action::TabChosen([Tab::Faq, Tab::Check, Tab::Guide][which % 3]),
        1 => Action::QueryTyped(typed),
        2 => Action::QueryCleared,
        3 => Action::TopicChosen((which.is_multiple_of(2)).then_some(id)),
        4 => Action::ArticleOpened(id),
        5 => Action::ArticleClosed,
        6 => Action::ArticleRated {
            article: id,
            helpful: which.is_multiple_of(2),
        },
        7 | 8 => Action::FieldTyped { field, text: typed },
        9 => Action::FieldLeft(field),
        10 => Action::SuggestionAccepted {
            field,
            value: typed,
        },
        11 => Action::CheckRequested,
        12 => Action::FormCleared,
        13 => Action::RatingExplained {
            article: id,
            reason: [
                UnhelpfulReason::OtherCase,
                UnhelpfulReason::Unclear,
                UnhelpfulReason::NoEffect,
            ][which % 3],
        },
        14 => Action::RemedyTried {
            article: id,
            tried: which,
        },
        15 => Action::FieldRequested(field),
        16 => Action::LinkCopied(true),
        17 => Action::SuggestionUndone(field),
        18 => Action::FormLeftIdle,
        19 => Action::LazyChunkRequested,
        20 => Action::LazyChunkLoaded,
        21 => Action::LazyChunkFailed,
        22 => Action::PanelOpened,
        23 => Action::PanelClosed,
        _ => Action::GuideItemToggled(id),
    }
}

/// What people type, and anything else.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,24}",
        "[0-9X]{0,20}",
        "[张三收不到验证码yzm ·]{0,8}",
        "19[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}"
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_a_visitor_does_panics(
        moves in prop::collection::vec((any::<u8>(), any::<usize>(), text()), 0..24)
    ) {
        for pack in [wallet::pack(), Rc::new(Pack::default())] {
            let whole = State::new(Rc::clone(&pack), today());
            for start in [whole, State::without_lazy_chunk(pack, today())] {
                let mut state = start;
                for (kind, which, text) in moves.clone() {
                    state = state.apply(action(kind, which, text));
                    let _ = super::seen::seen(&state.view());
                }
            }
        }
    }

    #[test]
    fn clearing_forgets_everything_typed_in_the_form(
        moves in prop::collection::vec((7..12_u8, any::<usize>(), text()), 0..12)
    ) {
        let start = after([Action::TabChosen(Tab::Check)]);
        let filled = moves.into_iter().fold(start.clone(), |state, (kind, which, text)| {
            state.apply(action(kind, which, text))
        });
        prop_assert_eq!(filled.apply(Action::FormCleared).view(), start.view());
    }

    #[test]
    fn what_was_typed_is_never_in_debug(kind in 0..25_u8, which: usize, text in "秘[0-9]{6}密") {
        let done = action(kind, which, text.clone());
        let shown = format!("{:?} {done:?}", after([done.clone()]));
        prop_assert!(!shown.contains(&text), "{}", shown);
    }
}

#[test]
fn every_phrase_has_its_words_and_there_are_no_others() {
    let codes: BTreeSet<String> = Phrase::ALL
        .iter()
        .map(|phrase| phrase.code().to_owned())
        .collect();
    assert_eq!(codes.len(), Phrase::ALL.len(), "a code is there twice");
    for lang in wallet::languages() {
        let written = wallet::sentences(&lang, "interface").into_keys();
        let written: BTreeSet<String> = written.collect();
        let files = format!("src/state/phrase.rs, content/{lang}/interface.toml");
        assert_eq!(codes, written, "{files}");
    }
}

#[test]
fn every_place_for_a_value_is_filled() {
    // Between them these show each sentence with a value: found, chosen, mend, hints, progress.
    let typed = |field: &str, text: &str| Action::FieldTyped {
        field: field.into(),
        text: text.into(),
    };
    let flows = [
        vec![Action::QueryTyped("yzm".into())],
        vec![Action::QueryTyped("飞机票".into())],
        vec![Action::TopicChosen(Some("code".into()))],
        vec![Action::CheckRequested],
        vec![
            typed("id_card", "110105"),
            typed("mobile", "13a"),
            Action::CheckRequested,
        ],
        vec![Action::TabChosen(Tab::Guide)],
        vec![
            Action::TabChosen(Tab::Guide),
            Action::GuideItemToggled("fill_in".into()),
            Action::GuideItemToggled("verify".into()),
        ],
    ];
    for actions in flows {
        let seen = super::seen::seen(&after(actions).view());
        assert!(!seen.contains(['{', '}']), "{seen}");
    }
}

#[test]
fn a_pack_of_one_article_has_one_tab_and_lists_it() {
    let pack = Pack::from_json(
        r#"{ "lang": "ar", "articles": [{ "id": "a", "title": "One" }], "messages": { "ui.tabs.faq": "Find" } }"#,
    )
    .unwrap();
    let view = State::new(Rc::new(pack), today()).view();
    assert_eq!(view.dir, "rtl");
    expect_test::expect![[r#"
        [Find]
        # ui.list.all
        - One
    "#]]
    .assert_eq(&super::seen::seen(&view));
}

#[test]
fn what_a_pack_lacks_cannot_be_chosen() {
    let empty = State::new(Rc::new(Pack::default()), today());
    let mut tried = empty.clone();
    for action in [
        Action::TabChosen(Tab::Check),
        Action::CheckRequested,
        Action::TabChosen(Tab::Guide),
    ] {
        tried = tried.apply(action);
    }
    assert_eq!(tried.view(), empty.view());
}

#[test]
fn a_sentence_leaves_room_only_for_what_it_is_given() {
    let given = [
        ("reasons", &["n", "at"][..]),
        (
            "interface",
            &["n", "all", "hotline", "places", "label", "labels", "date"],
        ),
    ];
    for lang in wallet::languages() {
        for (name, values) in given {
            for (code, sentence) in wallet::sentences(&lang, name) {
                for place in sentence.split('{').skip(1) {
                    let value = place.split('}').next().unwrap();
                    assert!(values.contains(&value), "{lang}: {code}: {sentence}");
                }
            }
        }
    }
}
