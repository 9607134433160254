//! Finding an answer.

use super::empty::empty_view;
use super::{FaqView, Marked, Phrase, ResultView, State, Tab, TopicView};
use crate::content::{Article, Topic};
use crate::search::Hit;
use std::rc::Rc;

/// How many answers a query shows. On a phone two screens; whoever finds nothing there types on.
const SHOWN: usize = 8;

/// What the visitor is looking for.
#[derive(Clone, Default)]
pub(super) struct Finding {
    query: String,
    /// What the query found, best first.
    hits: Vec<Hit>,
    topic: Option<String>,
}

impl Finding {
    fn is_searching(&self) -> bool {
        !self.query.trim().is_empty()
    }
}

impl State {
    pub(super) fn find(&mut self, query: String) {
        self.show(Tab::Faq);
        self.finding = Rc::new(Finding {
            hits: self.shared.index.search(&query, SHOWN),
            query,
            topic: self.finding.topic.clone(),
        });
    }

    /// Lists a topic's questions in place of what was searched for.
    pub(super) fn choose_topic(&mut self, topic: Option<String>) {
        let known = topic.filter(|id| self.topics().any(|topic| topic.id == *id));
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
            empty: is_empty.then(|| empty_view(self.pack())),
        }
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

    /// The topics that have articles.
    fn topics(&self) -> impl Iterator<Item = &Topic> {
        let articles = &self.pack().articles;
        let topics = self.pack().topics.iter();
        topics.filter(|topic| articles.iter().any(|article| article.topic == topic.id))
    }

    fn topic_views(&self) -> Vec<TopicView> {
        // While a query is typed, no topic is what is shown.
        let listing = !self.finding.is_searching();
        let view = |topic: Option<&Topic>| TopicView {
            topic: topic.map(|topic| topic.id.clone()),
            label: topic.map_or_else(
                || Phrase::TopicsPopular.of(self.pack()),
                |topic| topic.title.clone(),
            ),
            chosen: listing && self.finding.topic.as_ref() == topic.map(|topic| &topic.id),
        };
        let mut views: Vec<TopicView> = self.topics().map(|topic| view(Some(topic))).collect();
        if !views.is_empty() {
            views.insert(0, view(None));
        }
        views
    }

    fn heading(&self, found: usize) -> String {
        let chosen = self
            .topics()
            .find(|topic| Some(&topic.id) == self.finding.topic.as_ref());
        match chosen {
            _ if self.finding.is_searching() => {
                Phrase::SearchFound.with(self.pack(), &[("n", found.to_string().as_str())])
            }
            Some(topic) => topic.title.clone(),
            None if self.has_popular() => Phrase::ListPopular.of(self.pack()),
            None => Phrase::ListAll.of(self.pack()),
        }
    }

    fn has_popular(&self) -> bool {
        self.pack().articles.iter().any(|article| article.popular)
    }

    /// What is shown before anything is typed: the chosen topic, or else what people ask most,
    /// or else everything.
    fn listed(&self) -> impl Iterator<Item = &Article> {
        let has_popular = self.has_popular();
        let articles = self.pack().articles.iter();
        articles.filter(move |article| match &self.finding.topic {
            Some(topic) => article.topic == *topic,
            None => article.popular || !has_popular,
        })
    }

    fn results(&self) -> Vec<ResultView> {
        if !self.finding.is_searching() {
            return self.listed().map(listed_view).collect();
        }
        let hits = self.finding.hits.iter();
        hits.filter_map(|hit| {
            let article = self.pack().articles.get(hit.document)?;
            let topic = self.topics().find(|topic| topic.id == article.topic);
            Some(ResultView {
                article: article.id.clone(),
                title: Marked {
                    text: article.title.clone(),
                    marks: hit.title_marks.clone(),
                },
                snippet: Marked {
                    text: hit.snippet.text.clone(),
                    marks: hit.snippet.marks.clone(),
                },
                topic: topic.map_or_else(String::new, |topic| topic.title.clone()),
            })
        })
        .collect()
    }
}

fn listed_view(article: &Article) -> ResultView {
    ResultView {
        article: article.id.clone(),
        title: Marked {
            text: article.title.clone(),
            marks: Vec::new(),
        },
        snippet: Marked::default(),
        topic: String::new(),
    }
}
