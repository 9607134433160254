//! The pack as static HTML: what a visitor reads where JavaScript or WebAssembly is off.

mod words;
mod writer;

use crate::content::Pack;
use writer::{Writer, escape};

/// Every question as a `<details>`, grouped by topic, then the guide, then who wrote it, to stand
/// inside `<bank-help>`: no style, no script and no heading above `<h2>`.
///
/// Links between answers lead to `#bank-help-ID`. A sentence that leads to the form check is left
/// out: nothing here can check.
pub fn html(pack: &Pack) -> String {
    let mut writer = Writer::new(2);
    writer.heading(0, "", &pack.title);
    writer.questions(pack);
    writer.guide(pack);
    writer.blocks(0, &pack.about.blocks());
    writer.html
}

/// The same as a page that stands alone: no script, no style but the sheet at that address, and a
/// way to each topic at the top.
pub fn page(pack: &Pack, sheet: &str) -> String {
    let said = |code: &str| escape(pack.messages.get(code).unwrap_or_default());
    let mut writer = Writer::new(1);
    writer.html = format!(
        r#"<!DOCTYPE html>
<html lang="{lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{title}</title>
  <link rel="stylesheet" href="{sheet}">
</head>
<body>
<header>
"#,
        lang = escape(&pack.lang),
        title = escape(&pack.title),
        sheet = escape(sheet),
    );
    writer.heading(0, "", &pack.title);
    let warning = said("ui.warning");
    if !warning.is_empty() {
        writer.line(0, &format!("<p>{warning}</p>"));
    }
    writer.ways(pack, &said("ui.topics.label"));
    writer.html.push_str("</header>\n<main>\n");
    writer.questions(pack);
    writer.guide(pack);
    writer.html.push_str("</main>\n<footer>\n");
    writer.blocks(0, &pack.about.blocks());
    writer.html.push_str("</footer>\n</body>\n</html>\n");
    writer.html
}

const START: &str = "<!-- faq:start -->";
const END: &str = "<!-- faq:end -->";

/// A page with the pack's [`html`] between `<!-- faq:start -->` and `<!-- faq:end -->`, indented
/// like the first of them; `None` where the page has no such place.
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
