//! Buttons that open an answer in place.

use super::focus::hold;
use super::icon::Icon;
use crate::state::{Action, LinkView};
use yew::prelude::*;

/// The button. `data-article` is how the way back finds it again.
pub(crate) fn article_button(article: &str, words: &str, on_action: &Callback<Action>) -> Html {
    let id = article.to_owned();
    let onclick = on_action.reform(move |event: MouseEvent| {
        hold(&event);
        Action::ArticleOpened(id.clone())
    });
    html! {
        <button type="button" class="link" part="link" data-article={article.to_owned()} {onclick}>{ words }</button>
    }
}

/// A list of them; nothing where there are none.
pub(crate) fn article_list(links: &[LinkView], on_action: &Callback<Action>) -> Html {
    if links.is_empty() {
        return Html::default();
    }
    let button = |link: &LinkView| {
        html! {
            <li>
                { article_button(&link.article, &link.label, on_action) }
                { Icon::Forward.draw() }
            </li>
        }
    };
    html! { <ul class="article-list" part="article-list">{ for links.iter().map(button) }</ul> }
}
