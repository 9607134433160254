//! Finding an answer.

use super::empty::empty_view;
use super::opening::opening;
use super::{FaqView, Marked, MeantView, Phrase, ResultView, State, Tab, TopicView};
use crate::content::{Article, Block, Topic};
use crate::search::Hit;
use std::rc::Rc;

/// How many answers a query shows. On a phone two screens; whoever finds nothing there types on.
const SHOWN: usize = 8;

/// How far the best answer is ahead of the next before its beginning is shown. Of the golden queries,
/// cut off after three fifths, 264 of 295 that are this far ahead have the right answer first; further
/// down the second is right too often to be pushed out of sight.
const AHEAD: f32 = 1.25;

/// In the place of a topic's id, where the page's own questions come first: what people ask most.
const POPULAR: &str = "*";

/// What the visitor is looking for.
#[derive(Clone, Default)]
pub(super) struct Finding {
    query: String,
    /// What the query found, best first.
    hits: Vec<Hit>,
    /// What was likely meant, where that finds clearly more.
    meant: Option<String>,
    topic: Option<String>,
}

impl Finding {
    fn is_searching(&self) -> bool {
        !self.query.trim().is_empty()
    }
}

/// What is listed before anything is typed.
enum List<'a> {
    /// The questions that the page around the widget is about.
    Page(&'a [String]),
    Popular,
    Topic(&'a Topic),
    All,
}

impl List<'_> {
    fn holds(&self, article: &Article) -> bool {
        match self {
            List::Page(names) => is_named(names, article),
            List::Popular => article.popular,
            List::Topic(topic) => article.topic == topic.id,
            List::All => true,
        }
    }
}

/// Does the page name the article or its topic?
fn is_named(names: &[String], article: &Article) -> bool {
    names.contains(&article.id) || names.contains(&article.topic)
}

impl State {
    /// The widget on a page about `topics`: ids of topics and of articles, blanks between them.
    #[must_use]
    pub fn on_page_about(mut self, topics: &str) -> State {
        self.page_topics = topics.split_whitespace().map(str::to_owned).collect();
        self
    }

    pub(super) fn find(&mut self, query: String) {
        self.show(Tab::Faq);
        self.finding = Rc::new(Finding {
            hits: self.shared.index.search(&query, SHOWN),
            meant: self.shared.index.meant(&query),
            query,
            topic: self.finding.topic.clone(),
        });
    }

    /// Makes the same search in another pack.
    pub(super) fn find_again(&mut self) {
        let hits = self.shared.index.search(&self.finding.query, SHOWN);
        let meant = self.shared.index.meant(&self.finding.query);
        let topic = self.finding.topic.clone().filter(|id| self.is_topic(id));
        let finding = Rc::make_mut(&mut self.finding);
        finding.hits = hits;
        finding.meant = meant;
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
            whole_label: Phrase::SearchWhole.of(pack),
            empty: is_empty.then(|| empty_view(self.pack())),
        }
    }

    fn did_you_mean(&self) -> Option<MeantView> {
        let query = self.finding.meant.clone()?;
        let label = Phrase::SearchMeant.of(self.pack());
        Some(MeantView { label, query })
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

    fn is_topic(&self, id: &str) -> bool {
        id == POPULAR || self.topic(id).is_some()
    }

    fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics().find(|topic| topic.id == id)
    }

    fn topic_views(&self) -> Vec<TopicView> {
        if self.topics().next().is_none() {
            return Vec::new();
        }
        // While a query is typed, no topic is what is shown.
        let listing = !self.finding.is_searching();
        let view = |topic: Option<&str>, label: String| TopicView {
            topic: topic.map(str::to_owned),
            label,
            chosen: listing && self.finding.topic.as_deref() == topic,
        };
        let popular = Phrase::TopicsPopular.of(self.pack());
        let mut views = match self.has_own_questions() {
            true => vec![
                view(None, Phrase::TopicsPage.of(self.pack())),
                view(Some(POPULAR), popular),
            ],
            false => vec![view(None, popular)],
        };
        views.extend(
            self.topics()
                .map(|topic| view(Some(&topic.id), topic.title.clone())),
        );
        views
    }

    fn heading(&self, found: usize) -> String {
        if self.finding.is_searching() {
            return Phrase::SearchFound.with(self.pack(), &[("n", found.to_string().as_str())]);
        }
        let phrase = match self.list() {
            List::Topic(topic) => return topic.title.clone(),
            List::Page(_) => Phrase::ListPage,
            List::Popular => Phrase::ListPopular,
            List::All => Phrase::ListAll,
        };
        phrase.of(self.pack())
    }

    /// Is there a question that the page around the widget is about?
    fn has_own_questions(&self) -> bool {
        let mut articles = self.pack().articles.iter();
        articles.any(|article| is_named(&self.page_topics, article))
    }

    /// The chosen topic, or else what the page is about, or else what people ask most, or else
    /// everything.
    fn list(&self) -> List<'_> {
        let mut articles = self.pack().articles.iter();
        let chosen = self.finding.topic.as_deref();
        match chosen.and_then(|id| self.topic(id)) {
            Some(topic) => List::Topic(topic),
            None if chosen.is_none() && self.has_own_questions() => List::Page(&self.page_topics),
            None if articles.any(|article| article.popular) => List::Popular,
            None => List::All,
        }
    }

    fn listed(&self) -> impl Iterator<Item = &Article> {
        let list = self.list();
        let articles = self.pack().articles.iter();
        articles.filter(move |article| list.holds(article))
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
            return self.listed().map(listed_view).collect();
        }
        let mut best = self.best();
        let hits = self.finding.hits.iter();
        hits.filter_map(|hit| {
            let article = self.pack().articles.get(hit.document)?;
            let topic = self.topic(&article.topic);
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
                opening: std::mem::take(&mut best),
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
        opening: Vec::new(),
        topic: String::new(),
    }
}
