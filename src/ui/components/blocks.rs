//! An answer's blocks as HTML elements. There is no raw HTML: what a pack says can only ever be
//! words, lists and links of the few kinds below.

use super::icon::Icon;
use crate::content::{Block, Inline};
use crate::state::{Action, Tab};
use yew::prelude::*;

/// Draws blocks, one under the other, in an element of their own.
pub(crate) fn blocks(blocks: &[Block], on_action: &Callback<Action>) -> Html {
    html! { <div class="blocks" part="blocks">{ bare_blocks(blocks, on_action) }</div> }
}

/// Draws blocks without an element around them: inside a list item or a note.
pub(crate) fn bare_blocks(blocks: &[Block], on_action: &Callback<Action>) -> Html {
    blocks.iter().map(|block| draw(block, on_action)).collect()
}

fn draw(block: &Block, on_action: &Callback<Action>) -> Html {
    match block {
        Block::Heading(line) => {
            html! { <h4 class="block-heading">{ inlines(line, on_action) }</h4> }
        }
        Block::Paragraph(line) => html! { <p>{ inlines(line, on_action) }</p> },
        Block::Steps(items) => {
            html! { <ol class="steps" part="steps">{ list(items, on_action) }</ol> }
        }
        Block::List(items) => {
            html! { <ul class="list" part="list">{ list(items, on_action) }</ul> }
        }
        Block::Note(blocks) => html! {
            <div class="note-block" part="note-block">
                { Icon::Info.draw() }
                <div>{ bare_blocks(blocks, on_action) }</div>
            </div>
        },
    }
}

fn list(items: &[Vec<Block>], on_action: &Callback<Action>) -> Html {
    let draw = |item: &Vec<Block>| html! { <li><div>{ bare_blocks(item, on_action) }</div></li> };
    items.iter().map(draw).collect()
}

fn inlines(line: &[Inline], on_action: &Callback<Action>) -> Html {
    let draw = |inline: &Inline| match inline {
        Inline::Text(text) => html! { { text } },
        Inline::Strong { strong } => html! { <strong>{ strong }</strong> },
        Inline::Link { link, to } => self::link(link, to, on_action),
    };
    line.iter().map(draw).collect()
}

/// Draws a link by the scheme of its target; one of an unknown scheme is its label and no more.
fn link(label: &str, to: &str, on_action: &Callback<Action>) -> Html {
    match to.split_once(':') {
        Some(("article", id)) => {
            link_button(label, Some(id), Action::ArticleOpened(id.into()), on_action)
        }
        Some(("check", _)) => link_button(label, None, Action::TabChosen(Tab::Check), on_action),
        Some(("guide", _)) => link_button(label, None, Action::TabChosen(Tab::Guide), on_action),
        Some(("tel", _)) => {
            html! { <a class="link" part="link" href={to.to_owned()}>{ label }</a> }
        }
        // A new tab, or what was typed here would be lost.
        Some(("https", _)) => html! {
            <a class="link" part="link" href={to.to_owned()} target="_blank" rel="noopener noreferrer">{ label }</a>
        },
        _ => html! { { label } },
    }
}

/// A link to another screen, amid a sentence. A `button` would not wrap with the sentence, and there is
/// no address for an `href`; `ui/browser/keys.rs` makes Enter work.
fn link_button(
    label: &str,
    article: Option<&str>,
    action: Action,
    on_action: &Callback<Action>,
) -> Html {
    let onclick = on_action.reform(move |_| action.clone());
    let article = article.map(str::to_owned);
    html! {
        <a class="link" part="link" role="link" tabindex="0" data-article={article} {onclick}>{ label }</a>
    }
}
