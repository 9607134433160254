//! Questions, the guide and blocks as lines of HTML.

use super::words::words;
use crate::content::{Article, Block, GuideItem, Pack};
use std::fmt::Write;

/// HTML as it grows.
pub(super) struct Writer {
    pub(super) html: String,
    /// The level of the first heading.
    top: usize,
}

impl Writer {
    pub(super) fn new(top: usize) -> Writer {
        let html = String::new();
        Writer { html, top }
    }

    pub(super) fn line(&mut self, depth: usize, text: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.html, "{:width$}{text}", "", width = depth * 2);
    }

    /// A heading so far below the first; a link leads to it where it has an id.
    pub(super) fn heading(&mut self, below: usize, id: &str, title: &str) {
        let (level, title) = (self.top + below, escape(title));
        let id = match id {
            "" => String::new(),
            id => format!(" id=\"bank-help-{}\"", escape(id)),
        };
        self.line(0, &format!("<h{level}{id}>{title}</h{level}>"));
    }

    /// A link to each topic and to the guide.
    pub(super) fn ways(&mut self, pack: &Pack, label: &str) {
        let guide = pack
            .guide
            .iter()
            .map(|guide| ("guide".to_owned(), &guide.title));
        let topics = pack
            .topics
            .iter()
            .map(|topic| (topic_id(&topic.id), &topic.title));
        let label = match label {
            "" => String::new(),
            label => format!(" aria-label=\"{label}\""),
        };
        self.line(0, &format!("<nav{label}>"));
        self.line(1, "<ul>");
        for (id, title) in topics.chain(guide) {
            let (id, title) = (escape(&id), escape(title));
            let way = format!("<li><a href=\"#bank-help-{id}\">{title}</a></li>");
            self.line(2, &way);
        }
        self.line(1, "</ul>");
        self.line(0, "</nav>");
    }

    pub(super) fn questions(&mut self, pack: &Pack) {
        self.questions_on(pack, "");
        for topic in &pack.topics {
            let id = match self.top {
                1 => topic_id(&topic.id),
                _ => String::new(),
            };
            self.heading(1, &id, &topic.title);
            self.questions_on(pack, &topic.id);
        }
    }

    fn questions_on(&mut self, pack: &Pack, topic: &str) {
        let is_own = |article: &&Article| article.topic == topic;
        for article in pack.articles.iter().filter(is_own) {
            let (id, title) = (escape(&article.id), escape(&article.title));
            self.line(0, &format!("<details id=\"bank-help-{id}\">"));
            self.line(1, &format!("<summary>{title}</summary>"));
            self.blocks(1, &article.body.blocks());
            self.line(0, "</details>");
        }
    }

    pub(super) fn guide(&mut self, pack: &Pack) {
        let Some(guide) = &pack.guide else { return };
        self.heading(1, "guide", &guide.title);
        self.line(0, &format!("<p>{}</p>", escape(&guide.intro)));
        self.items("ul", &guide.materials);
        self.items("ol", &guide.steps);
    }

    fn items(&mut self, list: &str, items: &[GuideItem]) {
        if items.is_empty() {
            return;
        }
        self.line(0, &format!("<{list}>"));
        for item in items {
            self.line(1, "<li>");
            let title = escape(&item.title);
            self.line(2, &format!("<p><strong>{title}</strong></p>"));
            self.blocks(2, &item.body.blocks());
            self.line(1, "</li>");
        }
        self.line(0, &format!("</{list}>"));
    }

    pub(super) fn blocks(&mut self, depth: usize, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(inlines) => {
                    let level = self.top + 2;
                    let words = words(inlines);
                    self.line(depth, &format!("<h{level}>{words}</h{level}>"));
                }
                Block::Paragraph(inlines) => {
                    let words = words(inlines);
                    if !words.is_empty() {
                        self.line(depth, &format!("<p>{words}</p>"));
                    }
                }
                Block::Steps(items) => self.nested(depth, "ol", items),
                Block::List(items) => self.nested(depth, "ul", items),
                Block::Note(inner) => {
                    self.line(depth, "<blockquote>");
                    self.blocks(depth + 1, inner);
                    self.line(depth, "</blockquote>");
                }
            }
        }
    }

    fn nested(&mut self, depth: usize, list: &str, items: &[Vec<Block>]) {
        self.line(depth, &format!("<{list}>"));
        for item in items {
            if let [Block::Paragraph(inlines)] = item.as_slice() {
                self.line(depth + 1, &format!("<li>{}</li>", words(inlines)));
                continue;
            }
            self.line(depth + 1, "<li>");
            self.blocks(depth + 2, item);
            self.line(depth + 1, "</li>");
        }
        self.line(depth, &format!("</{list}>"));
    }
}

/// An article may be called like a topic.
fn topic_id(topic: &str) -> String {
    format!("topic-{topic}")
}

pub(super) fn escape(text: &str) -> String {
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
