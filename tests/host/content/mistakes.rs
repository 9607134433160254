//! One small sound folder; each case breaks it in one way and reads what the editor is told.

mod articles;
mod forms;

use super::listed;
use bank_help::checks::Reason;
use bank_help::content::author;
use expect_test::{Expect, expect};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

const ARTICLE: &str = r#"+++
title = "No code arrives"
topic = "code"
asks = ["where is my code", "no sms"]
explains = ["mobile.prefix"]
related = ["other"]
+++
Look at the signal, then [check the number](check:open).
"#;

const OTHER: &str = r#"+++
title = "Something else"
topic = "code"
asks = ["another thing", "more"]
+++
1. Read [this](article:code), the [guide](guide:) or call [95588](tel:95588).
2. Or see <https://example.com>.
"#;

const GUIDE: &str = r#"title = "Step by step"
intro = "In order."

[[steps]]
id = "open"
title = "Open the app"
body = """
Only the real one.
"""
articles = ["code"]
form = "open"
"#;

const FORM: &str = r#"agree = [["number", "born"]]

[[fields]]
id = "number"
check = "id_card"
required = true

[[fields]]
id = "born"
check = "birth_date"
inputmode = "numeric"
"#;

const FORM_WORDS: &str = r#"title = "Check first"

[fields.number]
label = "ID number"

[fields.born]
label = "Date of birth"
hint = "As on the card"
"#;

const PACK: &str = r#"title = "Help"
about = "Call [95588](tel:95588)."

[[topics]]
id = "code"
title = "Codes"
"#;

fn sound() -> BTreeMap<&'static str, String> {
    let reasons = Reason::ALL
        .iter()
        .map(|reason| format!("\"{}\" = \"…\"\n", reason.code()));
    let texts = [
        (
            "pack.toml",
            "id = \"bank\"\nlanguages = [\"en\"]\nleast_asks = 2\n",
        ),
        ("forms/open.toml", FORM),
        ("en/pack.toml", PACK),
        ("en/articles/code.md", ARTICLE),
        ("en/articles/other.md", OTHER),
        ("en/guide.toml", GUIDE),
        ("en/forms/open.toml", FORM_WORDS),
        ("en/interface.toml", "\"ui.title\" = \"Help\"\n"),
        ("en/synonyms.toml", "same = [[\"code\", \"pin\"]]\n"),
    ];
    let mut files: BTreeMap<_, _> = texts.map(|(file, text)| (file, text.to_owned())).into();
    files.insert("en/reasons.toml", reasons.collect());
    files
}

/// Builds the sound folder with `file` changed, and compares what is told, the folder's own path
/// left out.
#[track_caller]
fn check(file: &'static str, change: impl Fn(&str) -> String, expected: &Expect) {
    let mut files = sound();
    let text = change(files.get(file).map_or("", String::as_str));
    files.insert(file, text);
    check_folder(&files, expected);
}

#[track_caller]
fn check_folder(files: &BTreeMap<&'static str, String>, expected: &Expect) {
    static FOLDERS: AtomicUsize = AtomicUsize::new(0);
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let name = format!("content-{}-{number}", std::process::id());
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let told = match author::build(&folder, "en") {
        Ok(_) => "sound\n".to_owned(),
        Err(mistakes) => listed(mistakes).replace(&format!("{}/", folder.display()), "") + "\n",
    };
    std::fs::remove_dir_all(&folder).unwrap();
    expected.assert_eq(&told);
}

/// A change that replaces one piece of text by another.
fn swap(from: &'static str, to: &'static str) -> impl Fn(&str) -> String {
    move |text| {
        assert!(text.contains(from), "{from:?} is not in {text:?}");
        text.replacen(from, to, 1)
    }
}

#[test]
fn the_sound_folder_is_sound() {
    check(
        "en/pack.toml",
        swap("Help", "Aid"),
        &expect![[r#"
        sound
    "#]],
    );
}

#[test]
fn sentences_are_whole() {
    check(
        "en/reasons.toml",
        swap("\"field.required\" = \"…\"\n", ""),
        &expect![[r#"
            en/reasons.toml:1: the reason `field.required` has no sentence
        "#]],
    );
    check(
        "en/reasons.toml",
        swap("\"field.required\"", "\"field.requird\""),
        &expect![[r#"
            en/reasons.toml:1: the reason `field.required` has no sentence
            en/reasons.toml:1: there is no reason `field.requird`
        "#]],
    );
    check(
        "en/reasons.toml",
        |text| format!("{text}\"ui.title\" = \"Twice\"\n"),
        &expect![[r#"
            en/reasons.toml:129: the message `ui.title` is there already: en/interface.toml:1
            en/reasons.toml:129: there is no reason `ui.title`
        "#]],
    );
    check(
        "en/interface.toml",
        swap("Help", ""),
        &expect![[r#"
        en/interface.toml:1: `ui.title` has no sentence
    "#]],
    );
    check(
        "en/interface.toml",
        swap("Help", "{n more"),
        &expect![[r#"
        en/interface.toml:1: `ui.title`: a place for a value is written {name}
    "#]],
    );
    check(
        "en/interface.toml",
        swap("\"Help\"", "[\"Help\"]"),
        &expect![[r#"
            en/interface.toml:1: `ui.title` must be a text in quotes
        "#]],
    );
    check(
        "en/interface.toml",
        |_| "[ui]\ntitle = \"Help {n}\"\n".to_owned(),
        &expect![[r#"
            sound
        "#]],
    );
}

#[test]
fn words_for_the_search_are_pairs_and_groups() {
    check(
        "en/synonyms.toml",
        swap("\"pin\"", ""),
        &expect![[r#"
        en/synonyms.toml:1: a group of words that mean the same has at least two
    "#]],
    );
    check(
        "en/synonyms.toml",
        swap("]]", "], [\"otp\", \"pin\"]]"),
        &expect![[r#"
            en/synonyms.toml:1: the synonym `pin` is there already: en/synonyms.toml:1
        "#]],
    );
    check(
        "en/synonyms.toml",
        |text| format!("{text}readings = [[\"银行\", \"yin\"], [\"重启\", \"chong qi\"]]\n"),
        &expect![[r#"
            en/synonyms.toml:2: a reading is a word and its pinyin, a syllable for each character: ["银行", "yin hang"]
        "#]],
    );
    check(
        "en/synonyms.toml",
        |_| "same = \"code\"\nsynonims = []\n".to_owned(),
        &expect![[r#"
            en/synonyms.toml:1: `same` must be a list of lists
            en/synonyms.toml:2: unknown key `synonims`; the keys here are same, readings
        "#]],
    );
}

#[test]
fn a_folder_holds_what_is_read() {
    check(
        "pack.toml",
        swap("id = \"bank\"", "name = \"bank\""),
        &expect![[r#"
            pack.toml:1: `id` is missing
            pack.toml:1: unknown key `name`; the keys here are id, languages, least_asks
        "#]],
    );
    check(
        "en/pack.toml",
        swap(
            "[[topics]]",
            "[[topics]]\nid = \"empty\"\ntitle = \"Nothing yet\"\n\n[[topics]]",
        ),
        &expect![[r#"
            en/pack.toml:5: the topic `empty` has no article
        "#]],
    );
    check(
        "en/pack.toml",
        |text| format!("{text}\n[[topics]]\nid = \"code\"\ntitle = \"Codes again\"\n"),
        &expect![[r#"
            en/pack.toml:9: the topic `code` is there already: en/pack.toml:5
        "#]],
    );
    check(
        "en/articles/notes.txt",
        |_| "remember".to_owned(),
        &expect![[r#"
            en/articles/notes.txt:1: only .md files are read here
        "#]],
    );
    check(
        "en/articles/No Code.md",
        |_| ARTICLE.to_owned(),
        &expect![[r#"
            en/articles/No Code.md:1: a file is named with a-z, 0-9 and _ only: its name is its id
        "#]],
    );
}

#[test]
fn every_mistake_is_told_at_once() {
    let mut files = sound();
    files.remove("en/interface.toml");
    files.insert(
        "en/articles/code.md",
        ARTICLE
            .replace("topic", "topik")
            .replace("check:open", "check:"),
    );
    files.insert("en/articles/other.md", OTHER.replace("title = ", "title "));
    files.insert("en/guide.toml", GUIDE.replace("intro", "introduction"));
    check_folder(
        &files,
        &expect![[r#"
            en/articles/code.md:2: `topic` is missing
            en/articles/code.md:3: unknown key `topik`; the keys here are title, topic, order, popular, asks, tags, explains, related, otherwise
            en/articles/code.md:8: there is no form ``
            en/articles/other.md:2: key with no value, expected `=`
            en/guide.toml:1: `intro` is missing
            en/guide.toml:2: unknown key `introduction`; the keys here are title, intro, materials, steps
            en/interface.toml:1: this file is missing
        "#]],
    );
}
