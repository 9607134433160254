//! What came of a check: a heading that takes the focus and a way to each thing to mend, or that
//! all is well.

use super::focus::to_field;
use super::icon::Icon;
use crate::state::{OutcomeView, ProblemView};
use web_sys::Element;
use yew::prelude::*;

/// The summary.
pub(crate) fn error_summary(view: &OutcomeView) -> Html {
    let OutcomeView {
        ready,
        title,
        body,
        limits,
        problems,
        hints,
    } = view;
    let (part, icon) = match ready {
        true => ("summary summary-ready", Icon::Tick),
        false => ("summary", Icon::Alert),
    };
    html! {
        <section id="summary" class="summary" part={part} data-ready={ready.then_some("")} tabindex="-1" aria-labelledby="summary-title" aria-describedby="summary-body">
            <h4 id="summary-title" class="summary-title">{ icon.draw() }{ title }</h4>
            <p id="summary-body" class="summary-body">{ body }</p>
            { list(problems, "problem") }
            { list(hints, "hint") }
            { for limits.iter().map(|limit| html! { <p class="summary-limit">{ limit }</p> }) }
        </section>
    }
}

fn list(of: &[ProblemView], kind: &'static str) -> Html {
    if of.is_empty() {
        return Html::default();
    }
    html! { <ul class="summary-list" data-kind={kind}>{ for of.iter().map(way) }</ul> }
}

/// A button and not a link to `#field-…`: the form never changes the page's address.
fn way(to: &ProblemView) -> Html {
    let field = to.fields.first().cloned().unwrap_or_default();
    let onclick = move |event: MouseEvent| {
        if let Some(clicked) = event.target_dyn_into::<Element>() {
            to_field(&clicked, &field);
        }
    };
    html! {
        <li>
            <button type="button" class="summary-link" part="summary-link" {onclick}>
                <span class="summary-label">{ &to.label }</span>
                <span class="summary-message">{ &to.message }</span>
            </button>
        </li>
    }
}
