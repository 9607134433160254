//! The text of an answer: its structure, and its plain words for the search.

/// An answer: plain text from any tool, or the blocks that the pack builder makes of Markdown.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(untagged))]
pub enum Body {
    /// Plain text: paragraphs with an empty line between them. In JSON a string.
    Text(String),
    /// Structured text. In JSON a list of objects, one for each block.
    Blocks(Vec<Block>),
}

impl Default for Body {
    fn default() -> Body {
        Body::Blocks(Vec::new())
    }
}

/// A block of an answer, as HTML has block elements.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(rename_all = "snake_case"))]
pub enum Block {
    /// A heading within the answer: `{"heading": […]}`.
    Heading(Vec<Inline>),
    /// A paragraph: `{"paragraph": […]}`.
    Paragraph(Vec<Inline>),
    /// Steps to be done in order, numbered: `{"steps": [[blocks], …]}`.
    Steps(Vec<Vec<Block>>),
    /// A list without an order: `{"list": [[blocks], …]}`.
    List(Vec<Vec<Block>>),
    /// A note, set apart from the text around it: `{"note": [blocks]}`.
    Note(Vec<Block>),
}

/// A run of text within a block, as HTML has inline elements.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[cfg_attr(feature = "author", serde(untagged))]
pub enum Inline {
    /// Plain words. In JSON a string.
    Text(String),
    /// Words of strong importance: `{"strong": "…"}`.
    Strong {
        /// The words to be stressed.
        strong: String,
    },
    /// A link: `{"link": "…", "to": "…"}`.
    Link {
        /// The words of the link.
        link: String,
        /// Where the link leads: `article:ID`, `check:FORM`, `guide:`, `tel:95588` or an `https:` address.
        to: String,
    },
}

impl Body {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        match self {
            Body::Text(text) => text.trim().is_empty(),
            Body::Blocks(blocks) => blocks.is_empty(),
        }
    }

    /// The blocks; those of plain text are its paragraphs.
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

    /// The targets of all links, in the order of the text. Plain text has no links.
    pub fn links(&self) -> Vec<String> {
        let mut links = Vec::new();
        if let Body::Blocks(blocks) = self {
            collect_links(blocks, &mut links);
        }
        links
    }

    /// The words without structure: a line for each heading, paragraph, step and list item.
    ///
    /// ```
    /// use bank_help::content::Body;
    /// assert_eq!(Body::Text("One\n\nTwo".into()).plain(), "One\nTwo");
    /// ```
    pub fn plain(&self) -> String {
        let mut lines = Vec::new();
        match self {
            Body::Text(text) => lines.extend(paragraphs(text)),
            Body::Blocks(blocks) => collect_lines(blocks, &mut lines),
        }
        lines.join("\n")
    }
}

/// Splits a text at empty lines. Lines within a paragraph are trimmed and stay lines.
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
    /// The words, without what marks them.
    pub fn words(&self) -> &str {
        match self {
            Inline::Text(text)
            | Inline::Strong { strong: text }
            | Inline::Link { link: text, .. } => text,
        }
    }
}
