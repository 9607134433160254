//! A sentence as HTML.

use super::writer::escape;
use crate::content::Inline;

/// Its words, without the sentences that lead to the form check.
pub(super) fn words(inlines: &[Inline]) -> String {
    readable(inlines).iter().map(inline).collect()
}

/// Without the sentences that lead to the form check.
fn readable(inlines: &[Inline]) -> Vec<Inline> {
    let mut kept: Vec<Inline> = Vec::new();
    let mut leaving_out = false;
    for inline in inlines {
        match inline {
            Inline::Link { to, .. } if to.starts_with("check:") => {
                leaving_out = true;
                while let Some(last) = kept.pop() {
                    if let Inline::Text(text) = &last
                        && let Some((before, _)) = text.rfind(is_end).map(|at| cut(text, at))
                    {
                        kept.push(Inline::Text(before.to_owned()));
                        break;
                    }
                }
            }
            Inline::Text(text) if leaving_out => {
                if let Some((_, after)) = text.find(is_end).map(|at| cut(text, at)) {
                    kept.push(Inline::Text(after.to_owned()));
                    leaving_out = false;
                }
            }
            _ if leaving_out => {}
            _ => kept.push(inline.clone()),
        }
    }
    kept
}

fn is_end(ch: char) -> bool {
    matches!(ch, '。' | '！' | '？' | '.' | '!' | '?')
}

/// Behind the end of a sentence at `at`.
fn cut(text: &str, at: usize) -> (&str, &str) {
    let end = text[at..]
        .chars()
        .next()
        .map_or(at, |ch| at + ch.len_utf8());
    text.split_at(end)
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escape(text),
        Inline::Strong { strong } => format!("<strong>{}</strong>", escape(strong)),
        Inline::Link { link, to } => {
            let href = match to.split_once(':') {
                Some(("article", id)) => format!("#bank-help-{id}"),
                Some(("guide", _)) => "#bank-help-guide".to_owned(),
                Some(("tel" | "https", _)) => to.clone(),
                _ => return escape(link),
            };
            format!("<a href=\"{}\">{}</a>", escape(&href), escape(link))
        }
    }
}
