//! What the visitor looks for: a query with what it found, or a topic.

use crate::content::Pack;
use crate::search::{Hit, Index};
use crate::state::typed::Typed;

/// The most questions that a query shows. Eight fill two screens of a phone; a visitor who does not
/// find the answer there types on instead of scrolling, and the announcement counts what is shown.
const MAX_RESULTS: usize = 8;

/// In the place of a topic's id: the questions asked most, where the page's own come first. No pack
/// can have a topic of this id, since ids are letters, digits and `_`.
pub(super) const POPULAR_TOPIC: &str = "*";

/// What the visitor looks for, with what the index found for it.
#[derive(Clone, Default)]
pub(in crate::state) struct SearchSession {
    /// The text of the search box.
    query: Typed,
    /// The hits of `query`, best first.
    pub(super) hits: Vec<Hit>,
    /// A corrected query, where it finds clearly more than `query`.
    pub(super) did_you_mean: Option<String>,
    /// The id of the chosen topic, or [`POPULAR_TOPIC`]; `None` where none was chosen.
    pub(super) topic: Option<String>,
}

impl SearchSession {
    /// The session after a query was typed. The topic stays chosen, and shows again once the search
    /// box is empty.
    pub(in crate::state) fn with_query(&self, index: &Index, query: Typed) -> SearchSession {
        let results = index.search_and_suggest(query.as_str(), MAX_RESULTS);
        SearchSession {
            query,
            hits: results.hits,
            did_you_mean: results.suggestion,
            topic: self.topic.clone(),
        }
    }

    /// A session that lists the questions of a topic. A topic that the pack does not have is as
    /// none.
    pub(in crate::state) fn of_topic(pack: &Pack, topic: Option<String>) -> SearchSession {
        SearchSession {
            topic: topic.filter(|id| is_topic(pack, id)),
            ..SearchSession::default()
        }
    }

    /// The session with its query searched for in another pack.
    pub(in crate::state) fn in_pack(&self, pack: &Pack, index: &Index) -> SearchSession {
        let mut session = self.with_query(index, self.query.clone());
        session.topic.take_if(|id| !is_topic(pack, id));
        session
    }

    /// The text of the search box.
    pub(super) fn query(&self) -> &str {
        self.query.as_str()
    }

    /// `true` while there is something to search for in the search box.
    pub(super) fn is_searching(&self) -> bool {
        !self.query().trim().is_empty()
    }
}

/// `true` for a topic that can be chosen: one with articles, or [`POPULAR_TOPIC`].
fn is_topic(pack: &Pack, id: &str) -> bool {
    id == POPULAR_TOPIC
        || pack.topics.iter().any(|topic| topic.id == id)
            && pack.articles.iter().any(|article| article.topic == id)
}
