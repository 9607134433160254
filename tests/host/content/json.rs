//! Packs as JSON: what any tool may write, and what the widget reads.

use super::{all_shipped, listed};
use bank_help::content::author::{build_json, complete, json};
use bank_help::content::{Block, Body, Inline, Pack};
use expect_test::{Expect, expect};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

#[track_caller]
fn check(text: &str, expected: &Expect) {
    let told = match build_json(text) {
        Ok(pack) => json(&pack).unwrap(),
        Err(mistakes) => listed(mistakes),
    };
    expected.assert_eq(&(told + "\n"));
}

#[test]
fn the_smallest_pack_is_enough() {
    check(
        r#"{"lang": "en", "articles": [{"id": "a", "title": "A"}]}"#,
        &expect![[r#"
            {"articles":[{"id":"a","title":"A"}],"lang":"en"}
        "#]],
    );
    check(
        r#"{"lang": "en", "articles": [
            {"id": "a", "title": "A", "asks": ["how a"], "tags": ["t"], "body": "One.\n\nTwo.", "own": 1}
        ]}"#,
        &expect![[r#"
            {"articles":[{"asks":["how a"],"body":"One.\n\nTwo.","id":"a","tags":["t"],"title":"A"}],"lang":"en"}
        "#]],
    );
}

#[test]
fn every_mistake_has_its_line() {
    check(
        "{\n\"lang\": \"en\",\n\"articles\": [}",
        &expect![[r#"
            pack.json:3: expected a value
        "#]],
    );
    check(
        "[]",
        &expect![[r#"
            pack.json:1: `pack` must be an object
        "#]],
    );
    check(
        "{}",
        &expect![[r#"
            pack.json:1: `lang` is missing
            pack.json:1: there are no articles
        "#]],
    );
    check(
        r#"{"lang": 7,
            "title": "Help",
            "articles": [
                {"id": "a", "title": "A"},
                {"id": "a", "title": ""},
                {"id": "b",
                 "title": "B",
                 "asks": "how b"},
                {"title": "C", "related": ["d"], "explains": ["no.reason"]},
                {"id": "e", "title": "E", "topic": "t", "body": [{"paragraph": [{"link": "x", "to": "http:"}]}]}
            ],
            "forms": {}}"#,
        &expect![[r#"
            pack.json:1: `lang` must be a text
            pack.json:5: `title` is missing
            pack.json:5: the article `a` is there already: pack.json:4
            pack.json:8: `asks` must be a list
            pack.json:9: `id` is missing
            pack.json:9: there is no article `d`
            pack.json:9: there is no reason `no.reason`
            pack.json:10: a link leads to article:ID, check:FORM, guide:, tel:NUMBER or https://…, not to `http:`
            pack.json:10: there is no topic `t`
            pack.json:12: `forms` must be a list
        "#]],
    );
}

#[test]
fn a_pack_survives_its_json() {
    for pack in all_shipped() {
        let text = json(&pack).unwrap();
        assert_eq!(Pack::from_json(&text).unwrap(), pack);
        assert_eq!(build_json(&text).unwrap(), pack);
    }
}

#[test]
fn plain_text_becomes_paragraphs() {
    let body = Body::Text("One\r\nline.\r\n\r\n\n  Two. \n".to_owned());
    let paragraph = |text: &str| Block::Paragraph(vec![Inline::Text(text.to_owned())]);
    assert_eq!(body.blocks(), [paragraph("One\nline."), paragraph("Two.")]);
    assert_eq!(body.plain(), "One\nline.\nTwo.");
    assert!(Body::Text(" \n".to_owned()).is_empty());
}

#[test]
fn sentences_are_filled_in_once() {
    let mut pack = Pack::default();
    let mut check = |sentence: &str, values: &[(&str, &str)], expected: &str| {
        pack.messages.insert("code".to_owned(), sentence.to_owned());
        assert_eq!(pack.sentence("code", values), expected);
    };
    check("还差 {n} 位", &[("n", "3")], "还差 3 位");
    check("{n} / {all}", &[("all", "6"), ("n", "2")], "2 / 6");
    check("{a}{b}", &[("a", "{b}"), ("b", "x")], "{b}x");
    check("{n} {left} {", &[("n", "1")], "1 {left} {");
    check("没有位置", &[("n", "1")], "没有位置");
    assert_eq!(pack.sentence("no such code", &[]), "");
}

/// Pieces of JSON and of what is nearly JSON.
const PIECES: &str = r#"{ } [ ] : , "a" "b": "é" "\n\u00e9" "\ud83d\ude00" "\ud83d" "\ude00"
    "\ud83d\u0061" "\x" "\u12" 0 -0 01 - 7 1.5 1. .5 2e3 2e 2E-3 true false null tru " \"#;

/// A few pieces in a row, blanks and a control character among them.
fn nearly_json() -> impl Strategy<Value = String> {
    let mut pieces: Vec<&str> = PIECES.split_whitespace().collect();
    pieces.extend([" ", "\n", "\u{1}"]);
    vec(select(pieces), 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_is_json_is_what_serde_json_says(own in nearly_json()) {
        // What a pack does not know is passed over, but must be JSON.
        let text = format!("{{\"own\": {own}}}");
        let oracle = serde_json::from_str::<serde_json::Value>(&text);
        let read = Pack::from_json(&text);
        prop_assert_eq!(read.is_ok(), oracle.is_ok(), "{:?}: {:?}, {:?}", text, read, oracle);
    }

    #[test]
    fn any_text_survives(title in any::<String>(), code in any::<String>()) {
        let text = serde_json::json!({"title": title, "messages": {code.clone(): title}});
        let pack = Pack::from_json(&text.to_string()).unwrap();
        prop_assert_eq!(&pack.title, &title);
        prop_assert_eq!(pack.messages.get(&code), Some(title.as_str()));
    }

    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        let _ = Pack::from_json(&text);
        let _ = build_json(&text);
    }
}

#[test]
fn a_number_of_any_size_is_json() {
    for own in ["2e3777", "-1E+400", "123456789012345678901234567890.5e-400"] {
        assert!(
            Pack::from_json(&format!("{{\"own\": {own}}}")).is_ok(),
            "{own}"
        );
        assert!(
            serde_json::from_str::<serde_json::Value>(own).is_ok(),
            "{own}"
        );
    }
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| format!("{{\"own\": {}{}}}", "[".repeat(depth), "]".repeat(depth));
    assert!(Pack::from_json(&nested(60)).is_ok());
    assert!(Pack::from_json(&nested(1_000_000)).is_err());
}

#[test]
fn a_pack_without_sentences_gets_those_of_its_language_that_it_can_say() {
    let pack = build_json(
        r#"{"lang": "zh-CN", "articles": [{"id": "a", "title": "A"}],
            "forms": [{"id": "f", "fields": [{"id": "who", "check": "taiwan_permit"}]}],
            "messages": {"ui.title": "自己的"}}"#,
    );
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let pack = complete(&content, pack.unwrap()).unwrap();
    assert_eq!(pack.messages.get("ui.title"), Some("自己的"));
    assert_eq!(pack.messages.get("ui.search.label"), Some("搜索问题"));
    for said in [
        "taiwan_permit.start",
        "document.too_short",
        "field.required",
    ] {
        assert!(pack.messages.get(said).is_some(), "{said}");
    }
    for unsaid in [
        "id_card.birth_date",
        "passport.unusual",
        "form.password_reveals",
    ] {
        assert!(pack.messages.get(unsaid).is_none(), "{unsaid}");
    }
}
