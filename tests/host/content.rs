//! The shipped content is whole, and reading it tells every mistake.

mod documents;
mod html;
mod json;
mod languages;
mod mistakes;

use bank_help::checks::{Check, Reason};
use bank_help::content::author::{self, Mistake};
use bank_help::content::{Body, Form, Pack};
use bank_help::forms::{Values, visible_fields};
use std::collections::BTreeSet;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn listed(mistakes: Vec<Mistake>) -> String {
    let lines: Vec<String> = mistakes.iter().map(Mistake::to_string).collect();
    lines.join("\n")
}

fn shipped(lang: &str) -> Pack {
    author::build(&root().join("content"), lang)
        .unwrap_or_else(|mistakes| panic!("{}", listed(mistakes)))
}

/// Every shipped pack.
fn all_shipped() -> Vec<Pack> {
    let contents = author::contents(&root().join("content")).unwrap();
    assert!(contents.languages.contains(&"zh-CN".to_owned()));
    contents
        .languages
        .iter()
        .map(|lang| shipped(lang))
        .collect()
}

#[test]
fn the_shipped_packs_build_without_a_mistake() {
    for pack in all_shipped() {
        assert!(!pack.title.is_empty() && !pack.about.is_empty());
        assert!(pack.articles.len() >= 30, "{}", pack.articles.len());
        let guide = pack.guide.as_ref().unwrap();
        assert_eq!((guide.materials.len(), guide.steps.len()), (4, 6));
        let popular = pack.articles.iter().filter(|article| article.popular);
        assert!((4..=10).contains(&popular.count()));
    }
}

#[test]
fn every_article_is_asked_in_ten_ways_that_are_its_own() {
    for pack in all_shipped() {
        let mut seen = BTreeSet::new();
        for article in &pack.articles {
            assert!(article.asks.len() >= 10, "{}", article.id);
            assert!(!article.tags.is_empty(), "{}", article.id);
            for question in article.asks.iter().chain([&article.title]) {
                let bare: String = question.to_lowercase().split_whitespace().collect();
                assert!(seen.insert(bare), "asked twice: {question}");
            }
        }
    }
}

#[test]
fn every_reason_that_a_form_can_give_has_a_sentence_and_an_article() {
    for pack in all_shipped() {
        let fields = pack.forms.iter().flat_map(|form| &form.fields);
        let checks: Vec<Check> = fields
            .filter_map(|it| Check::from_name(&it.check))
            .collect();
        for reason in Reason::ALL {
            let code = reason.code();
            let is_said = checks.iter().any(|check| check.may_say(*reason));
            if !is_said {
                assert_eq!(pack.sentence(code, &[]), "", "{code}: loaded for nothing");
                continue;
            }
            assert!(!pack.sentence(code, &[]).is_empty(), "{code}: no sentence");
            assert!(pack.article_on(code).is_some(), "{code}: no article");
        }
    }
}

#[test]
fn every_link_and_related_article_is_there() {
    for pack in all_shipped() {
        let articles = pack.articles.iter();
        let named = articles.flat_map(|article| article.related.iter().cloned());
        let named = named.map(|id| format!("article:{id}"));
        let bodies = pack.articles.iter().map(|article| &article.body);
        let linked = bodies.chain([&pack.about]).flat_map(Body::links);
        for to in linked.chain(named) {
            let there = match to.split_once(':') {
                Some(("article", id)) => pack.article(id).is_some(),
                Some(("check", form)) => pack.form(form).is_some(),
                Some(("guide", "")) => pack.guide.is_some(),
                Some(("tel", "95588" | "110")) => true,
                _ => false,
            };
            assert!(there, "{to}");
        }
    }
}

#[test]
fn the_form_has_no_field_for_a_password_or_a_code() {
    for pack in all_shipped() {
        let form: &Form = pack.form("open_wallet").unwrap();
        let documents = &form.fields[0].choices;
        let optional = ["bank_card", "id_photo"];
        let numbers = ["id_card", "hk_macau_permit", "taiwan_permit", "passport"];
        assert_eq!(documents.len(), numbers.len(), "the document comes first");
        for (document, number) in documents.iter().zip(numbers) {
            let values: Values = [("document".to_owned(), document.value.clone())]
                .into_iter()
                .collect();
            let form = visible_fields(form, &values);
            let checks: Vec<&str> = form.fields[1..].iter().map(|it| &*it.check).collect();
            let expected = format!("person_name {number} birth_date sex mobile bank_card");
            let photo = match number {
                "id_card" => " id_photo",
                _ => "",
            };
            assert_eq!(checks.join(" "), expected + photo);
            for field in &form.fields[1..] {
                assert_eq!(
                    field.required,
                    !optional.contains(&&*field.id),
                    "{}",
                    field.id
                );
            }
        }
    }
}

#[test]
fn english_is_set_as_english() {
    for text in languages::sentences(&shipped("en")) {
        assert!(!text.contains("  "), "two spaces: {text}");
        for ch in text.chars() {
            // Names that stand on the screen in Chinese may stand here too, in brackets.
            let wide = "，。？！：；、（）".contains(ch);
            assert!(!wide && !"\"'".contains(ch), "{ch} in {text}");
        }
    }
}

#[test]
fn chinese_is_set_in_full_width() {
    let is_han = |ch: char| ('\u{4e00}'..='\u{9fff}').contains(&ch);
    let packs = ["zh-CN", "zh-Hant"].map(shipped);
    for text in packs.iter().flat_map(languages::sentences) {
        let chars: Vec<char> = text.chars().collect();
        for pair in chars.windows(2) {
            let narrow = is_han(pair[0]) && ",.;:!?()\"'".contains(pair[1]);
            let tight = is_han(pair[0]) && pair[1].is_ascii_alphanumeric()
                || pair[0].is_ascii_alphanumeric() && is_han(pair[1]);
            assert!(!narrow && !tight, "{}{} in {text}", pair[0], pair[1]);
        }
    }
}

#[test]
fn the_page_says_the_same_without_javascript() {
    let path = root().join("index.html");
    let page = std::fs::read_to_string(&path).unwrap();
    let renewed = author::renew(&page, &shipped("zh-CN")).expect("no faq:start and faq:end");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, renewed).unwrap();
    } else {
        let advice = "index.html is behind content/: run `cargo xtask content html`";
        assert!(page == renewed, "{advice}");
    }
}
