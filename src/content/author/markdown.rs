//! The little Markdown an answer is written in: paragraphs, `##` headings, numbered steps, lists,
//! `> ` notes, **strong** and links. Anything else is a mistake.

use super::diagnostics::{Diagnostics, Target};
use super::source_file::SourceFile;
use crate::content::{Block, Inline};
use pulldown_cmark::{Event, HeadingLevel, OffsetIter, Options, Parser, Tag};
use std::iter::Peekable;
use std::ops::Range;

/// Reads Markdown whose first character stands in line `first_line` of the file.
pub(super) fn read(
    text: &str,
    first_line: usize,
    source: &SourceFile,
    diagnostics: &Diagnostics,
) -> Vec<Block> {
    // Enabled so that they can be refused; disabled they would be shown as written.
    let refused =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reader = MarkdownReader {
        events: Parser::new_ext(text, refused).into_offset_iter().peekable(),
        text,
        first_line,
        source,
        diagnostics,
    };
    reader.blocks()
}

struct MarkdownReader<'a> {
    events: Peekable<OffsetIter<'a>>,
    text: &'a str,
    first_line: usize,
    source: &'a SourceFile,
    diagnostics: &'a Diagnostics,
}

impl MarkdownReader<'_> {
    /// Blocks up to the end of what encloses them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            match event {
                Event::End(_) => break,
                event if is_inline(event) => blocks.push(Block::Paragraph(self.inlines())),
                _ => blocks.extend(self.block()),
            }
        }
        blocks
    }

    /// One block, and the end of it.
    fn block(&mut self) -> Option<Block> {
        let (event, at) = self.events.next()?;
        let Event::Start(tag) = event else {
            self.refuse(&event, &at);
            return None;
        };
        let block = match tag {
            Tag::Paragraph => Block::Paragraph(self.inlines()),
            Tag::Heading { level, .. } => {
                if level != HeadingLevel::H2 {
                    self.report(
                        &at,
                        "only `## ` headings: the title is the heading above them",
                    );
                }
                Block::Heading(self.inlines())
            }
            Tag::List(None) => Block::List(self.items()),
            Tag::List(Some(first)) => {
                if first != 1 {
                    self.report(
                        &at,
                        "steps begin at 1 and follow each other without a break",
                    );
                }
                Block::Steps(self.items())
            }
            Tag::BlockQuote(_) => Block::Note(self.blocks()),
            tag => {
                self.refuse(&Event::Start(tag), &at);
                self.skip();
                return None;
            }
        };
        self.events.next();
        Some(block)
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((_, at)) = self
            .events
            .next_if(|(event, _)| matches!(event, Event::Start(_)))
        {
            let item = self.blocks();
            if item.is_empty() {
                self.report(&at, "a step or list item without words");
            }
            items.push(item);
            self.events.next();
        }
        items
    }

    /// A run of text up to the next block or the end of this one.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut run = Vec::new();
        while let Some((event, at)) = self.events.next_if(|(event, _)| is_inline(event)) {
            match event {
                Event::Text(text) => push_text(&mut run, &text),
                Event::SoftBreak => push_text(&mut run, self.joint(&at)),
                Event::Start(Tag::Strong) => {
                    let strong = self.words("strong text");
                    run.push(Inline::Strong { strong });
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    self.check_link(&dest_url, &at);
                    let link = self.words("a link");
                    if link.is_empty() {
                        self.report(&at, "a link without words");
                    }
                    let to = dest_url.into_string();
                    run.push(Inline::Link { link, to });
                }
                Event::Start(tag) => {
                    self.refuse(&Event::Start(tag), &at);
                    self.skip();
                }
                other => self.refuse(&other, &at),
            }
        }
        self.report_leftovers(&run);
        run
    }

    /// The plain words up to the end of what encloses them, and that end.
    fn words(&mut self, container: &str) -> String {
        let mut words = String::new();
        while let Some((event, at)) = self.events.next() {
            match event {
                Event::Text(text) => words.push_str(&text),
                Event::SoftBreak => words.push_str(self.joint(&at)),
                Event::End(_) => break,
                event => {
                    self.report(&at, format!("only plain words in {container}"));
                    if matches!(event, Event::Start(_)) {
                        self.skip();
                    }
                }
            }
        }
        words
    }

    /// Lines of Chinese are joined without a space, other lines with one.
    fn joint(&self, at: &Range<usize>) -> &'static str {
        let before = self.text[..at.start].chars().next_back();
        let after = self.text[at.end..].trim_start().chars().next();
        let wide = |ch: Option<char>| ch.is_some_and(|ch| ch >= '\u{2e80}');
        if wide(before) || wide(after) { "" } else { " " }
    }

    fn check_link(&self, to: &str, at: &Range<usize>) {
        match Target::of_link(to) {
            Ok(None) => {}
            Ok(Some(target)) => self
                .diagnostics
                .reference(self.source.location(self.line(at)), target),
            Err(what) => self.report(at, what),
        }
    }

    /// Reports marks that CommonMark left in the text as they are: in `**“中文”**后文` the second `**` does
    /// not close, since it follows punctuation and precedes a letter.
    fn report_leftovers(&self, run: &[Inline]) {
        for inline in run {
            let Inline::Text(text) = inline else { continue };
            for (mark, advice) in [
                (
                    "**",
                    "`**` marks nothing here: leave punctuation and spaces outside of it",
                ),
                (
                    "](",
                    "this link is not read as one: [words](article:ID), without spaces",
                ),
            ] {
                if !text.contains(mark) {
                    continue;
                }
                // Inlines have no positions, so the text is looked up again.
                let start = self.text.find(text.as_str()).unwrap_or(0);
                self.report(&(start..start), advice);
            }
        }
    }

    /// Passes over everything up to the end of what was just begun.
    fn skip(&mut self) {
        let mut depth = 1;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn refuse(&self, event: &Event<'_>, at: &Range<usize>) {
        let what = match event {
            Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => "HTML",
            Event::Start(Tag::Image { .. }) => "an image",
            Event::Start(Tag::Table(_)) => "a table",
            Event::Start(Tag::Emphasis) => "*emphasis* (write **strong**)",
            Event::Start(Tag::Strikethrough) => "~~struck~~ text",
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => "code",
            Event::TaskListMarker(_) => "a tick box",
            Event::HardBreak => "a forced line break (begin a new paragraph)",
            Event::Rule => "a line across",
            _ => "this",
        };
        self.report(
            at,
            format!(
                "{what} cannot be used: there are paragraphs, ## headings, 1. steps, - lists, > notes, **strong** and links"
            ),
        );
    }

    fn line(&self, at: &Range<usize>) -> usize {
        let before = &self.text[..at.start.min(self.text.len())];
        self.first_line + before.matches('\n').count()
    }

    fn report(&self, at: &Range<usize>, what: impl Into<String>) {
        self.diagnostics
            .report(self.source.location(self.line(at)), what);
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::TaskListMarker(_) => true,
        Event::Start(tag) => matches!(
            tag,
            Tag::Strong | Tag::Link { .. } | Tag::Emphasis | Tag::Strikethrough | Tag::Image { .. }
        ),
        _ => false,
    }
}

fn push_text(run: &mut Vec<Inline>, text: &str) {
    match run.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => run.push(Inline::Text(text.to_owned())),
    }
}
