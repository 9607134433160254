//! What is listed before anything is typed: by topic, by the page around the widget, by how often a
//! question is asked.

use super::session::{POPULAR_TOPIC, SearchSession};
use crate::content::{Article, Pack, Topic};
use crate::state::phrase::Phrase;
use crate::state::view::{MarkedText, ResultView, TopicView};

/// The questions that are listed.
enum List<'a> {
    /// The questions that the page around the widget is about, as ids of articles and topics.
    Page(&'a [String]),
    /// The questions asked most.
    Popular,
    /// The questions of one topic.
    Topic(&'a Topic),
    /// Every question: the pack marks none as popular.
    All,
}

impl List<'_> {
    fn contains(&self, article: &Article) -> bool {
        match self {
            List::Page(ids) => is_named(ids, article),
            List::Popular => article.popular,
            List::Topic(topic) => article.topic == topic.id,
            List::All => true,
        }
    }
}

/// `true` if one of the ids is that of the article or of its topic.
fn is_named(ids: &[String], article: &Article) -> bool {
    ids.contains(&article.id) || ids.contains(&article.topic)
}

/// The questions and topics to choose from while nothing is searched for.
pub(super) struct Listing<'a> {
    pub(super) pack: &'a Pack,
    /// The ids of the articles and topics that the page around the widget is about.
    pub(super) page_topics: &'a [String],
    pub(super) session: &'a SearchSession,
}

impl<'a> Listing<'a> {
    /// The topics that have articles, in the order of the pack.
    fn topics(&self) -> impl Iterator<Item = &'a Topic> {
        let articles = &self.pack.articles;
        let topics = self.pack.topics.iter();
        topics.filter(|topic| articles.iter().any(|article| article.topic == topic.id))
    }

    /// The topic with this id, if it has articles.
    pub(super) fn topic(&self, id: &str) -> Option<&'a Topic> {
        self.topics().find(|topic| topic.id == id)
    }

    pub(super) fn topic_views(&self) -> Vec<TopicView> {
        if self.topics().next().is_none() {
            return Vec::new();
        }
        // While a query is typed, no topic is what is shown.
        let is_listing = !self.session.is_searching();
        let view = |topic: Option<&str>, label: String| TopicView {
            topic: topic.map(str::to_owned),
            label,
            chosen: is_listing && self.session.topic.as_deref() == topic,
        };
        let popular = Phrase::TopicsPopular.text(self.pack);
        let mut views = match self.has_page_questions() {
            true => vec![
                view(None, Phrase::TopicsPage.text(self.pack)),
                view(Some(POPULAR_TOPIC), popular),
            ],
            false => vec![view(None, popular)],
        };
        let topics = self.topics();
        views.extend(topics.map(|topic| view(Some(&topic.id), topic.title.clone())));
        views
    }

    /// `true` if the pack has a question that the page around the widget is about.
    fn has_page_questions(&self) -> bool {
        let mut articles = self.pack.articles.iter();
        articles.any(|article| is_named(self.page_topics, article))
    }

    /// The chosen topic, or else what the page is about, or else what people ask most, or else
    /// everything.
    fn list(&self) -> List<'a> {
        let mut articles = self.pack.articles.iter();
        let chosen = self.session.topic.as_deref();
        match chosen.and_then(|id| self.topic(id)) {
            Some(topic) => List::Topic(topic),
            None if chosen.is_none() && self.has_page_questions() => List::Page(self.page_topics),
            None if articles.any(|article| article.popular) => List::Popular,
            None => List::All,
        }
    }

    /// The articles that are listed, in the order of the pack.
    pub(super) fn articles(&self) -> impl Iterator<Item = &'a Article> {
        let list = self.list();
        let articles = self.pack.articles.iter();
        articles.filter(move |article| list.contains(article))
    }

    /// The heading over the list.
    pub(super) fn heading(&self) -> String {
        let phrase = match self.list() {
            List::Topic(topic) => return topic.title.clone(),
            List::Page(_) => Phrase::ListPage,
            List::Popular => Phrase::ListPopular,
            List::All => Phrase::ListAll,
        };
        phrase.text(self.pack)
    }

    pub(super) fn result_views(&self) -> Vec<ResultView> {
        self.articles().map(listed_view).collect()
    }
}

/// A question as it stands in a list: nothing in it matches a query.
fn listed_view(article: &Article) -> ResultView {
    ResultView {
        article: article.id.clone(),
        title: MarkedText {
            text: article.title.clone(),
            marks: Vec::new(),
        },
        snippet: MarkedText::default(),
        answer_preview: Vec::new(),
        topic: String::new(),
    }
}
