//! One sentence about a field: what is wrong with it, or what is worth a look.

use super::article_link::article_button;
use super::icon::Icon;
use crate::state::{Action, ProblemView};
use yew::prelude::*;

/// Draws an icon, the sentence, and a link to the article that explains it. `prefix` is a hidden word
/// before the sentence; with it the note is a problem, without it a hint.
pub(crate) fn note(
    id: String,
    prefix: Option<&str>,
    view: &ProblemView,
    on_action: &Callback<Action>,
) -> Html {
    let (kind, part, icon) = match prefix {
        Some(_) => ("problem", "note problem", Icon::Alert),
        None if view.is_strong => ("strong-hint", "note note-strong", Icon::Alert),
        None => ("hint", "note", Icon::Info),
    };
    html! {
        <div class="note" part={part} data-kind={kind} data-code={view.code}>
            { icon.draw() }
            <p {id}>
                if let Some(prefix) = prefix {
                    <span class="hidden">{ prefix }</span>
                }
                { &view.message }
            </p>
            if let Some(link) = &view.article {
                { article_button(&link.article, &link.label, on_action) }
            }
        </div>
    }
}
