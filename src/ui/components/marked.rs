//! Text with highlighted parts.

use crate::state::MarkedText;
use yew::prelude::*;

/// Draws a text with each marked range inside `<mark>`.
pub(crate) fn marked(view: &MarkedText) -> Html {
    let text = view.text.as_str();
    let mut pieces = Vec::with_capacity(2 * view.marks.len() + 1);
    let mut done = 0;
    for mark in &view.marks {
        // A range that does not fit its text is not drawn; the words are more than the colour.
        let (Some(before), Some(inside)) = (text.get(done..mark.start), text.get(mark.clone()))
        else {
            continue;
        };
        pieces.push(html! { { before } });
        pieces.push(html! { <mark part="mark">{ inside }</mark> });
        done = mark.end;
    }
    pieces.push(html! { { &text[done..] } });
    Html::from_iter(pieces)
}
