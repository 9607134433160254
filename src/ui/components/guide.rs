//! The guide: what to have at hand, and the steps in order, each with a checkbox.

use super::article_link::article_list;
use super::blocks::blocks;
use crate::state::{Action, GuideItemView, GuideView, Tab};
use yew::prelude::*;

/// Draws the guide.
pub(crate) fn guide(view: &GuideView, on_action: &Callback<Action>) -> Html {
    let item = |item: &GuideItemView| guide_item(item, on_action);
    html! {
        <section class="guide" part="guide" aria-labelledby="screen-title">
            <h3 id="screen-title" class="screen-title" part="screen-title" tabindex="-1">{ &view.title }</h3>
            <p class="intro" part="intro">{ &view.intro }</p>
            if !view.materials.is_empty() {
                <h4 class="guide-heading">{ &view.materials_label }</h4>
                <ul class="materials" part="materials">{ for view.materials.iter().map(item) }</ul>
            }
            if !view.steps.is_empty() {
                <div class="guide-line">
                    <h4 class="guide-heading">{ &view.steps_label }</h4>
                    <p class="progress" part="progress">{ &view.progress }</p>
                </div>
                <ol class="guide-steps" part="guide-steps">{ for view.steps.iter().map(item) }</ol>
            }
        </section>
    }
}

fn guide_item(item: &GuideItemView, on_action: &Callback<Action>) -> Html {
    let id = item.item.clone();
    let onchange = on_action.reform(move |_: Event| Action::GuideItemToggled(id.clone()));
    html! {
        <li key={item.item.clone()} class="item" part="item" data-done={item.done.then_some("")}>
            <label class="item-title" part="item-title">
                <input type="checkbox" checked={item.done} {onchange} />
                <span>{ &item.title }</span>
                if !item.optional_label.is_empty() {
                    <span class="optional">{ &item.optional_label }</span>
                }
            </label>
            <div class="item-body">
                { blocks(&item.body, on_action) }
                if !item.check_label.is_empty() {
                    <button type="button" class="button" part="button" onclick={on_action.reform(|_| Action::TabChosen(Tab::Check))}>
                        { &item.check_label }
                    </button>
                }
                { article_list(&item.articles, on_action) }
            </div>
        </li>
    }
}
