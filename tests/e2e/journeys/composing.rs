//! Typing Chinese with an input method, as Chromium's own hears it: a composition that is going on, its
//! keys, and its end. The other engines have no such way in; there `tests/web/typing.rs` has to do.

use crate::page::Page;
use serde_json::json;
use xtask::browsers::Engine;

const SEARCH: &str = "input[type=search]";

/// How pinyin stands in the field while it is typed: parted into syllables as it grows.
const PINYIN: [&str; 5] = ["y", "yan", "yan z", "yan zheng", "yan zheng ma"];

/// The keys with which an input method chooses, confirms and gives up. With Escape by its own name, as a
/// Mac has it, Chromium empties a search box by itself.
const KEYS: [(&str, u32); 4] = [
    ("ArrowDown", 40),
    ("ArrowUp", 38),
    ("Enter", 13),
    ("Process", 27),
];

/// A key that the input method takes: its code is 229, its name its own or `Process`.
fn taken(page: &Page<'_>, name: &str, code: u32) {
    for (kind, code) in [("rawKeyDown", 229), ("keyUp", code)] {
        let key = json!({
            "type": kind, "key": name, "code": name, "windowsVirtualKeyCode": code
        });
        page.devtools("Input.dispatchKeyEvent", key);
    }
}

/// Results come with every syllable; the keys of the input method leave the widget as it is; and what
/// was composed is searched for.
pub fn in_the_search_box(page: &Page<'_>) {
    if page.engine != Engine::Chromium {
        return;
    }
    let field = page.find(SEARCH);
    let value = || page.property(&field, "value");
    let until_value = |value: &str| page.until_property(SEARCH, "value", value);
    page.click(&field);
    for pinyin in PINYIN {
        page.compose_step(&field, pinyin);
        until_value(pinyin);
        // One letter may begin anything.
        if pinyin.len() > 1 {
            page.find(".result mark");
        }
    }
    page.find_saying(".result-title", "收不到验证码怎么办？");
    page.frames(2);
    let found = page.texts(".result-title");
    assert_eq!(found[0], "收不到验证码怎么办？");
    for (key, code) in KEYS {
        taken(page, key, code);
        assert_eq!(value(), "yan zheng ma", "{key}");
        assert_eq!(page.texts(".result-title"), found, "{key}");
        assert!(page.focus().contains("#query"), "{key}");
    }
    page.devtools("Input.insertText", json!({ "text": "验证码" }));
    until_value("验证码");
    page.find_saying(".result mark", "验证码");
    // Whoever gives a composition up has typed nothing.
    page.compose_step(&field, "mi");
    until_value("验证码mi");
    page.compose_step(&field, "");
    until_value("验证码");
    assert_eq!(page.console(), [""; 0]);
}

/// A field says nothing of half a word, however wrong it looks, and is judged once it is whole.
pub fn in_a_field(page: &Page<'_>) {
    if page.engine != Engine::Chromium {
        return;
    }
    page.click(&page.find("#tab-check"));
    for (name, pinyin, whole, is_wrong) in [
        ("name", "zhang'san", "张三", false),
        ("name", "li 4", "李4", true),
        ("mobile", "yao san ba", "一三八", true),
    ] {
        let css = format!("#field-{name}");
        let field = page.find(&css);
        let notes = format!("[data-field={name}] [data-kind=problem]");
        page.run(
            "arguments[0].focus(); arguments[0].select()",
            &[field.json()],
        );
        for end in 1..=pinyin.len() {
            page.compose_step(&field, &pinyin[..end]);
            page.until_property(&css, "value", &pinyin[..end]);
            page.settle();
            assert!(page.all(&notes).is_empty(), "{name}: {}", &pinyin[..end]);
        }
        for (key, code) in KEYS {
            taken(page, key, code);
            assert_eq!(page.property(&field, "value"), pinyin, "{key}");
            assert!(page.all(&notes).is_empty(), "{name}: {key}");
        }
        page.devtools("Input.insertText", json!({ "text": whole }));
        page.until_property(&css, "value", whole);
        page.settle();
        page.until_count(&notes, usize::from(is_wrong));
    }
    assert_eq!(page.console(), [""; 0]);
}
