//! Buttons that open an answer in place.

use super::icon::Icon;
use crate::state::{Action, LinkView};
use crate::ui::browser::focus_target;
use yew::prelude::*;

/// Draws a button that opens an answer. By `data-article` the focus finds it again on the way back.
pub(crate) fn article_button(article: &str, label: &str, on_action: &Callback<Action>) -> Html {
    let id = article.to_owned();
    let onclick = on_action.reform(move |event: MouseEvent| {
        focus_target(&event);
        Action::ArticleOpened(id.clone())
    });
    html! {
        <button type="button" class="link" part="link" data-article={article.to_owned()} {onclick}>{ label }</button>
    }
}

/// Draws a list of buttons that open answers; nothing where there are none.
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
