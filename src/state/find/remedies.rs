//! Remedies: the steps of an answer that are tried one after another, until one helps or none is
//! left.

use super::empty::hotline;
use super::reading::Reading;
use crate::content::{Article, Block, Pack};
use crate::state::phrase::Phrase;
use crate::state::view::{LinkView, RemediesView, RemedyStatus, RemedyView};

/// The body of an answer, divided at its remedies.
pub(super) struct DividedBody {
    /// What stands before the remedies, or the whole body of an answer without remedies.
    pub(super) before: Vec<Block>,
    /// The steps of the remedies; `None` for an answer without remedies.
    steps: Option<Vec<Vec<Block>>>,
    /// What stands after the remedies.
    pub(super) after: Vec<Block>,
}

/// Divides the body of an answer at its first steps. They are remedies where the article says what
/// to read once all were tried in vain (`otherwise`).
pub(super) fn divide(article: &Article) -> DividedBody {
    let mut before = article.body.blocks();
    let is_steps = |block: &Block| matches!(block, Block::Steps(_));
    let at = match article.otherwise.is_empty() {
        true => None,
        false => before.iter().position(is_steps),
    };
    let after = at.map_or_else(Vec::new, |at| before.split_off(at + 1));
    let steps = match at.and_then(|_| before.pop()) {
        Some(Block::Steps(steps)) => Some(steps),
        _ => None,
    };
    DividedBody {
        before,
        steps,
        after,
    }
}

impl DividedBody {
    /// The remedies as they stand after what the visitor did with the answer.
    pub(super) fn remedies_view(
        &mut self,
        pack: &Pack,
        article: &Article,
        reading: &Reading,
    ) -> Option<Box<RemediesView>> {
        let steps = self.steps.take()?;
        let solved = reading.helpful == Some(true);
        let tried = reading.tried.min(steps.len());
        let is_over = solved || tried < steps.len();
        let items = steps.into_iter().enumerate().map(|(at, body)| RemedyView {
            body,
            status: match at {
                at if at < tried => RemedyStatus::Tried,
                at if at == tried => RemedyStatus::Current,
                _ => RemedyStatus::Upcoming,
            },
        });
        Some(Box::new(RemediesView {
            items: items.collect(),
            solved,
            tried,
            solved_label: Phrase::RemediesSolved.text(pack),
            tried_label: Phrase::RemediesTried.text(pack),
            done_label: Phrase::RemediesDone.text(pack),
            again_label: match tried {
                0 => String::new(),
                _ => Phrase::RemediesAgain.text(pack),
            },
            end: match is_over {
                true => Vec::new(),
                false => hotline(pack, Phrase::RemediesEnd).into_iter().collect(),
            },
            otherwise: match is_over {
                true => None,
                false => LinkView::to_article(pack, &article.otherwise),
            },
        }))
    }
}
