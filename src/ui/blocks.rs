//! An answer's blocks as HTML elements. There is no raw HTML: what a pack says can only ever be
//! words, lists and links of the few kinds below.

use super::icon::Icon;
use crate::content::{Block, Inline};
use crate::state::{Action, Tab};
use yew::prelude::*;

/// The blocks, one under the other.
pub(crate) fn blocks(of: &[Block], on_action: &Callback<Action>) -> Html {
    html! { <div class="blocks" part="blocks">{ all(of, on_action) }</div> }
}

/// The same with nothing around them.
pub(crate) fn all(blocks: &[Block], on_action: &Callback<Action>) -> Html {
    blocks.iter().map(|block| draw(block, on_action)).collect()
}

fn draw(block: &Block, on_action: &Callback<Action>) -> Html {
    match block {
        Block::Heading(line) => html! { <h4 class="block-heading">{ words(line, on_action) }</h4> },
        Block::Paragraph(line) => html! { <p>{ words(line, on_action) }</p> },
        Block::Steps(items) => {
            html! { <ol class="steps" part="steps">{ list(items, on_action) }</ol> }
        }
        Block::List(items) => {
            html! { <ul class="list" part="list">{ list(items, on_action) }</ul> }
        }
        Block::Note(blocks) => html! {
            <div class="note-block" part="note-block">
                { Icon::Info.draw() }
                <div>{ all(blocks, on_action) }</div>
            </div>
        },
    }
}

fn list(items: &[Vec<Block>], on_action: &Callback<Action>) -> Html {
    let draw = |item: &Vec<Block>| html! { <li><div>{ all(item, on_action) }</div></li> };
    items.iter().map(draw).collect()
}

fn words(line: &[Inline], on_action: &Callback<Action>) -> Html {
    let draw = |inline: &Inline| match inline {
        Inline::Text(text) => html! { { text } },
        Inline::Strong { strong } => html! { <strong>{ strong }</strong> },
        Inline::Link { link, to } => anchor(link, to, on_action),
    };
    line.iter().map(draw).collect()
}

/// A link of a kind we know; any other is its words and no more.
fn anchor(words: &str, to: &str, on_action: &Callback<Action>) -> Html {
    match to.split_once(':') {
        Some(("article", id)) => way(words, Some(id), Action::ArticleOpened(id.into()), on_action),
        Some(("check", _)) => way(words, None, Action::TabChosen(Tab::Check), on_action),
        Some(("guide", _)) => way(words, None, Action::TabChosen(Tab::Guide), on_action),
        Some(("tel", _)) => {
            html! { <a class="link" part="link" href={to.to_owned()}>{ words }</a> }
        }
        // A new tab, or what was typed here would be lost.
        Some(("https", _)) => html! {
            <a class="link" part="link" href={to.to_owned()} target="_blank" rel="noopener noreferrer">{ words }</a>
        },
        _ => html! { { words } },
    }
}

/// A way to another screen, amid a sentence: a button would not wrap with it, and an address there is
/// none. `keys.rs` has its Enter.
fn way(words: &str, article: Option<&str>, to: Action, on_action: &Callback<Action>) -> Html {
    let onclick = on_action.reform(move |_| to.clone());
    let article = article.map(str::to_owned);
    html! {
        <a class="link" part="link" role="link" tabindex="0" data-article={article} {onclick}>{ words }</a>
    }
}
