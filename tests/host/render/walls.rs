//! What must never be drawn, whatever a pack says.

use super::panel;
use bank_help::content::{Block, Inline};
use bank_help::state::{ArticleView, FeedbackView, Screen};

fn article(body: Vec<Block>) -> Screen {
    Screen::Article(Box::new(ArticleView {
        article: "a".into(),
        back_label: "返回".into(),
        copy_link_label: String::new(),
        title: "<b>标题</b>".into(),
        body,
        remedies: None,
        after_remedies: Vec::new(),
        field_links: Vec::new(),
        related_label: String::new(),
        related: Vec::new(),
        feedback: FeedbackView {
            question: String::new(),
            yes: String::new(),
            no: String::new(),
            helpful: None,
            reasons: Vec::new(),
        },
    }))
}

#[test]
fn words_are_words_and_never_markup() {
    let html = panel(article(vec![Block::Paragraph(vec![Inline::Text(
        "<img src=x onerror=alert(1)>".into(),
    )])]));
    assert!(html.contains("&lt;img src=x onerror=alert(1)"), "{html}");
    assert!(html.contains("&lt;b"), "{html}");
    assert!(!html.contains("<img") && !html.contains("<b>"), "{html}");
}

#[test]
fn a_link_of_any_other_kind_is_its_words_alone() {
    for to in [
        "javascript:alert(1)",
        "http://bank.example/",
        "data:text/html,x",
        "//x",
        "JAVASCRIPT:x",
        "",
    ] {
        let html = panel(article(vec![Block::Paragraph(vec![Inline::Link {
            link: "请点这里".into(),
            to: to.into(),
        }])]));
        assert!(
            html.contains("请点这里") && !html.contains("<a "),
            "{to}: {html}"
        );
    }
}

#[test]
fn nothing_writes_styles_raw_html_or_to_the_console() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/ui");
    for file in files(folder.as_ref()) {
        let code = std::fs::read_to_string(&file).unwrap();
        for word in [
            "style=",
            "inner_html",
            "innerHTML",
            "from_html_unchecked",
            "create_portal",
            "console",
        ] {
            let used = code
                .lines()
                .any(|line| !line.trim_start().starts_with("//") && line.contains(word));
            assert!(!used, "{}: {word}", file.display());
        }
    }
}

/// Every file below a folder.
fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let paths = std::fs::read_dir(folder).unwrap();
    let paths = paths.map(|entry| entry.unwrap().path());
    let below = |path: std::path::PathBuf| match path.is_dir() {
        true => files(&path),
        false => vec![path],
    };
    paths.flat_map(below).collect()
}
