//! The topics to choose from.

use crate::state::{Action, FaqView};
use yew::prelude::*;

/// Draws a row of buttons, one of them pressed; nothing where there are no topics.
pub(crate) fn topics(view: &FaqView, on_action: &Callback<Action>) -> Html {
    if view.topics.is_empty() {
        return Html::default();
    }
    let buttons = view.topics.iter().map(|topic| {
        let chosen = topic.topic.clone();
        let onclick = on_action.reform(move |_| Action::TopicChosen(chosen.clone()));
        html! {
            <button
                type="button"
                class="topic"
                part={if topic.chosen { "topic topic-chosen" } else { "topic" }}
                aria-pressed={if topic.chosen { "true" } else { "false" }}
                {onclick}
            >
                { &topic.label }
            </button>
        }
    });
    html! {
        <div class="topics" part="topics" role="group" aria-label={view.topics_label.clone()}>
            { for buttons }
        </div>
    }
}
