//! What embeddings are trained on: texts that ask the same, and texts that answer them.

use super::config::TrainConfig;
use super::random::Random;
use crate::search::document::{Document, Lexicon};
use crate::search::terms::{Term, WordLists, for_each_term};
use crate::text::{fold, is_everyday_han};

/// Ways to ask one question, written for this project: a line each, with tabs between them.
const CHINESE_PARAPHRASES: &str = include_str!("../../../data/paraphrases.zh.tsv");
const ENGLISH_PARAPHRASES: &str = include_str!("../../../data/paraphrases.en.tsv");

/// How often, 0 to 1, a text is paired with itself, each side with other terms left out: a text
/// whose words are half missing still means the same.
const SELF_PAIR_SHARE: f32 = 0.3;
/// The share of terms left out then: much, or both sides would be nearly the same.
const SELF_PAIR_DROPOUT: f32 = 0.4;

/// A batch of fewer pairs is left out: they have no negatives to speak of.
const MIN_BATCH: usize = 8;

/// A language is trained if at least one title in so many is written in it: an English pack may
/// name 支付宝, a Chinese one ETC.
const TITLES_PER_LANGUAGE: usize = 10;

// The sentences of an answer, in characters: shorter ones are joined, longer ones are cut, and an
// end of less than the last is dropped.
const MIN_SENTENCE: usize = 12;
const MAX_SENTENCE: usize = 80;
const MIN_LAST_SENTENCE: usize = 4;

/// The two rows of the table of each term of a text, each term once.
pub(super) type TextRows = Vec<[u16; 2]>;

/// Two texts that belong together, and the number of their topic. Texts of one topic are never
/// negatives to each other.
pub(super) struct TextPair {
    pub(super) anchor: TextRows,
    pub(super) positive: TextRows,
    pub(super) topic: u32,
}

/// Texts on one topic.
struct TextGroup {
    /// Ways to ask one question.
    variants: Vec<TextRows>,
    /// Sentences of the answer.
    answers: Vec<TextRows>,
}

pub(super) struct TrainingSet {
    /// The paraphrases that are the same for every pack.
    general: Vec<TextGroup>,
    pack: Vec<TextGroup>,
}

impl TrainingSet {
    pub(super) fn read(documents: &[Document], lexicon: &Lexicon, rows: usize) -> TrainingSet {
        let synonyms = WordLists::new(&lexicon.synonyms).synonyms;
        let text = |written: &str| {
            let mut terms = Vec::new();
            let folded = fold(written);
            for_each_term(folded.chars(), &mut |term, _, _| terms.push(term));
            synonyms.for_each_match(folded.chars(), &mut |_, group| {
                terms.push(Term::synonym_group(group))
            });
            terms.sort_unstable();
            terms.dedup();
            let rows = terms
                .iter()
                .map(|term| term.embedding_rows(rows).map(|row| row as u16));
            rows.collect::<TextRows>()
        };
        let texts = |written: &mut dyn Iterator<Item = &str>| {
            let texts = written.map(text).filter(|text| !text.is_empty());
            texts.collect::<Vec<TextRows>>()
        };
        let general = paraphrases(documents).map(|line| TextGroup {
            variants: texts(&mut line.split('\t')),
            answers: Vec::new(),
        });
        let pack = documents.iter().map(|document| TextGroup {
            variants: texts(&mut document.variants()),
            answers: texts(&mut sentences(&document.body).into_iter()),
        });
        TrainingSet {
            general: general.collect(),
            pack: pack.collect(),
        }
    }

    pub(super) fn variants(&self) -> impl Iterator<Item = &TextRows> {
        let groups = self.general.iter().chain(&self.pack);
        groups.flat_map(|group| &group.variants)
    }

    /// The batches of one epoch, in any order. The general pairs and those of the pack are never in
    /// one batch, because a question of another subject is no negative.
    pub(super) fn batches(&self, config: &TrainConfig, random: &mut Random) -> Vec<Vec<TextPair>> {
        let mut general = Sampler::new(config.term_dropout, random);
        general.sample(&self.general);
        let general = general.pairs;
        let mut pack = Sampler::new(config.term_dropout, random);
        for _ in 0..config.pack_passes {
            pack.sample(&self.pack);
        }
        let pack = pack.pairs;
        let mut batches = Vec::new();
        for mut pairs in [general, pack] {
            random.shuffle(&mut pairs);
            pairs.truncate(config.max_pairs);
            while !pairs.is_empty() {
                let rest = pairs.split_off(pairs.len().min(config.batch_size));
                if pairs.len() >= MIN_BATCH {
                    batches.push(pairs);
                }
                pairs = rest;
            }
        }
        random.shuffle(&mut batches);
        batches
    }
}

/// Draws pairs from groups.
struct Sampler<'a> {
    term_dropout: f32,
    random: &'a mut Random,
    pairs: Vec<TextPair>,
}

impl Sampler<'_> {
    fn new(term_dropout: f32, random: &mut Random) -> Sampler<'_> {
        Sampler {
            term_dropout,
            random,
            pairs: Vec::new(),
        }
    }

    /// Pairs each variant with another, with a sentence of its answer, and now and then with itself.
    fn sample(&mut self, groups: &[TextGroup]) {
        for (group, topic) in groups.iter().zip(0..) {
            let (variants, answers) = (&group.variants, &group.answers);
            for (at, anchor) in variants.iter().enumerate() {
                if variants.len() > 1 {
                    let steps = 1 + self.random.below(variants.len() - 1);
                    let positive = &variants[(at + steps) % variants.len()];
                    self.pair(anchor, positive, topic, self.term_dropout);
                }
                if !answers.is_empty() {
                    let answer = &answers[self.random.below(answers.len())];
                    self.pair(anchor, answer, topic, self.term_dropout);
                }
                if self.random.unit() < SELF_PAIR_SHARE {
                    self.pair(anchor, anchor, topic, SELF_PAIR_DROPOUT);
                }
            }
        }
    }

    fn pair(&mut self, anchor: &TextRows, positive: &TextRows, topic: u32, term_dropout: f32) {
        let mut drop_terms = |text: &TextRows| {
            let kept = text.iter().filter(|_| self.random.unit() >= term_dropout);
            let kept: TextRows = kept.copied().collect();
            if kept.is_empty() { text.clone() } else { kept }
        };
        let (anchor, positive) = (drop_terms(anchor), drop_terms(positive));
        self.pairs.push(TextPair {
            anchor,
            positive,
            topic,
        });
    }
}

/// The general paraphrases in the languages of the documents, a line for each question.
fn paraphrases(documents: &[Document]) -> impl Iterator<Item = &'static str> {
    let is_chinese = |document: &&Document| document.title.contains(is_everyday_han);
    let chinese = documents.iter().filter(is_chinese).count();
    let all = documents.len();
    let if_used = |titles: usize, paraphrases| {
        if titles * TITLES_PER_LANGUAGE >= all {
            paraphrases
        } else {
            ""
        }
    };
    let lines = if_used(chinese, CHINESE_PARAPHRASES).lines();
    let lines = lines.chain(if_used(all - chinese, ENGLISH_PARAPHRASES).lines());
    lines.filter(|line| !line.starts_with('#'))
}

/// Cuts an answer into sentences.
fn sentences(body: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut start, mut letters) = (0, 0);
    for (at, ch) in body.char_indices() {
        letters += 1;
        let is_end = "。！？；.!?;\n".contains(ch) && letters >= MIN_SENTENCE;
        if is_end || letters > MAX_SENTENCE {
            let after = at + ch.len_utf8();
            sentences.push(&body[start..after]);
            (start, letters) = (after, 0);
        }
    }
    if letters >= MIN_LAST_SENTENCE {
        sentences.push(&body[start..]);
    }
    sentences
}
