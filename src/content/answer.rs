//! An answer: its structure, and its plain text for the search.

/// An answer: plain text from any tool, or the blocks that the pack builder makes of Markdown.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(untagged))]
pub enum Body {
    /// Paragraphs, with an empty line between them.
    Text(String),
    /// Structure as written.
    Blocks(Vec<Block>),
}

impl Default for Body {
    fn default() -> Body {
        Body::Blocks(Vec::new())
    }
}

/// A piece of an answer.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(rename_all = "snake_case"))]
pub enum Block {
    /// `{"heading": […]}`
    Heading(Vec<Inline>),
    /// `{"paragraph": […]}`
    Paragraph(Vec<Inline>),
    /// `{"steps": [[blocks], …]}`: in order.
    Steps(Vec<Vec<Block>>),
    /// `{"list": [[blocks], …]}`: in any order.
    List(Vec<Vec<Block>>),
    /// `{"note": [blocks]}`: set apart, worth reading twice.
    Note(Vec<Block>),
}

/// A run of text.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(untagged))]
pub enum Inline {
    /// A plain string.
    Text(String),
    /// `{"strong": "…"}`
    Strong {
        /// The words.
        strong: String,
    },
    /// `{"link": "…", "to": "…"}`
    Link {
        /// The words.
        link: String,
        /// `article:ID`, `check:FORM`, `guide:`, `tel:95588` or an `https:` address.
        to: String,
    },
}

impl Body {
    /// Nothing to read.
    pub fn is_empty(&self) -> bool {
        match self {
            Body::Text(text) => text.trim().is_empty(),
            Body::Blocks(blocks) => blocks.is_empty(),
        }
    }

    /// As blocks, whichever way it was written.
    ///
    /// ```
    /// use bank_help::content::{Block, Body, Inline};
    /// let body = Body::Text("先看信号。\n\n再看短信拦截。".into());
    /// let paragraph = |text: &str| Block::Paragraph(vec![Inline::Text(text.into())]);
    /// assert_eq!(body.blocks(), [paragraph("先看信号。"), paragraph("再看短信拦截。")]);
    /// ```
    pub fn blocks(&self) -> Vec<Block> {
        match self {
            Body::Blocks(blocks) => blocks.clone(),
            Body::Text(text) => paragraphs(text)
                .into_iter()
                .map(|paragraph| Block::Paragraph(vec![Inline::Text(paragraph)]))
                .collect(),
        }
    }

    /// Where its links lead, in the order they stand.
    pub fn links(&self) -> Vec<String> {
        let mut links = Vec::new();
        if let Body::Blocks(blocks) = self {
            collect_links(blocks, &mut links);
        }
        links
    }

    /// The words alone, a line for each heading, paragraph, step and list item.
    pub fn plain(&self) -> String {
        let mut lines = Vec::new();
        match self {
            Body::Text(text) => lines.extend(paragraphs(text)),
            Body::Blocks(blocks) => collect_lines(blocks, &mut lines),
        }
        lines.join("\n")
    }
}

/// Lines up to an empty one, as written.
fn paragraphs(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match found.last_mut() {
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push('\n');
                }
                last.push_str(line);
            }
            _ => found.push(String::new()),
        }
    }
    found.retain(|paragraph| !paragraph.is_empty());
    found
}

fn collect_lines(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading(inlines) | Block::Paragraph(inlines) => {
                lines.push(inlines.iter().map(Inline::words).collect());
            }
            Block::Steps(items) | Block::List(items) => {
                for item in items {
                    collect_lines(item, lines);
                }
            }
            Block::Note(blocks) => collect_lines(blocks, lines),
        }
    }
}

fn collect_links(blocks: &[Block], links: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading(inlines) | Block::Paragraph(inlines) => {
                links.extend(inlines.iter().filter_map(|inline| match inline {
                    Inline::Link { to, .. } => Some(to.clone()),
                    _ => None,
                }));
            }
            Block::Steps(items) | Block::List(items) => {
                for item in items {
                    collect_links(item, links);
                }
            }
            Block::Note(blocks) => collect_links(blocks, links),
        }
    }
}

impl Inline {
    /// What is read aloud of it.
    pub fn words(&self) -> &str {
        match self {
            Inline::Text(text)
            | Inline::Strong { strong: text }
            | Inline::Link { link: text, .. } => text,
        }
    }
}
