//! One sentence about a field: what is wrong with it, or what is worth a look.

use super::article_link::article_button;
use super::icon::Icon;
use crate::state::{Action, ProblemView};
use yew::prelude::*;

/// The hidden word before it, an icon, the sentence, and the article that explains it.
pub(crate) fn note(
    id: String,
    prefix: Option<&str>,
    of: &ProblemView,
    on_action: &Callback<Action>,
) -> Html {
    let (kind, part, icon) = match prefix {
        Some(_) => ("problem", "note problem", Icon::Alert),
        None => ("hint", "note", Icon::Info),
    };
    html! {
        <div class="note" part={part} data-kind={kind} data-code={of.code}>
            { icon.draw() }
            <p {id}>
                if let Some(prefix) = prefix {
                    <span class="hidden">{ prefix }</span>
                }
                { &of.message }
            </p>
            if let Some(link) = &of.article {
                { article_button(&link.article, &link.label, on_action) }
            }
        </div>
    }
}
