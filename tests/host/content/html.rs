//! The pack as static HTML.

use bank_help::content::Pack;
use bank_help::content::author::{build_json, html, page, renew};
use expect_test::expect;

const PACK: &str = r#"{
    "lang": "en", "title": "Help & more",
    "about": "Call us.",
    "topics": [{"id": "codes", "title": "Codes"}],
    "articles": [
        {"id": "loose", "title": "Why <b>?", "body": "\"Because\"."},
        {"id": "code", "title": "No code", "topic": "codes", "body": [
            {"heading": ["First"]},
            {"paragraph": ["See ", {"link": "this", "to": "article:loose"}, {"strong": "!"}]},
            {"paragraph": ["Look. Then ", {"strong": "here"}, " ", {"link": "check", "to": "check:open"},
                {"strong": "now"}, ", at once. Or wait."]},
            {"paragraph": [{"link": "Check", "to": "check:open"}]},
            {"steps": [[{"paragraph": [{"link": "call", "to": "tel:95588"}]}],
                [{"paragraph": ["or"]}, {"list": [[{"paragraph": ["wait"]}]]}]]},
            {"note": [{"paragraph": [{"link": "the steps", "to": "guide:"}]}]}
        ]}
    ],
    "guide": {"title": "Steps", "intro": "In order.",
        "materials": [{"id": "phone", "title": "A phone"}],
        "steps": [{"id": "open", "title": "Open", "body": "The real one."}]},
    "forms": [{"id": "open"}]
}"#;

#[test]
fn a_pack_is_readable_without_a_program() {
    expect![[r##"
        <h2>Help &amp; more</h2>
        <details id="bank-help-loose">
          <summary>Why &lt;b&gt;?</summary>
          <p>&quot;Because&quot;.</p>
        </details>
        <h3>Codes</h3>
        <details id="bank-help-code">
          <summary>No code</summary>
          <h4>First</h4>
          <p>See <a href="#bank-help-loose">this</a><strong>!</strong></p>
          <p>Look. Or wait.</p>
          <ol>
            <li><a href="tel:95588">call</a></li>
            <li>
              <p>or</p>
              <ul>
                <li>wait</li>
              </ul>
            </li>
          </ol>
          <blockquote>
            <p><a href="#bank-help-guide">the steps</a></p>
          </blockquote>
        </details>
        <h3 id="bank-help-guide">Steps</h3>
        <p>In order.</p>
        <ul>
          <li>
            <p><strong>A phone</strong></p>
          </li>
        </ul>
        <ol>
          <li>
            <p><strong>Open</strong></p>
            <p>The real one.</p>
          </li>
        </ol>
        <p>Call us.</p>
    "##]]
    .assert_eq(&html(&build_json(PACK).unwrap()));
}

#[test]
fn a_page_that_stands_alone_has_a_way_to_each_topic() {
    let pack = r#"{
        "lang": "en", "title": "Help & more", "about": "Call us.",
        "topics": [{"id": "codes", "title": "Codes"}],
        "articles": [{"id": "code", "title": "No code", "topic": "codes", "body": [
            {"heading": ["First"]}, {"paragraph": ["Wait."]}]}],
        "guide": {"title": "Steps", "intro": "In order.", "steps": [{"id": "open", "title": "Open"}]},
        "messages": {"ui.warning": "Tell nobody.", "ui.topics.label": "By topic"}
    }"#;
    expect![[r##"
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Help &amp; more</title>
          <link rel="stylesheet" href="page.css">
        </head>
        <body>
        <header>
        <h1>Help &amp; more</h1>
        <p>Tell nobody.</p>
        <nav aria-label="By topic">
          <ul>
            <li><a href="#bank-help-topic-codes">Codes</a></li>
            <li><a href="#bank-help-guide">Steps</a></li>
          </ul>
        </nav>
        </header>
        <main>
        <h2 id="bank-help-topic-codes">Codes</h2>
        <details id="bank-help-code">
          <summary>No code</summary>
          <h3>First</h3>
          <p>Wait.</p>
        </details>
        <h2 id="bank-help-guide">Steps</h2>
        <p>In order.</p>
        <ol>
          <li>
            <p><strong>Open</strong></p>
          </li>
        </ol>
        </main>
        <footer>
        <p>Call us.</p>
        </footer>
        </body>
        </html>
    "##]]
    .assert_eq(&page(&build_json(pack).unwrap(), "page.css"));
}

/// What WordPress lets everyone write, of it what is used here.
#[test]
fn nothing_of_it_is_filtered() {
    let page = html(&super::shipped("zh-CN"));
    let tags = [
        "a",
        "blockquote",
        "details",
        "h2",
        "h3",
        "h4",
        "li",
        "ol",
        "p",
        "strong",
        "summary",
        "ul",
    ];
    for tag in page.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap();
        let mut words = tag.trim_start_matches('/').split(' ');
        let name = words.next().unwrap();
        assert!(tags.contains(&name), "<{tag}>");
        for attribute in words {
            let is_known = attribute.starts_with("id=") || attribute.starts_with("href=");
            assert!(is_known, "<{tag}>");
        }
    }
}

#[test]
fn only_what_stands_between_the_marks_is_renewed() {
    let pack = Pack {
        title: "Help".to_owned(),
        ..Pack::default()
    };
    let page = "a\n  <!-- faq:start --> old <!-- faq:end -->\nz";
    let renewed = "a\n  <!-- faq:start -->\n  <h2>Help</h2>\n  <!-- faq:end -->\nz";
    assert_eq!(renew(page, &pack).unwrap(), renewed);
    assert_eq!(renew(renewed, &pack).unwrap(), renewed);
    assert_eq!(renew("<!-- faq:end --><!-- faq:start -->", &pack), None);
}

#[test]
fn a_link_that_leads_elsewhere_is_plain_words() {
    let pack = Pack::from_json(
        r#"{"lang": "en", "articles": [{"id": "a", "title": "A", "body": [
            {"paragraph": [{"link": "one", "to": "javascript:alert(1)"}, " ",
                {"link": "two", "to": "http://a.example"}, " ", {"link": "three", "to": "/a"}]}]}]}"#,
    );
    let page = html(&pack.unwrap());
    assert!(page.contains("<p>one two three</p>"), "{page}");
}
