//! What is shown where nothing was found, and the sentence on whom to call.

use crate::content::{Article, Block, Inline, Pack};
use crate::state::phrase::Phrase;
use crate::state::view::EmptyView;

/// The most popular questions that are offered: three are read at a glance, and the hotline below
/// them stays in sight on a phone.
const MAX_OFFERED: usize = 3;

/// The place in a sentence where the telephone link goes.
const HOTLINE_PLACE: &str = "{hotline}";

/// What to try, what others ask, and whom to call.
pub(super) fn empty_view(pack: &Pack) -> EmptyView {
    let mut body = vec![paragraph(vec![text(&Phrase::EmptyTry.text(pack))])];
    let popular = pack.articles.iter().filter(|article| article.popular);
    let offered: Vec<_> = popular.take(MAX_OFFERED).map(article_link).collect();
    if !offered.is_empty() {
        body.push(paragraph(vec![text(&Phrase::EmptyPopular.text(pack))]));
        body.push(Block::List(offered));
    }
    body.extend(hotline(pack, Phrase::EmptyHotline));
    EmptyView {
        title: Phrase::EmptyTitle.text(pack),
        body,
    }
}

fn article_link(article: &Article) -> Vec<Block> {
    vec![paragraph(vec![Inline::Link {
        link: article.title.clone(),
        to: format!("article:{}", article.id),
    }])]
}

/// A phrase with the telephone link of the pack's `about` in the place of `{hotline}`; `None` where
/// `about` links to no telephone number or the phrase has no such place.
pub(super) fn hotline(pack: &Pack, phrase: Phrase) -> Option<Block> {
    let links = pack.about.links();
    let to = links.into_iter().find(|to| to.starts_with("tel:"))?;
    let sentence = phrase.text(pack);
    let (before, after) = sentence.split_once(HOTLINE_PLACE)?;
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
