//! The screen of the first tab: found questions, listed questions, or nothing.

use super::answer_preview::answer_preview;
use super::empty::empty_view;
use super::listing::Listing;
use super::session::SearchSession;
use crate::content::{Block, Pack};
use crate::state::phrase::Phrase;
use crate::state::view::{DidYouMeanView, FaqView, MarkedText, ResultView};

/// How many times the second score the best score must be for the best answer to show its beginning.
/// Of the golden queries, cut off after three fifths, 268 of 298 that are this far ahead have the
/// right answer first; with a smaller factor the second is right too often to be pushed out of sight.
const MIN_LEAD: f32 = 1.25;

/// The search box, the topics and the questions.
pub(in crate::state) fn faq_view(
    pack: &Pack,
    page_topics: &[String],
    session: &SearchSession,
) -> FaqView {
    let listing = Listing {
        pack,
        page_topics,
        session,
    };
    let is_searching = session.is_searching();
    let results = match is_searching {
        true => found_views(&listing),
        false => listing.result_views(),
    };
    let is_empty = is_searching && results.is_empty();
    FaqView {
        search_label: Phrase::SearchLabel.text(pack),
        search_placeholder: Phrase::SearchPlaceholder.text(pack),
        clear_label: Phrase::SearchClear.text(pack),
        query: session.query().to_owned(),
        did_you_mean: did_you_mean_view(pack, session),
        topics_label: Phrase::TopicsLabel.text(pack),
        topics: match is_empty || !is_searching {
            true => listing.topic_views(),
            false => Vec::new(),
        },
        heading: match is_searching {
            true if is_empty => String::new(),
            true => Phrase::SearchFound.text_with(pack, &[("n", &results.len().to_string())]),
            false => listing.heading(),
        },
        results,
        read_more_label: Phrase::ReadMore.text(pack),
        empty: is_empty.then(|| empty_view(pack)),
    }
}

fn did_you_mean_view(pack: &Pack, session: &SearchSession) -> Option<DidYouMeanView> {
    let query = session.did_you_mean.clone()?;
    let label = Phrase::DidYouMean.text(pack);
    Some(DidYouMeanView { label, query })
}

/// The number of questions found or listed, for those who cannot see the list change; empty where
/// nothing was searched for or chosen.
pub(in crate::state) fn announcement(
    pack: &Pack,
    page_topics: &[String],
    session: &SearchSession,
) -> String {
    let counted =
        |phrase: Phrase, count: usize| phrase.text_with(pack, &[("n", &count.to_string())]);
    match (session.is_searching(), &session.topic) {
        (true, _) if session.hits.is_empty() => Phrase::SearchFoundNone.text(pack),
        (true, _) => counted(Phrase::SearchFound, session.hits.len()),
        (false, Some(_)) => {
            let listing = Listing {
                pack,
                page_topics,
                session,
            };
            counted(Phrase::TopicsChosen, listing.articles().count())
        }
        (false, None) => String::new(),
    }
}

/// The beginning of the best answer, where its score is far enough ahead of the second.
fn best_preview(pack: &Pack, session: &SearchSession) -> Vec<Block> {
    let article = match session.hits.as_slice() {
        [best, second, ..] if best.score < MIN_LEAD * second.score => None,
        [best, ..] => pack.articles.get(best.document),
        [] => None,
    };
    article.map_or_else(Vec::new, |article| answer_preview(&article.body))
}

fn found_views(listing: &Listing<'_>) -> Vec<ResultView> {
    let (pack, session) = (listing.pack, listing.session);
    let mut preview = best_preview(pack, session);
    let hits = session.hits.iter();
    hits.filter_map(|hit| {
        let article = pack.articles.get(hit.document)?;
        let topic = listing.topic(&article.topic);
        Some(ResultView {
            article: article.id.clone(),
            title: MarkedText {
                text: article.title.clone(),
                marks: hit.title_marks.clone(),
            },
            snippet: MarkedText {
                text: hit.snippet.text.clone(),
                marks: hit.snippet.marks.clone(),
            },
            // Only the first result takes it.
            answer_preview: std::mem::take(&mut preview),
            topic: topic.map_or_else(String::new, |topic| topic.title.clone()),
        })
    })
    .collect()
}
