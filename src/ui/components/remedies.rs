//! Remedies to try one after another, with two buttons under the one whose turn it is.

use super::article_link::article_button;
use super::blocks::{bare_blocks, blocks};
use super::icon::Icon;
use crate::state::{Action, RemediesView, RemedyStatus, RemedyView};
use yew::prelude::*;

/// Draws the remedies and, once all were tried in vain, what else there is.
pub(crate) fn remedies(article: &str, view: &RemediesView, on_action: &Callback<Action>) -> Html {
    let tried = |tried: usize| {
        let article = article.to_owned();
        on_action.reform(move |_: MouseEvent| Action::RemedyTried {
            article: article.clone(),
            tried,
        })
    };
    let solved = {
        let article = article.to_owned();
        on_action.reform(move |_: MouseEvent| Action::ArticleRated {
            article: article.clone(),
            helpful: true,
        })
    };
    let buttons = html! {
        <div class="remedy-buttons">
            <button type="button" class="button" part="button" aria-pressed={if view.solved { "true" } else { "false" }} onclick={solved}>
                { &view.solved_label }
            </button>
            if !view.solved {
                <button type="button" class="button remedy-tried" part="button" onclick={tried(view.tried + 1)}>{ &view.tried_label }</button>
            }
        </div>
    };
    let item = |item: &RemedyView| {
        let state = match item.status {
            RemedyStatus::Tried => "done",
            RemedyStatus::Current => "now",
            RemedyStatus::Upcoming => "later",
        };
        html! {
            <li class="remedy" part="remedy" data-try={state} aria-current={(item.status == RemedyStatus::Current).then_some("step")} tabindex="-1">
                if item.status == RemedyStatus::Tried {
                    { Icon::Tick.draw() }<span class="hidden">{ &view.done_label }</span>
                }
                <div>
                    { bare_blocks(&item.body, on_action) }
                    if item.status == RemedyStatus::Current {
                        { buttons.clone() }
                    }
                </div>
            </li>
        }
    };
    html! {
        <div class="remedies blocks" part="remedies">
            <ol class="steps" part="steps">{ for view.items.iter().map(item) }</ol>
            if let Some(otherwise) = &view.otherwise {
                <div id="remedies-end" class="remedies-end" part="remedies-end" tabindex="-1">
                    { blocks(&view.end, on_action) }
                    { article_button(&otherwise.article, &otherwise.label, on_action) }
                </div>
            }
            if !view.again_label.is_empty() {
                <button type="button" class="link remedies-again" part="link" onclick={tried(0)}>{ &view.again_label }</button>
            }
        </div>
    }
}
