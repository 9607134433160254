//! One answer: the way back, the question, the answer, what to read next, and did it help.

use super::article_link::article_list;
use super::blocks::blocks;
use super::icon::Icon;
use crate::state::{Action, ArticleView, HelpfulView};
use yew::prelude::*;

/// The answer. Its heading takes the focus when it opens.
pub(crate) fn article(view: &ArticleView, on_action: &Callback<Action>) -> Html {
    html! {
        <article key={view.article.clone()} class="article" part="article" aria-labelledby="article-title">
            <button type="button" class="back" part="back" onclick={on_action.reform(|_| Action::ArticleClosed)}>
                { Icon::Back.draw() }{ &view.back_label }
            </button>
            <h3 id="article-title" class="article-title" part="article-title" tabindex="-1">{ &view.title }</h3>
            { blocks(&view.body, on_action) }
            { helpful(&view.article, &view.helpful, on_action) }
            if !view.related.is_empty() {
                <section class="related" part="related" aria-labelledby="related-title">
                    <h4 id="related-title" class="related-title">{ &view.related_label }</h4>
                    { article_list(&view.related, on_action) }
                </section>
            }
        </article>
    }
}

fn helpful(article: &str, view: &HelpfulView, on_action: &Callback<Action>) -> Html {
    let answer = |helpful: bool, label: &str| {
        let article = article.to_owned();
        let onclick = on_action.reform(move |_| Action::HelpfulSaid {
            article: article.clone(),
            helpful,
        });
        html! {
            <button
                type="button"
                class="button"
                part="helpful-button"
                aria-pressed={if view.said == Some(helpful) { "true" } else { "false" }}
                {onclick}
            >
                { label }
            </button>
        }
    };
    html! {
        <div class="helpful" part="helpful" role="group" aria-labelledby="helpful-question">
            <p id="helpful-question" class="helpful-question">{ &view.question }</p>
            <div class="helpful-answers">
                { answer(true, &view.yes) }
                { answer(false, &view.no) }
            </div>
        </div>
    }
}
