//! Finding an answer.

use super::empty::empty_view;
use super::opening::opening;
use super::{DidYouMeanView, FaqView, MarkedText, Phrase, ResultView, State, Tab};
use crate::content::Block;
use crate::search::Hit;
use std::rc::Rc;

/// How many answers a query shows. On a phone two screens; whoever finds nothing there types on.
const SHOWN: usize = 8;

/// How far the best answer is ahead of the next before its beginning is shown. Of the golden queries,
/// cut off after three fifths, 268 of 298 that are this far ahead have the right answer first; further
/// down the second is right too often to be pushed out of sight.
const AHEAD: f32 = 1.25;

/// What the visitor is looking for.
#[derive(Clone, Default)]
pub(super) struct Finding {
    query: String,
    /// What the query found, best first.
    hits: Vec<Hit>,
    /// What was likely meant, where that finds clearly more.
    meant: Option<String>,
    pub(super) topic: Option<String>,
}

impl Finding {
    pub(super) fn is_searching(&self) -> bool {
        !self.query.trim().is_empty()
    }
}

impl State {
    pub(super) fn find(&mut self, query: String) {
        self.show(Tab::Faq);
        let found = self.shared.index.search_and_suggest(&query, SHOWN);
        self.finding = Rc::new(Finding {
            hits: found.hits,
            meant: found.suggestion,
            query,
            topic: self.finding.topic.clone(),
        });
    }

    /// Makes the same search in another pack.
    pub(super) fn find_again(&mut self) {
        let index = &self.shared.index;
        let found = index.search_and_suggest(&self.finding.query, SHOWN);
        let topic = self.finding.topic.clone().filter(|id| self.is_topic(id));
        let finding = Rc::make_mut(&mut self.finding);
        finding.hits = found.hits;
        finding.meant = found.suggestion;
        finding.topic = topic;
    }

    /// Lists a topic's questions in place of what was searched for.
    pub(super) fn choose_topic(&mut self, topic: Option<String>) {
        let known = topic.filter(|id| self.is_topic(id));
        self.find(String::new());
        Rc::make_mut(&mut self.finding).topic = known;
    }

    pub(super) fn faq_view(&self) -> FaqView {
        let pack = self.pack();
        let results = self.results();
        let is_empty = self.finding.is_searching() && results.is_empty();
        let offers_topics = is_empty || !self.finding.is_searching();
        FaqView {
            search_label: Phrase::SearchLabel.of(pack),
            search_placeholder: Phrase::SearchPlaceholder.of(pack),
            clear_label: Phrase::SearchClear.of(pack),
            query: self.finding.query.clone(),
            did_you_mean: self.did_you_mean(),
            topics_label: Phrase::TopicsLabel.of(pack),
            topics: if offers_topics {
                self.topic_views()
            } else {
                Vec::new()
            },
            heading: if is_empty {
                String::new()
            } else {
                self.heading(results.len())
            },
            results,
            read_more_label: Phrase::SearchWhole.of(pack),
            empty: is_empty.then(|| empty_view(self.pack())),
        }
    }

    fn did_you_mean(&self) -> Option<DidYouMeanView> {
        let query = self.finding.meant.clone()?;
        let label = Phrase::SearchMeant.of(self.pack());
        Some(DidYouMeanView { label, query })
    }

    /// The number of answers, for those who cannot see the list change.
    pub(super) fn found_aloud(&self) -> String {
        let number = |phrase: Phrase, count: usize| {
            phrase.with(self.pack(), &[("n", count.to_string().as_str())])
        };
        match (self.finding.is_searching(), &self.finding.topic) {
            (true, _) if self.finding.hits.is_empty() => Phrase::SearchFoundNone.of(self.pack()),
            (true, _) => number(Phrase::SearchFound, self.finding.hits.len()),
            (false, Some(_)) => number(Phrase::TopicsChosen, self.listed().count()),
            (false, None) => String::new(),
        }
    }

    fn heading(&self, found: usize) -> String {
        if self.finding.is_searching() {
            return Phrase::SearchFound.with(self.pack(), &[("n", found.to_string().as_str())]);
        }
        self.list_heading()
    }

    /// The beginning of the best answer, where it is far enough ahead of the others.
    fn best(&self) -> Vec<Block> {
        let article = match self.finding.hits.as_slice() {
            [best, second, ..] if best.score < AHEAD * second.score => None,
            [best, ..] => self.pack().articles.get(best.document),
            [] => None,
        };
        article.map_or_else(Vec::new, |article| opening(&article.body))
    }

    fn results(&self) -> Vec<ResultView> {
        if !self.finding.is_searching() {
            return self.listed_views();
        }
        let mut best = self.best();
        let hits = self.finding.hits.iter();
        hits.filter_map(|hit| {
            let article = self.pack().articles.get(hit.document)?;
            let topic = self.topic(&article.topic);
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
                answer_preview: std::mem::take(&mut best),
                topic: topic.map_or_else(String::new, |topic| topic.title.clone()),
            })
        })
        .collect()
    }
}
