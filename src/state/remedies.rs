//! Remedies: the steps of an answer that are tried one after another, until one helps or none is left.

use super::article::Reading;
use super::empty::hotline;
use super::{Phrase, RemediesView, RemedyStatus, RemedyView, link};
use crate::content::{Article, Block, Pack};

/// The remedies of an article, and what stands after them. Both are taken out of its body.
pub(super) fn remedies(
    pack: &Pack,
    article: &Article,
    reading: &Reading,
    body: &mut Vec<Block>,
) -> (Option<Box<RemediesView>>, Vec<Block>) {
    let is_steps = |block: &Block| matches!(block, Block::Steps(_));
    let Some(at) = body.iter().position(is_steps) else {
        return (None, Vec::new());
    };
    if article.otherwise.is_empty() {
        return (None, Vec::new());
    }
    let rest = body.split_off(at + 1);
    let Some(Block::Steps(steps)) = body.pop() else {
        return (None, rest);
    };
    let solved = reading.helpful == Some(true);
    let tried = reading.tried.min(steps.len());
    let are_left = tried < steps.len();
    let items = steps.into_iter().enumerate().map(|(at, body)| RemedyView {
        body,
        status: match at {
            at if at < tried => RemedyStatus::Tried,
            at if at == tried => RemedyStatus::Current,
            _ => RemedyStatus::Upcoming,
        },
    });
    let view = RemediesView {
        items: items.collect(),
        solved,
        tried,
        solved_label: Phrase::RemediesSolved.of(pack),
        tried_label: Phrase::RemediesTried.of(pack),
        done_label: Phrase::RemediesDone.of(pack),
        again_label: match tried {
            0 => String::new(),
            _ => Phrase::RemediesAgain.of(pack),
        },
        end: match are_left || solved {
            true => Vec::new(),
            false => hotline(pack, Phrase::RemediesEnd).into_iter().collect(),
        },
        otherwise: match are_left || solved {
            true => None,
            false => link(pack, &article.otherwise),
        },
    };
    (Some(Box::new(view)), rest)
}
