//! One answer: the button back, the question, the answer and its remedies, whether it helped, and related
//! answers.

use super::article_link::article_list;
use super::blocks::blocks;
use super::icon::Icon;
use super::remedies::remedies;
use crate::state::{Action, ArticleView, FeedbackView, FieldLink, UnhelpfulReasonView};
use crate::ui::browser::copy_address;
use yew::prelude::*;

/// Draws the answer. Its heading takes the focus when it opens.
pub(crate) fn article(view: &ArticleView, on_action: &Callback<Action>) -> Html {
    let on_copied = on_action.clone();
    let copy = move |_: MouseEvent| copy_address(&on_copied);
    let article_id = view.article.as_str();
    html! {
        <article key={view.article.clone()} class="article" part="article" aria-labelledby="article-title">
            <div class="article-bar">
                <button type="button" class="back" part="back" onclick={on_action.reform(|_| Action::ArticleClosed)}>
                    { Icon::Back.draw() }{ &view.back_label }
                </button>
                if !view.copy_link_label.is_empty() {
                    <button type="button" class="copy" part="copy" onclick={copy}>{ &view.copy_link_label }</button>
                }
            </div>
            <h3 id="article-title" class="article-title" part="article-title" tabindex="-1">{ &view.title }</h3>
            { blocks(&view.body, on_action) }
            if let Some(view) = &view.remedies {
                { remedies(article_id, view, on_action) }
            }
            if !view.after_remedies.is_empty() {
                { blocks(&view.after_remedies, on_action) }
            }
            if !view.field_links.is_empty() {
                <div class="article-fields" part="article-fields">{ for view.field_links.iter().map(|it| link_button(it, on_action)) }</div>
            }
            { feedback(&view.article, &view.feedback, on_action) }
            if !view.related.is_empty() {
                <section class="related" part="related" aria-labelledby="related-title">
                    <h4 id="related-title" class="related-title">{ &view.related_label }</h4>
                    { article_list(&view.related, on_action) }
                </section>
            }
        </article>
    }
}

/// A button to a field of the form that the answer is about.
fn link_button(link: &FieldLink, on_action: &Callback<Action>) -> Html {
    let field = link.field.clone();
    let onclick = on_action.reform(move |_| Action::FieldRequested(field.clone()));
    html! { <button type="button" class="button" part="button" {onclick}>{ &link.label }</button> }
}

/// The question whether the answer helped, and after a no the question why.
fn feedback(article: &str, view: &FeedbackView, on_action: &Callback<Action>) -> Html {
    let answer = |helpful: bool, label: &str| {
        let article = article.to_owned();
        let onclick = on_action.reform(move |_| Action::ArticleRated {
            article: article.clone(),
            helpful,
        });
        feedback_button(label, view.helpful == Some(helpful), onclick)
    };
    let explain = |view: &UnhelpfulReasonView| {
        let (article, reason) = (article.to_owned(), view.reason);
        let onclick = on_action.reform(move |_| Action::RatingExplained {
            article: article.clone(),
            reason,
        });
        feedback_button(&view.label, view.chosen, onclick)
    };
    html! {
        <div class="helpful" part="helpful" role="group" aria-labelledby="helpful-question">
            <p id="helpful-question" class="helpful-question" aria-live="polite">{ &view.question }</p>
            <div class="helpful-answers">
                { answer(true, &view.yes) }
                { answer(false, &view.no) }
            </div>
            if !view.reasons.is_empty() {
                <div class="helpful-answers helpful-why">{ for view.reasons.iter().map(explain) }</div>
            }
        </div>
    }
}

fn feedback_button(label: &str, is_pressed: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button
            type="button"
            class="button"
            part="helpful-button"
            aria-pressed={if is_pressed { "true" } else { "false" }}
            {onclick}
        >
            { label }
        </button>
    }
}
