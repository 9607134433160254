//! The pack as static HTML: what a visitor reads where JavaScript or WebAssembly is off.
//!
//! It stands inside `<bank-help>` in the page, so it brings no style, no script and no heading
//! above `<h2>`.

use crate::content::{Article, Block, GuideItem, Inline, Pack};
use std::fmt::Write;

/// Every question as a `<details>`, grouped by topic, then the guide, then who wrote it.
///
/// Links between answers lead to `#bank-help-ID`. A sentence that leads to the form check is left
/// out: nothing here can check.
pub fn html(pack: &Pack) -> String {
    let mut out = String::new();
    line(&mut out, 0, &format!("<h2>{}</h2>", escape(&pack.title)));
    let loose = pack
        .articles
        .iter()
        .filter(|article| article.topic.is_empty());
    questions(&mut out, loose);
    for topic in &pack.topics {
        line(&mut out, 0, &format!("<h3>{}</h3>", escape(&topic.title)));
        let own = pack
            .articles
            .iter()
            .filter(|article| article.topic == topic.id);
        questions(&mut out, own);
    }
    if let Some(guide) = &pack.guide {
        let title = escape(&guide.title);
        line(
            &mut out,
            0,
            &format!("<h3 id=\"bank-help-guide\">{title}</h3>"),
        );
        line(&mut out, 0, &format!("<p>{}</p>", escape(&guide.intro)));
        items(&mut out, "ul", &guide.materials);
        items(&mut out, "ol", &guide.steps);
    }
    blocks(&mut out, 0, &pack.about.blocks());
    out
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

fn questions<'a>(out: &mut String, articles: impl Iterator<Item = &'a Article>) {
    for article in articles {
        let (id, title) = (escape(&article.id), escape(&article.title));
        line(out, 0, &format!("<details id=\"bank-help-{id}\">"));
        line(out, 1, &format!("<summary>{title}</summary>"));
        blocks(out, 1, &article.body.blocks());
        line(out, 0, "</details>");
    }
}

fn items(out: &mut String, list: &str, items: &[GuideItem]) {
    if items.is_empty() {
        return;
    }
    line(out, 0, &format!("<{list}>"));
    for item in items {
        line(out, 1, "<li>");
        line(
            out,
            2,
            &format!("<p><strong>{}</strong></p>", escape(&item.title)),
        );
        blocks(out, 2, &item.body.blocks());
        line(out, 1, "</li>");
    }
    line(out, 0, &format!("</{list}>"));
}

fn blocks(out: &mut String, depth: usize, blocks_: &[Block]) {
    for block in blocks_ {
        match block {
            Block::Heading(inlines) => line(out, depth, &format!("<h4>{}</h4>", words(inlines))),
            Block::Paragraph(inlines) => {
                let words = words(inlines);
                if !words.is_empty() {
                    line(out, depth, &format!("<p>{words}</p>"));
                }
            }
            Block::Steps(items) => nested(out, depth, "ol", items),
            Block::List(items) => nested(out, depth, "ul", items),
            Block::Note(inner) => {
                line(out, depth, "<blockquote>");
                blocks(out, depth + 1, inner);
                line(out, depth, "</blockquote>");
            }
        }
    }
}

fn nested(out: &mut String, depth: usize, list: &str, items: &[Vec<Block>]) {
    line(out, depth, &format!("<{list}>"));
    for item in items {
        if let [Block::Paragraph(inlines)] = item.as_slice() {
            line(out, depth + 1, &format!("<li>{}</li>", words(inlines)));
            continue;
        }
        line(out, depth + 1, "<li>");
        blocks(out, depth + 2, item);
        line(out, depth + 1, "</li>");
    }
    line(out, depth, &format!("</{list}>"));
}

fn words(inlines: &[Inline]) -> String {
    readable(inlines).iter().map(inline).collect()
}

/// Without the sentences that lead to the form check.
fn readable(inlines: &[Inline]) -> Vec<Inline> {
    let mut kept: Vec<Inline> = Vec::new();
    let mut leaving_out = false;
    for inline in inlines {
        match inline {
            Inline::Link { to, .. } if to.starts_with("check:") => {
                leaving_out = true;
                while let Some(last) = kept.pop() {
                    if let Inline::Text(text) = &last
                        && let Some((before, _)) = text.rfind(is_end).map(|at| cut(text, at))
                    {
                        kept.push(Inline::Text(before.to_owned()));
                        break;
                    }
                }
            }
            Inline::Text(text) if leaving_out => {
                if let Some((_, after)) = text.find(is_end).map(|at| cut(text, at)) {
                    kept.push(Inline::Text(after.to_owned()));
                    leaving_out = false;
                }
            }
            _ if leaving_out => {}
            _ => kept.push(inline.clone()),
        }
    }
    kept
}

fn is_end(ch: char) -> bool {
    matches!(ch, '。' | '！' | '？' | '.' | '!' | '?')
}

/// Behind the end of a sentence at `at`.
fn cut(text: &str, at: usize) -> (&str, &str) {
    let end = text[at..]
        .chars()
        .next()
        .map_or(at, |ch| at + ch.len_utf8());
    text.split_at(end)
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escape(text),
        Inline::Strong { strong } => format!("<strong>{}</strong>", escape(strong)),
        Inline::Link { link, to } => {
            let href = match to.split_once(':') {
                Some(("article", id)) => format!("#bank-help-{id}"),
                Some(("guide", _)) => "#bank-help-guide".to_owned(),
                Some(("tel" | "https", _)) => to.clone(),
                _ => return escape(link),
            };
            format!("<a href=\"{}\">{}</a>", escape(&href), escape(link))
        }
    }
}

fn line(out: &mut String, depth: usize, text: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:width$}{text}", "", width = depth * 2);
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            ch => escaped.push(ch),
        }
    }
    escaped
}
