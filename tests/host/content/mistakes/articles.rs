//! What can be wrong with an article: its front matter, its Markdown, its links.

use super::{check, swap};
use expect_test::expect;

#[test]
fn front_matter_is_read_strictly() {
    check(
        "en/articles/code.md",
        swap("title = ", "titel = "),
        &expect![[r#"
            en/articles/code.md:2: `title` is missing
            en/articles/code.md:2: unknown key `titel`; the keys here are title, topic, order, popular, asks, tags, explains, related, otherwise
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("\"No code arrives\"", "\"\""),
        &expect![[r#"
            en/articles/code.md:2: `title` is missing
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("\"No code arrives\"", "7"),
        &expect![[r#"
            en/articles/code.md:2: `title` must be a text in quotes
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("\"No code arrives\"", "\"No code"),
        &expect![[r#"
            en/articles/code.md:2: invalid basic string, expected `"`
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("topic = \"code\"", "topic = \"cod\""),
        &expect![[r#"
            en/articles/code.md:3: there is no topic `cod`
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("topic = \"code\"\n", ""),
        &expect![[r#"
            en/articles/code.md:2: `topic` is missing
        "#]],
    );
    check(
        "en/articles/code.md",
        swap(", \"no sms\"", ""),
        &expect![[r#"
            en/articles/code.md:4: `asks`: 1 given, at least 2 needed
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("\"no sms\"", "3"),
        &expect![[r#"
            en/articles/code.md:4: `asks` must be a list of texts, none of them empty
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("mobile.prefix", "mobile.prefiks"),
        &expect![[r#"
            en/articles/code.md:5: there is no reason `mobile.prefiks`
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("[\"other\"]", "[\"othr\", \"code\"]"),
        &expect![[r#"
            en/articles/code.md:6: an article is not related to itself
            en/articles/code.md:6: there is no article `othr`
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("[\"other\"]", "[\"other\"]\notherwise = \"othr\""),
        &expect![[r#"
            en/articles/code.md:7: `otherwise` is for an answer with steps to try
            en/articles/code.md:7: there is no article `othr`
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("[\"other\"]", "[\"other\"]\norder = \"first\"\npopular = 1"),
        &expect![[r#"
            en/articles/code.md:7: `order` must be a whole number
            en/articles/code.md:8: `popular` must be true or false
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("+++\n", ""),
        &expect![[r#"
            en/articles/code.md:1: an article begins with its title and asks between two lines of +++
        "#]],
    );
}

#[test]
fn questions_are_asked_once() {
    check(
        "en/articles/other.md",
        swap("another thing", "Where is my code?"),
        &expect![[r#"
            en/articles/other.md:4: the question `Where is my code?` is there already: en/articles/code.md:4
        "#]],
    );
    check(
        "en/articles/other.md",
        swap("\"more\"", "\"more\", \"More!\""),
        &expect![[r#"
            en/articles/other.md:4: the question `more` is there already: en/articles/other.md:4
        "#]],
    );
    check(
        "en/articles/other.md",
        swap("Something else", "No code arrives"),
        &expect![[r#"
            en/articles/other.md:2: the question `No code arrives` is there already: en/articles/code.md:2
        "#]],
    );
    check(
        "en/articles/other.md",
        swap("asks =", "explains = [\"mobile.prefix\"]\nasks ="),
        &expect![[r#"
            en/articles/other.md:4: the reason `mobile.prefix` is explained already: en/articles/code.md:5
        "#]],
    );
}

#[test]
fn an_answer_is_simple_markdown() {
    check(
        "en/articles/other.md",
        swap("1. Read", "<b>1</b>. Read"),
        &expect![[r#"
            en/articles/other.md:6: HTML cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
        "#]],
    );
    check(
        "en/articles/other.md",
        |text| format!("{text}\n<div>\nhi\n</div>\n"),
        &expect![[r#"
            en/articles/other.md:9: HTML cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
        "#]],
    );
    check(
        "en/articles/other.md",
        swap("+++\n1. Read", "+++\n# Title\n\n1. Read"),
        &expect![[r#"
            en/articles/other.md:6: only `## ` headings: the title is the heading above them
        "#]],
    );
    check(
        "en/articles/other.md",
        |text| {
            format!(
                "{text}\n![a card](https://example.com/a.png)\n\n| a | b |\n|---|---|\n| c | d |\n"
            )
        },
        &expect![[r#"
            en/articles/other.md:9: an image cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
            en/articles/other.md:11: a table cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
        "#]],
    );
    check(
        "en/articles/other.md",
        |text| {
            format!("{text}\n`code` and *this* and ~~that~~\nand so on\n\n---\n\n    indented\n")
        },
        &expect![[r#"
            en/articles/other.md:9: *emphasis* (write **strong**) cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
            en/articles/other.md:9: code cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
            en/articles/other.md:9: ~~struck~~ text cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
            en/articles/other.md:12: a line across cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
            en/articles/other.md:14: code cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
        "#]],
    );
    check(
        "en/articles/other.md",
        |text| format!("{text}\n## A heading\n\n- [ ] tick\n-\n\n3. third\n"),
        &expect![[r#"
            en/articles/other.md:11: a tick box cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links
            en/articles/other.md:12: a step or list item without words
            en/articles/other.md:14: steps begin at 1 and follow each other without a break
        "#]],
    );
    check(
        "en/articles/other.md",
        |text| format!("{text}\n> note\n> **a `b`** [](guide:) [**c**](guide:)\n"),
        &expect![[r#"
            en/articles/other.md:10: a link without words
            en/articles/other.md:10: only plain words in a link
            en/articles/other.md:10: only plain words in strong text
        "#]],
    );
    check(
        "en/articles/other.md",
        |text| format!("{text}\n只看**“这里”**的提示。\n\n[没有](article:no such)\n"),
        &expect![[r#"
            en/articles/other.md:9: `**` marks nothing here: leave punctuation and spaces outside of it
            en/articles/other.md:11: this link is not read as one: [words](article:ID), without spaces
        "#]],
    );
    check(
        "en/articles/code.md",
        swap(
            "Look at the signal, then [check the number](check:open).\n",
            "",
        ),
        &expect![[r#"
            en/articles/code.md:8: the answer is missing
        "#]],
    );
}

#[test]
fn links_lead_somewhere() {
    check(
        "en/articles/other.md",
        swap("article:code", "article:cod"),
        &expect![[r#"
            en/articles/other.md:6: there is no article `cod`
        "#]],
    );
    check(
        "en/articles/code.md",
        swap("check:open", "check:opn"),
        &expect![[r#"
            en/articles/code.md:8: there is no form `opn`
        "#]],
    );
    check(
        "en/articles/other.md",
        swap("tel:95588", "tel:call me"),
        &expect![[r#"
            en/articles/other.md:6: this link is not read as one: [words](article:ID), without spaces
        "#]],
    );
    check(
        "en/articles/other.md",
        swap("https://", "http://"),
        &expect![[r#"
            en/articles/other.md:7: a link leads to article:ID, check:FORM, guide:, tel:NUMBER or https://…, not to `http://example.com`
        "#]],
    );
    check(
        "en/articles/other.md",
        swap("article:code", "code.md"),
        &expect![[r#"
            en/articles/other.md:6: a link leads to article:ID, check:FORM, guide:, tel:NUMBER or https://…, not to `code.md`
        "#]],
    );
    check(
        "en/guide.toml",
        swap("Only the real one.", "Only the\n[real](article:real) one."),
        &expect![[r#"
            en/guide.toml:9: there is no article `real`
        "#]],
    );
    check(
        "en/guide.toml",
        swap("[\"code\"]", "[\"cod\"]"),
        &expect![[r#"
            en/guide.toml:10: there is no article `cod`
        "#]],
    );
    check(
        "en/guide.toml",
        swap("form = \"open\"", "form = \"opn\""),
        &expect![[r#"
            en/guide.toml:11: there is no form `opn`
        "#]],
    );
}
