//! Questions, the guide and blocks as lines of HTML.

use super::markup::{Attributes, Markup};
use super::words::words;
use crate::content::{Article, Block, GuideItem, Pack};

/// Headings by their level, the first of which is `h1`.
const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// HTML as it grows, line by line.
pub(super) struct Writer {
    html: String,
    /// The level of the title: 1 on a page of its own, 2 inside another page.
    top_level: usize,
}

impl Writer {
    pub(super) fn new(top_level: usize) -> Writer {
        let html = String::new();
        Writer { html, top_level }
    }

    /// The HTML written so far.
    pub(super) fn finish(self) -> String {
        self.html
    }

    /// Writes one line, indented by two spaces for each level of `depth`.
    pub(super) fn line(&mut self, depth: usize, markup: &Markup) {
        self.html.push_str(&"  ".repeat(depth));
        self.html.push_str(markup.as_str());
        self.html.push('\n');
    }

    /// Writes a line that stands in the source of this program.
    pub(super) fn literal(&mut self, depth: usize, html: &'static str) {
        self.line(depth, &Markup::literal(html));
    }

    /// Writes an element with text on one line.
    pub(super) fn text(&mut self, depth: usize, name: &'static str, text: &str) {
        self.element(depth, name, &[], Markup::text(text));
    }

    fn element(
        &mut self,
        depth: usize,
        name: &'static str,
        attributes: Attributes<'_>,
        inner: Markup,
    ) {
        self.line(depth, &Markup::element(name, attributes, inner));
    }

    /// Writes a start tag, what `inner` writes, and the end tag, each on lines of their own.
    fn enclose(
        &mut self,
        depth: usize,
        name: &'static str,
        attributes: Attributes<'_>,
        inner: impl FnOnce(&mut Writer),
    ) {
        self.line(depth, &Markup::start(name, attributes));
        inner(self);
        self.line(depth, &Markup::end(name));
    }

    /// The name of a heading so many levels below the title.
    fn heading_name(&self, below: usize) -> &'static str {
        HEADINGS[(self.top_level + below).min(HEADINGS.len()) - 1]
    }

    /// Writes a heading so many levels below the title. Where `id` is not empty, links can lead to it.
    pub(super) fn heading(&mut self, below: usize, id: &str, title: &str) {
        let id = match id {
            "" => String::new(),
            id => anchor(id),
        };
        let name = self.heading_name(below);
        self.element(0, name, &[("id", &id)], Markup::text(title));
    }

    /// Writes a link to each topic and to the guide.
    pub(super) fn navigation(&mut self, pack: &Pack, label: &str) {
        let guide = (pack.guide.iter()).map(|guide| ("guide".to_owned(), &guide.title));
        let topics = (pack.topics.iter()).map(|topic| (topic_id(&topic.id), &topic.title));
        self.enclose(0, "nav", &[("aria-label", label)], |writer| {
            writer.enclose(1, "ul", &[], |writer| {
                for (id, title) in topics.chain(guide) {
                    let href = format!("#{}", anchor(&id));
                    let link = Markup::element("a", &[("href", &href)], Markup::text(title));
                    writer.element(2, "li", &[], link);
                }
            });
        });
    }

    /// Writes every article: those without a topic, then topic by topic.
    pub(super) fn questions(&mut self, pack: &Pack) {
        self.questions_on(pack, "");
        for topic in &pack.topics {
            let id = match self.top_level {
                1 => topic_id(&topic.id),
                _ => String::new(),
            };
            self.heading(1, &id, &topic.title);
            self.questions_on(pack, &topic.id);
        }
    }

    fn questions_on(&mut self, pack: &Pack, topic: &str) {
        let is_on_topic = |article: &&Article| article.topic == topic;
        for article in pack.articles.iter().filter(is_on_topic) {
            let id = anchor(&article.id);
            self.enclose(0, "details", &[("id", &id)], |writer| {
                writer.text(1, "summary", &article.title);
                writer.blocks(1, &article.body.blocks());
            });
        }
    }

    /// Writes the guide, if the pack has one.
    pub(super) fn guide(&mut self, pack: &Pack) {
        let Some(guide) = &pack.guide else { return };
        self.heading(1, "guide", &guide.title);
        self.text(0, "p", &guide.intro);
        self.guide_items("ul", &guide.materials);
        self.guide_items("ol", &guide.steps);
    }

    fn guide_items(&mut self, list: &'static str, items: &[GuideItem]) {
        if items.is_empty() {
            return;
        }
        self.enclose(0, list, &[], |writer| {
            for item in items {
                writer.enclose(1, "li", &[], |writer| {
                    let title = Markup::element("strong", &[], Markup::text(&item.title));
                    writer.element(2, "p", &[], title);
                    writer.blocks(2, &item.body.blocks());
                });
            }
        });
    }

    /// Writes the blocks of an answer.
    pub(super) fn blocks(&mut self, depth: usize, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(inlines) => {
                    self.element(depth, self.heading_name(2), &[], words(inlines));
                }
                Block::Paragraph(inlines) => {
                    let words = words(inlines);
                    if !words.is_empty() {
                        self.element(depth, "p", &[], words);
                    }
                }
                Block::Steps(items) => self.list(depth, "ol", items),
                Block::List(items) => self.list(depth, "ul", items),
                Block::Note(inner) => self.enclose(depth, "blockquote", &[], |writer| {
                    writer.blocks(depth + 1, inner);
                }),
            }
        }
    }

    fn list(&mut self, depth: usize, list: &'static str, items: &[Vec<Block>]) {
        self.enclose(depth, list, &[], |writer| {
            for item in items {
                if let [Block::Paragraph(inlines)] = item.as_slice() {
                    writer.element(depth + 1, "li", &[], words(inlines));
                    continue;
                }
                writer.enclose(depth + 1, "li", &[], |writer| {
                    writer.blocks(depth + 2, item);
                });
            }
        });
    }
}

/// The `id` attribute of something with that id in the pack.
fn anchor(id: &str) -> String {
    format!("bank-help-{id}")
}

/// The id of a topic on the page. An article may have the same id as a topic.
fn topic_id(topic: &str) -> String {
    format!("topic-{topic}")
}
