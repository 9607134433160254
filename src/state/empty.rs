//! What is shown when nothing was found.

use super::{EmptyView, Phrase};
use crate::content::{Article, Block, Inline, Pack};

/// How many of the most asked questions are offered.
const OFFERED: usize = 3;

/// The place in a sentence where the telephone link goes.
const HOTLINE: &str = "{hotline}";

/// What to try, what others ask, and whom to call.
pub(super) fn empty_view(pack: &Pack) -> EmptyView {
    let mut body = vec![paragraph(vec![text(&Phrase::EmptyTry.of(pack))])];
    let popular = pack.articles.iter().filter(|article| article.popular);
    let offered: Vec<_> = popular.take(OFFERED).map(offer).collect();
    if !offered.is_empty() {
        body.push(paragraph(vec![text(&Phrase::EmptyPopular.of(pack))]));
        body.push(Block::List(offered));
    }
    body.extend(hotline(pack, Phrase::EmptyHotline));
    EmptyView {
        title: Phrase::EmptyTitle.of(pack),
        body,
    }
}

fn offer(article: &Article) -> Vec<Block> {
    vec![paragraph(vec![Inline::Link {
        link: article.title.clone(),
        to: format!("article:{}", article.id),
    }])]
}

/// A sentence on whom to call, where the pack's `about` links to a telephone number.
pub(super) fn hotline(pack: &Pack, phrase: Phrase) -> Option<Block> {
    let links = pack.about.links();
    let to = links.into_iter().find(|to| to.starts_with("tel:"))?;
    let sentence = phrase.of(pack);
    let (before, after) = sentence.split_once(HOTLINE)?;
    let link = to.trim_start_matches("tel:").to_owned();
    Some(paragraph(vec![
        text(before),
        Inline::Link { link, to },
        text(after),
    ]))
}

fn paragraph(inlines: Vec<Inline>) -> Block {
    Block::Paragraph(inlines)
}

fn text(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}
