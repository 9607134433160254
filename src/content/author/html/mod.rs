//! The pack as static HTML: what a visitor reads where JavaScript or WebAssembly is off.

mod markup;
mod words;
mod writer;

use crate::content::Pack;
use markup::Markup;
use writer::Writer;

/// The whole pack as a fragment of HTML: every question as a `<details>`, grouped by topic, then the
/// guide, then who wrote it. Made to stand inside `<bank-help>`: without style, script or `<h1>`.
///
/// Links between answers lead to `#bank-help-ID`. A sentence that links to the form check is left out,
/// since without a program nothing can check.
///
/// ```
/// use bank_help::content::author;
/// let pack = author::build_json(
///     r#"{ "lang": "en", "articles": [{ "id": "code", "title": "Why <b>?" }] }"#,
/// );
/// assert!(author::html(&pack.unwrap()).contains("<summary>Why &lt;b&gt;?</summary>"));
/// ```
pub fn html(pack: &Pack) -> String {
    let mut writer = Writer::new(2);
    writer.heading(0, "", &pack.title);
    writer.questions(pack);
    writer.guide(pack);
    writer.blocks(0, &pack.about.blocks());
    writer.finish()
}

/// The whole pack as a page of its own, with a link to each topic at the top. The page has no script,
/// and no style but the sheet at the address `sheet`.
pub fn page(pack: &Pack, sheet: &str) -> String {
    let sentence = |code: &str| pack.messages.get(code).unwrap_or_default();
    let mut writer = Writer::new(1);
    writer.literal(0, "<!DOCTYPE html>");
    writer.line(0, &Markup::start("html", &[("lang", &pack.lang)]));
    writer.literal(0, "<head>");
    writer.literal(1, r#"<meta charset="utf-8">"#);
    writer.literal(
        1,
        r#"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
    );
    writer.text(1, "title", &pack.title);
    let link = Markup::start("link", &[("rel", "stylesheet"), ("href", sheet)]);
    writer.line(1, &link);
    writer.literal(0, "</head>\n<body>\n<header>");
    writer.heading(0, "", &pack.title);
    let warning = sentence("ui.warning");
    if !warning.is_empty() {
        writer.text(0, "p", warning);
    }
    writer.navigation(pack, sentence("ui.topics.label"));
    writer.literal(0, "</header>\n<main>");
    writer.questions(pack);
    writer.guide(pack);
    writer.literal(0, "</main>\n<footer>");
    writer.blocks(0, &pack.about.blocks());
    writer.literal(0, "</footer>\n</body>\n</html>");
    writer.finish()
}

/// The comments in a page between which its owner wants the questions.
const START: &str = "<!-- faq:start -->";
const END: &str = "<!-- faq:end -->";

/// A page with the pack's [`html`] in the place of what stands between `<!-- faq:start -->` and
/// `<!-- faq:end -->`, indented like the first of them. `None` where the page has no such comments.
pub fn renew(page: &str, pack: &Pack) -> Option<String> {
    let (before, rest) = page.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    let indent = before.rsplit('\n').next().unwrap_or_default();
    let faq: String = html(pack)
        .lines()
        .map(|line| format!("{indent}{line}\n"))
        .collect();
    Some(format!("{before}{START}\n{faq}{indent}{END}{after}"))
}
