//! A sentence as HTML.

use super::markup::Markup;
use crate::content::Inline;

/// The words of a run of text, without the sentences that link to the form check, which needs a
/// program.
pub(super) fn words(inlines: &[Inline]) -> Markup {
    readable(inlines).iter().map(inline).collect()
}

/// The inlines without every sentence that has a link to the form check in it.
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

/// Splits a text after the character at byte `at`, which ends a sentence.
fn cut(text: &str, at: usize) -> (&str, &str) {
    let end = text[at..]
        .chars()
        .next()
        .map_or(at, |ch| at + ch.len_utf8());
    text.split_at(end)
}

fn inline(inline: &Inline) -> Markup {
    match inline {
        Inline::Text(text) => Markup::text(text),
        Inline::Strong { strong } => Markup::element("strong", &[], Markup::text(strong)),
        Inline::Link { link, to } => {
            let href = match to.split_once(':') {
                Some(("article", id)) => format!("#bank-help-{id}"),
                Some(("guide", _)) => "#bank-help-guide".to_owned(),
                Some(("tel" | "https", _)) => to.clone(),
                _ => return Markup::text(link),
            };
            Markup::element("a", &[("href", &href)], Markup::text(link))
        }
    }
}
