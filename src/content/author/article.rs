//! `content/<lang>/articles/<id>.md`: front matter in TOML between `+++` lines, then the answer.

use super::diagnostics::{Diagnostics, Target};
use super::markdown;
use super::source_file::SourceFile;
use super::toml_table::TomlTable;
use crate::content::{Article, Block, Body};

/// The line before and after the front matter: `+++` as in Hugo, for TOML.
const FENCE: &str = "+++\n";

/// An article with its position.
pub(super) struct OrderedArticle {
    /// The key `order`: articles of a topic are sorted by it, those without the key last.
    pub(super) order: u16,
    pub(super) article: Article,
}

/// Reads one article. `least_asks` is the fewest entries that `asks` must have.
pub(super) fn read(
    id: &str,
    source: &SourceFile,
    least_asks: usize,
    diagnostics: &Diagnostics,
) -> OrderedArticle {
    let front = source.text.strip_prefix(FENCE).and_then(|rest| {
        let end = if rest.starts_with(FENCE) {
            0
        } else {
            rest.find("\n+++\n")? + 1
        };
        Some(FENCE.len()..FENCE.len() + end)
    });
    let Some(front) = front else {
        let what = "an article begins with its title and asks between two lines of +++";
        diagnostics.report(source.location(1), what);
        // Others may link to it all the same.
        let id = id.to_owned();
        let article = Article {
            id,
            ..Article::default()
        };
        return OrderedArticle { order: 0, article };
    };
    let body_start = front.end + FENCE.len();
    let mut table = TomlTable::part(source, front, diagnostics);

    let title = table.required("title");
    let topic = table.required("topic");
    let order = table.number("order").unwrap_or(u16::MAX);
    let popular = table.flag("popular");
    let asks = table.texts("asks", least_asks);
    let tags = table.texts("tags", 0);
    let explains = table.texts("explains", 0);
    let related = table.texts("related", 0);
    let otherwise = table.text("otherwise");
    table.finish();

    if !topic.text.is_empty() {
        let target = Target::Topic(topic.text.clone());
        diagnostics.reference(source.location(topic.line), target);
    }
    for other in &related {
        let target = Target::Article(other.text.clone());
        diagnostics.reference(source.location(other.line), target);
        if other.text == id {
            diagnostics.report(
                source.location(other.line),
                "an article is not related to itself",
            );
        }
    }
    if !otherwise.text.is_empty() {
        let target = Target::Article(otherwise.text.clone());
        diagnostics.reference(source.location(otherwise.line), target);
    }
    for reason in &explains {
        diagnostics.define(source.location(reason.line), "reason", &reason.text);
    }
    for question in asks.iter().chain([&title]) {
        let location = source.location(question.line);
        diagnostics.define(location, "question", &question.text);
    }

    let first_line = source.line(body_start);
    let blocks = markdown::read(&source.text[body_start..], first_line, source, diagnostics);
    if blocks.is_empty() {
        diagnostics.report(source.location(first_line), "the answer is missing");
    }
    let has_steps = blocks.iter().any(|block| matches!(block, Block::Steps(_)));
    if !otherwise.text.is_empty() && !has_steps {
        let what = "`otherwise` is for an answer with steps to try";
        diagnostics.report(source.location(otherwise.line), what);
    }
    let texts =
        |lines: Vec<super::toml_table::Line>| lines.into_iter().map(|line| line.text).collect();
    let article = Article {
        id: id.to_owned(),
        title: title.text,
        topic: topic.text,
        asks: texts(asks),
        tags: texts(tags),
        body: Body::Blocks(blocks),
        explains: texts(explains),
        related: texts(related),
        otherwise: otherwise.text,
        popular,
    };
    OrderedArticle { order, article }
}
