//! The outcome of a check: a heading that takes the focus and a button to each problem, or that the form
//! is ready.

use super::icon::Icon;
use crate::state::{Action, OutcomeState, OutcomeView, ProblemView};
use yew::prelude::*;

/// Draws the summary.
pub(crate) fn error_summary(view: &OutcomeView, on_action: &Callback<Action>) -> Html {
    let OutcomeView {
        state,
        title,
        body,
        limits,
        send_label,
        problems,
        hints,
    } = view;
    let (part, icon) = match state {
        OutcomeState::Ready => ("summary summary-ready", Icon::Tick),
        OutcomeState::LookAgain => ("summary summary-look-again", Icon::Alert),
        OutcomeState::Problems => ("summary", Icon::Alert),
    };
    let when = |wanted: OutcomeState| (*state == wanted).then_some("");
    html! {
        <section id="summary" class="summary" part={part} data-ready={when(OutcomeState::Ready)} data-look-again={when(OutcomeState::LookAgain)} tabindex="-1" aria-labelledby="summary-title" aria-describedby="summary-body">
            <h4 id="summary-title" class="summary-title">{ icon.draw() }{ title }</h4>
            <p id="summary-body" class="summary-body">{ body }</p>
            { list(problems, "problem", on_action) }
            { list(hints, "hint", on_action) }
            if !send_label.is_empty() {
                <button type="button" class="button" part="button" onclick={on_action.reform(|_| Action::PageFormSubmittedAnyway)}>
                    { send_label }
                </button>
            }
            { for limits.iter().map(|limit| html! { <p class="summary-limit">{ limit }</p> }) }
        </section>
    }
}

fn list(problems: &[ProblemView], kind: &'static str, on_action: &Callback<Action>) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    let items = problems.iter().map(|it| link_button(it, on_action));
    html! { <ul class="summary-list" data-kind={kind}>{ for items }</ul> }
}

/// A button to the field of a problem, not a link to `#field-…`: the form never changes the page's
/// address.
fn link_button(problem: &ProblemView, on_action: &Callback<Action>) -> Html {
    let field = problem.fields.first().cloned().unwrap_or_default();
    let onclick = on_action.reform(move |_| Action::FieldRequested(field.clone()));
    html! {
        <li>
            <button type="button" class="summary-link" part="summary-link" {onclick}>
                <span class="summary-label">{ &problem.label }</span>
                <span class="summary-message">{ &problem.message }</span>
            </button>
        </li>
    }
}
