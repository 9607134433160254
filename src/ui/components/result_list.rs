//! The questions that were found, best first, or what to do when there are none.

use super::blocks::blocks;
use super::icon::Icon;
use super::marked::marked;
use crate::state::{Action, DidYouMeanView, FaqView, ResultView};
use crate::ui::browser::focus_target;
use yew::prelude::*;

/// Draws a heading and a list of buttons that open an answer.
pub(crate) fn result_list(view: &FaqView, on_action: &Callback<Action>) -> Html {
    let results = view.results.iter();
    let results = results.map(|result| result_item(result, &view.read_more_label, on_action));
    html! {
        <div class="result-list" part="result-list">
            if let Some(meant) = &view.did_you_mean {
                { did_you_mean(meant, on_action) }
            }
            if let Some(empty) = &view.empty {
                <div class="empty" part="empty">
                    <h3 id="screen-title" class="empty-title" tabindex="-1">{ &empty.title }</h3>
                    { blocks(&empty.body, on_action) }
                </div>
            } else {
                if !view.heading.is_empty() {
                    <h3 id="screen-title" class="result-heading" part="result-heading" tabindex="-1">{ &view.heading }</h3>
                }
                <ul class="results">{ for results }</ul>
            }
        </div>
    }
}

fn did_you_mean(meant: &DidYouMeanView, on_action: &Callback<Action>) -> Html {
    let query = meant.query.clone();
    let onclick = on_action.reform(move |_| Action::QueryTyped(query.clone().into()));
    html! {
        <p class="did-you-mean" part="did-you-mean">
            { &meant.label }
            <button type="button" class="link" part="link" {onclick}>{ &meant.query }</button>
        </p>
    }
}

fn result_item(result: &ResultView, read_more_label: &str, on_action: &Callback<Action>) -> Html {
    let article = result.article.clone();
    let onclick = on_action.reform(move |event: MouseEvent| {
        focus_target(&event);
        Action::ArticleOpened(article.clone())
    });
    if !result.answer_preview.is_empty() {
        return html! {
            <li key={result.article.clone()} class="result result-best" part="result result-best">
                <button type="button" class="result-title" part="result-title" data-article={result.article.clone()} onclick={onclick.clone()}>
                    { marked(&result.title) }
                </button>
                { blocks(&result.answer_preview, on_action) }
                <button type="button" class="link" part="link" data-article={result.article.clone()} {onclick}>{ read_more_label }</button>
            </li>
        };
    }
    html! {
        <li key={result.article.clone()} class="result" part="result">
            <button type="button" class="result-title" part="result-title" data-article={result.article.clone()} {onclick}>
                { marked(&result.title) }
            </button>
            if !result.snippet.text.is_empty() {
                <p class="result-snippet" part="result-snippet">{ marked(&result.snippet) }</p>
            }
            if !result.topic.is_empty() {
                <p class="result-topic" part="result-topic">{ &result.topic }</p>
            }
            { Icon::Forward.draw() }
        </li>
    }
}
