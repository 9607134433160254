//! What is listed before anything is typed: by topic, by the page around the widget, by how often it
//! is asked.

use super::{MarkedText, Phrase, ResultView, State, TopicView};
use crate::content::{Article, Topic};

/// In the place of a topic's id, where the page's own questions come first: what people ask most.
const POPULAR: &str = "*";

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
    pub fn with_page_topics(mut self, topics: &str) -> State {
        self.page_topics = topics.split_whitespace().map(str::to_owned).collect();
        self
    }

    /// The topics that have articles.
    fn topics(&self) -> impl Iterator<Item = &Topic> {
        let articles = &self.pack().articles;
        let topics = self.pack().topics.iter();
        topics.filter(|topic| articles.iter().any(|article| article.topic == topic.id))
    }

    pub(super) fn is_topic(&self, id: &str) -> bool {
        id == POPULAR || self.topic(id).is_some()
    }

    pub(super) fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics().find(|topic| topic.id == id)
    }

    pub(super) fn topic_views(&self) -> Vec<TopicView> {
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

    pub(super) fn listed(&self) -> impl Iterator<Item = &Article> {
        let list = self.list();
        let articles = self.pack().articles.iter();
        articles.filter(move |article| list.holds(article))
    }

    pub(super) fn list_heading(&self) -> String {
        let phrase = match self.list() {
            List::Topic(topic) => return topic.title.clone(),
            List::Page(_) => Phrase::ListPage,
            List::Popular => Phrase::ListPopular,
            List::All => Phrase::ListAll,
        };
        phrase.of(self.pack())
    }

    pub(super) fn listed_views(&self) -> Vec<ResultView> {
        self.listed().map(listed_view).collect()
    }
}

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
