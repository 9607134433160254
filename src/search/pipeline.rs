//! The search from what was typed to what is shown, stage by stage.
//!
//! ```text
//! normalize → correct → terms ┬ words ────────┐
//!                             ├ keywords ─────┤
//!                             ├ phrase match ─┼→ rank → gate → mark
//!                  └→ pinyin ─┼ pinyin ───────┤              → suggest
//!                             └ meaning ──────┘
//! ```
//!
//! `docs/design/search.md` says why. Each stage takes values and returns a value; none sees the
//! [`Index`].

use super::document::{Document, ExplainedHit, Hit, Lexicon, SearchResults};
use super::index::{self, Corpus};
use super::pinyin::{PinyinIndex, PinyinMatch, match_pinyin};
use super::present::{Marker, is_clearly_better, rewrite, snippet};
use super::query::{Query, correct, is_last_word_complete, normalize, query_terms};
use super::score::{
    Coverage, DocumentVectors, JUDGED, RankedDocument, ScoreColumns, best_coverage, has_phrase,
    keyword_scores, passes_gate, phrase_match_scores, pinyin_scores, rank, word_scores,
};
use super::terms::WordLists;
use super::weights::Weights;

/// An immutable index over documents.
///
/// ```
/// use bank_help::search::{Document, Index, Lexicon};
/// let document = |title: &str| Document {
///     title: title.to_owned(),
///     ..Document::default()
/// };
/// let documents = [document("收不到验证码怎么办？"), document("忘记密码怎么办？")];
/// let index = Index::new(&documents, &Lexicon::default());
/// let hits = index.search("yanzhengma", 5);
/// assert_eq!(hits[0].document, 0);
/// let marked = &documents[0].title[hits[0].title_marks[0].clone()];
/// assert_eq!(marked, "验证码");
/// ```
#[derive(Debug)]
pub struct Index {
    corpus: Corpus,
    pinyin: PinyinIndex,
    vectors: Option<DocumentVectors>,
    lists: WordLists,
    weights: Weights,
}

/// What the stages up to the gate make of a query.
struct Answer {
    query: Query,
    pinyin: Vec<PinyinMatch>,
    /// The best documents, best first; none if the gate lets none pass.
    best: Vec<RankedDocument>,
}

impl Index {
    /// Reads the documents once; a few thousand take milliseconds.
    pub fn new(documents: &[Document], lexicon: &Lexicon) -> Index {
        Index::with_weights(documents, lexicon, Weights::DEFAULT)
    }

    /// Builds an index that ranks by other weights than the default, to measure what each of them
    /// gains.
    pub fn with_weights(documents: &[Document], lexicon: &Lexicon, weights: Weights) -> Index {
        let lists = WordLists::new(&lexicon.synonyms);
        let corpus = index::build(documents, &lists.synonyms, &weights);
        let vectors = |embeddings| DocumentVectors::new(embeddings, &corpus);
        Index {
            vectors: lexicon.embeddings.clone().map(vectors),
            pinyin: PinyinIndex::new(&corpus.questions.variants, &lexicon.readings),
            corpus,
            lists,
            weights,
        }
    }

    /// Finds the best `limit` documents for what was typed, best first. Empty for an empty query,
    /// and where no document is near enough to be worth showing.
    ///
    /// ```
    /// use bank_help::search::{Document, Index, Lexicon};
    /// let title = "收不到验证码怎么办？".to_owned();
    /// let documents = [Document { title, ..Document::default() }];
    /// let index = Index::new(&documents, &Lexicon::default());
    /// assert_eq!(index.search("驗證碼", 5).len(), 1);
    /// assert!(index.search("今天天气", 5).is_empty());
    /// ```
    pub fn search(&self, typed: &str, limit: usize) -> Vec<Hit> {
        self.hits(&self.answer(typed, limit), limit)
    }

    /// Finds a better query, as a person would type it: a wrong character that sounds right
    /// replaced, a misspelt word corrected, pinyin written in characters. `None` where that would
    /// not find clearly more.
    ///
    /// ```
    /// use bank_help::search::{Document, Index, Lexicon};
    /// let title = "收不到验证码怎么办？".to_owned();
    /// let documents = [Document { title, ..Document::default() }];
    /// let index = Index::new(&documents, &Lexicon::default());
    /// assert_eq!(index.suggest("验正码收不到").as_deref(), Some("验证码收不到"));
    /// assert_eq!(index.suggest("收不到验证码"), None);
    /// ```
    pub fn suggest(&self, typed: &str) -> Option<String> {
        self.suggestion(typed, &self.answer(typed, JUDGED))
    }

    /// Searches as [`Index::search`] does and looks for a better query as [`Index::suggest`] does,
    /// in one go.
    ///
    /// ```
    /// use bank_help::search::{Document, Index, Lexicon};
    /// let title = "收不到验证码怎么办？".to_owned();
    /// let documents = [Document { title, ..Document::default() }];
    /// let index = Index::new(&documents, &Lexicon::default());
    /// let found = index.search_and_suggest("验正码收不到", 5);
    /// assert_eq!(found.hits.len(), 1);
    /// assert_eq!(found.suggestion.as_deref(), Some("验证码收不到"));
    /// ```
    pub fn search_and_suggest(&self, typed: &str, limit: usize) -> SearchResults {
        let answer = self.answer(typed, limit);
        SearchResults {
            hits: self.hits(&answer, limit),
            suggestion: self.suggestion(typed, &answer),
        }
    }

    /// Searches as [`Index::search`] does and says what the score of each hit is made of.
    ///
    /// ```
    /// use bank_help::search::{Document, Index, Lexicon};
    /// let title = "收不到验证码怎么办？".to_owned();
    /// let documents = [Document { title, ..Document::default() }];
    /// let index = Index::new(&documents, &Lexicon::default());
    /// let found = index.explain("验证码", 5);
    /// let parts = &found[0].parts;
    /// assert_eq!(found[0].hit.score, parts.words + parts.phrase_match);
    /// ```
    pub fn explain(&self, typed: &str, limit: usize) -> Vec<ExplainedHit> {
        let answer = self.answer(typed, limit);
        let hits = self.hits(&answer, limit).into_iter();
        let both = hits.zip(answer.best);
        let explained = both.map(|(hit, ranked)| ExplainedHit {
            hit,
            parts: ranked.parts,
        });
        explained.collect()
    }

    /// The stages up to the gate.
    fn answer(&self, typed: &str, limit: usize) -> Answer {
        let (terms, questions) = (&self.corpus.terms, &self.corpus.questions);
        let (lists, weights) = (&self.lists, &self.weights);

        let chars = normalize(typed);
        let corrected = correct(&chars, terms);
        let is_complete = is_last_word_complete(typed);
        let query = Query {
            terms: query_terms(&chars, &corrected, is_complete, terms, lists, weights),
            corrected,
            chars,
        };
        let variants = &questions.variants;
        let pinyin = match_pinyin(&query.chars, &self.pinyin, variants, &terms.vocabulary);

        let meaning = self.vectors.as_ref().and_then(|vectors| {
            let corrected = &query.corrected.chars;
            vectors.embed_query(corrected, &self.corpus, &lists.synonyms, weights)
        });
        let columns = ScoreColumns {
            words: word_scores(&query.terms, &pinyin, &terms.documents, weights),
            keywords: keyword_scores(&query, questions, self.corpus.texts.len(), weights),
            phrase_match: phrase_match_scores(&query, terms, questions, weights),
            pinyin: pinyin_scores(&pinyin, terms, questions, weights),
            meaning,
            popular: &self.corpus.popular,
        };

        let mut best = rank(&columns, limit.max(JUDGED), weights);
        if !passes_gate(&best, || self.coverage(&query, &pinyin), weights) {
            best.clear();
        }
        Answer {
            query,
            pinyin,
            best,
        }
    }

    /// Marks the best `limit` documents.
    fn hits(&self, answer: &Answer, limit: usize) -> Vec<Hit> {
        let Answer { query, pinyin, .. } = answer;
        let Corpus {
            terms, questions, ..
        } = &self.corpus;
        let marker = Marker::new(query, pinyin, terms, &questions.variants, &self.lists);
        let mut hits = Vec::new();
        for ranked in answer.best.iter().take(limit) {
            let text = &self.corpus.texts[ranked.document as usize];
            let [title_marks, body_marks] = marker.document(ranked.document, text);
            hits.push(Hit {
                document: ranked.document as usize,
                score: ranked.score,
                title_marks,
                snippet: snippet(&text.body, &body_marks),
            });
        }
        hits
    }

    /// The corrected query, where it finds clearly more. A query that a title or an ask holds is
    /// right as it is.
    fn suggestion(&self, typed: &str, answer: &Answer) -> Option<String> {
        let Corpus {
            terms, questions, ..
        } = &self.corpus;
        let chars = &answer.query.chars;
        if chars.is_empty() || has_phrase(chars, terms, questions) {
            return None;
        }
        let first = answer.best.first().map(|it| it.document);
        let better = rewrite(typed, &answer.query, &answer.pinyin, first, &self.corpus)?;
        let after = self.explained(&self.answer(&better, JUDGED));
        is_clearly_better(self.explained(answer), after).then_some(better)
    }

    /// How much of the query the best documents explain.
    fn explained(&self, answer: &Answer) -> f32 {
        let coverage = self.coverage(&answer.query, &answer.pinyin);
        best_coverage(&answer.best, &coverage)
    }

    fn coverage<'a>(&'a self, query: &'a Query, pinyin: &'a [PinyinMatch]) -> Coverage<'a> {
        let Corpus {
            terms, questions, ..
        } = &self.corpus;
        Coverage::new(query, pinyin, terms, questions, &self.lists)
    }
}
